package org.ventanilla.server.line;

import java.time.Instant;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

/** Who is connected at this moment. It lives in memory: after a restart everybody is away until they come back. */
public interface Presence {

    /** The agents with the desk open in at least one window. */
    Set<UUID> agentsHere();

    boolean isKioskHere(UUID kiosk);

    /** Empty when it is here. */
    Optional<Instant> kioskAwaySince(UUID kiosk);
}
