package org.ventanilla.server.customer;

import java.util.Optional;
import java.util.UUID;

/** What agents recorded, one for each attention. The newest counts; the event log keeps that there were others. */
public interface Identifications {

    Optional<Identification> of(UUID session);

    void put(UUID session, Identification identification);
}
