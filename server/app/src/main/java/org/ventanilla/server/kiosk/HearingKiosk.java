package org.ventanilla.server.kiosk;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;
import org.ventanilla.contract.FromKiosk.KioskBacklog;

/** Writes down what a kiosk says of itself, so that a supervisor knows of a silent one what lies there. Thread-safe. */
public final class HearingKiosk {
    /** Its heartbeats come each ten seconds; nobody needs to know it so exactly. */
    private static final Duration EXACTLY = Duration.ofMinutes(5);

    private final Tidings tidings;
    private final Clock clock;
    private final Map<UUID, Instant> written = new ConcurrentHashMap<>();

    public HearingKiosk(Tidings tidings, Clock clock) {
        this.tidings = tidings;
        this.clock = clock;
    }

    /** Its clock may be wrong: only its own difference counts, and that from now. */
    public void backlog(UUID kiosk, KioskBacklog said) {
        Instant now = clock.instant();
        Long age = said.oldestSeconds();
        Instant oldest = said.parts() == 0 || age == null ? null : now.minusSeconds(age);
        tidings.waits(kiosk, now, new Waiting(said.parts(), said.bytes(), oldest, said.refused(), said.missing()));
    }

    public void heartbeat(UUID kiosk) {
        Instant now = clock.instant();
        if (isNews(written.get(kiosk), now)) {
            written.put(kiosk, now);
            tidings.heard(kiosk, now);
        }
    }

    public void twice(UUID kiosk) {
        tidings.twice(kiosk, clock.instant());
    }

    private static boolean isNews(@Nullable Instant last, Instant now) {
        return last == null || !now.isBefore(last.plus(EXACTLY));
    }
}
