package org.ventanilla.server.access;

import java.time.Duration;
import java.time.Instant;

/** Tries that were not right so far. Five in a row, then five minutes of rest; after a rest one starts anew. */
public record Tries(int wrong, Instant last) {
    static final int MOST = 5;
    static final Duration REST = Duration.ofMinutes(5);

    public static final Tries NONE = new Tries(0, Instant.EPOCH);

    boolean exhausted(Instant now) {
        return wrong >= MOST && now.isBefore(last.plus(REST));
    }

    Tries oneMore(Instant now) {
        boolean rested = !now.isBefore(last.plus(REST));
        return new Tries(rested ? 1 : wrong + 1, now);
    }
}
