package org.ventanilla.server.customer;

import java.util.Optional;
import java.util.UUID;

/** Who was identified in an attention; nobody until the agent says so. */
public interface Identities {

    Optional<Identified> of(UUID session);
}
