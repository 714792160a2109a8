package org.ventanilla.server.tracking;

import java.time.Instant;
import java.util.Optional;
import java.util.UUID;

/** The codes that were sent, and who came in with one. Forgets what is over. */
public interface Codes {

    record Entered(UUID pqr, String contact) {}

    void sent(UUID request, UUID pqr, byte[] codeHash, Instant until);

    /** The case to which this code opens the way; once. */
    Optional<UUID> use(UUID request, byte[] codeHash, Instant now);

    void enter(byte[] tokenHash, Entered entered, Instant until);

    Optional<Entered> of(byte[] tokenHash, Instant now);

    void leave(byte[] tokenHash);

    void forget(Instant now);
}
