package org.ventanilla.server.kiosk;

import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** All kiosks. */
public interface Kiosks {
    Optional<Kiosk> byId(UUID kiosk);

    List<Kiosk> all();

    /** Argon2id; for this feature only. */
    Optional<String> pinHash(UUID kiosk);

    /** With its partner and municipality, when these are new. */
    void add(Kiosk kiosk, String pinHash);
}
