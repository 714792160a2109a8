package org.ventanilla.server.kiosk;

import java.time.Instant;
import java.util.Map;
import java.util.UUID;

/** What each kiosk last said of itself; outlives the server. */
public interface Tidings {
    void heard(UUID kiosk, Instant at);

    void waits(UUID kiosk, Instant at, Waiting waiting);

    /** Two live programs had its key. */
    void twice(UUID kiosk, Instant at);

    /** Kiosks that never said anything are not in it. */
    Map<UUID, Tiding> all();
}
