package org.ventanilla.kiosk.link;

import java.time.Duration;
import org.jspecify.annotations.Nullable;
import org.ventanilla.contract.VisitViews;
import org.ventanilla.contract.Words.LinkState;

/** How one connection is, by its pings and pongs. Times are nanoseconds of any clock that only goes forward. */
final class Pulse {
    static final Duration DEAD_AFTER = Duration.ofSeconds(25);
    private static final Duration STUCK_AFTER = Duration.ofSeconds(3);
    private static final int WEAK_FROM_MS = 800;
    private static final long NANOS_PER_MS = 1_000_000;

    private long lastHeard;
    private @Nullable Long unanswered;
    private @Nullable Integer rttMs;
    private boolean late;

    Pulse(long now) {
        lastHeard = now;
    }

    /** A ping goes out now. When the one before has no answer yet, the link is weak, whatever it was before. */
    void pinged(long now) {
        late = unanswered != null;
        if (unanswered == null) {
            unanswered = now;
        }
    }

    void ponged(long pingedAt, long now) {
        heard(now);
        rttMs = (int) Math.max(0, (now - pingedAt) / NANOS_PER_MS);
        unanswered = null;
        late = false;
    }

    void heard(long now) {
        lastHeard = now;
    }

    boolean isDead(long now) {
        return now - lastHeard > DEAD_AFTER.toNanos();
    }

    /** Long unanswered, and nothing else came: in an outage TCP repeats itself more and more seldom, also when it is over. */
    boolean isStuck(long now) {
        return unanswered != null
                && now - unanswered > STUCK_AFTER.toNanos()
                && now - lastHeard > STUCK_AFTER.toNanos();
    }

    @Nullable Integer rttMs() {
        return rttMs;
    }

    VisitViews.Link link() {
        boolean weak = late || (rttMs != null && rttMs > WEAK_FROM_MS);
        return new VisitViews.Link(weak ? LinkState.WEAK : LinkState.GOOD, rttMs);
    }
}
