package org.ventanilla.kiosk.link;

import java.time.Duration;
import java.util.random.RandomGenerator;

/** When to try again: at once, then after 0.3 s doubling to 5 s; jittered, so that a hundred kiosks do not come back in step. */
final class Backoff {
    private static final long FIRST_MS = 300;
    private static final long LONGEST_MS = 5_000;

    private final RandomGenerator random;
    private int tries;

    Backoff(RandomGenerator random) {
        this.random = random;
    }

    Duration next() {
        int done = tries++;
        if (done == 0) {
            return Duration.ZERO;
        }
        long full = Math.min(LONGEST_MS, FIRST_MS << Math.min(done - 1, 10));
        return Duration.ofMillis(full / 2 + random.nextLong(full / 2 + 1));
    }

    void reset() {
        tries = 0;
    }
}
