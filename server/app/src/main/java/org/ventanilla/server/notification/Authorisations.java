package org.ventanilla.server.notification;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** The express authorisations to be notified by mail (Ley 1437 de 2011, art. 56). Added and revoked, never changed. */
public interface Authorisations {

    /** How she said it. */
    enum How {
        PANTALLA,
        PAPEL,
        VOZ
    }

    /**
     * @param words what she read or heard, whole
     * @param place where it was said
     * @param session the attention in which she said it; null outside one
     */
    record Authorisation(
            UUID id,
            String document,
            String email,
            String words,
            How how,
            String place,
            @Nullable UUID session,
            Instant at,
            String actor,
            @Nullable Instant revokedAt) {}

    void add(Authorisation authorisation);

    /** The newest that stands. */
    Optional<Authorisation> of(String document);

    Optional<Authorisation> byId(UUID id);

    List<Authorisation> all(String document);

    /** All of hers, from this instant on. How many there were. */
    int revoke(String document, Instant at, String actor);
}
