package org.ventanilla.server.kiosk;

import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;
import org.ventanilla.contract.KioskViews;

/** What each kiosk last said of its devices and its link. In memory: after a restart the next heartbeat is seconds away. */
public final class Heartbeats {
    private final Map<UUID, Heartbeat> last = new ConcurrentHashMap<>();

    public record Heartbeat(Instant at, @Nullable Integer rttMs, KioskViews.Devices devices) {}

    public void heard(UUID kiosk, Heartbeat heartbeat) {
        last.put(kiosk, heartbeat);
    }

    public Optional<Heartbeat> last(UUID kiosk) {
        return Optional.ofNullable(last.get(kiosk));
    }
}
