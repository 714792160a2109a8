package org.ventanilla.server.access;

import java.time.Instant;
import java.util.Optional;
import java.util.UUID;

/** Who is signed in. Knows tokens by their hash only. */
public interface StaffSessions {
    void open(byte[] tokenHash, UUID staff, Instant until);

    Optional<Staff> of(byte[] tokenHash, Instant now);

    void end(byte[] tokenHash);
}
