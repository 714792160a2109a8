package org.ventanilla.journeys.bench.call;

import java.util.Arrays;

/** The rungs, the best first, with the figures that a kiosk acts on unless it is told others ({@code arbiter.Thresholds}): kbit/s of IP. */
enum Ladder {
    VIDEO(600, 550),
    SMALL_VIDEO(250, 190),
    SLOW_VIDEO(140, 90),
    STILLS(60, 50),
    AUDIO(25, 20),
    MESSAGES(0, 0),
    OFFLINE(0, 0);

    private final int needs;
    private final int sends;

    /**
     * @param needs what a link must carry before this is begun
     * @param sends what flows on it at most
     */
    Ladder(int needs, int sends) {
        this.needs = needs;
        this.sends = sends;
    }

    /** The best that may be begun on so much. */
    static Ladder best(double kbit) {
        return Arrays.stream(values())
                .filter(rung -> rung.needs <= kbit)
                .findFirst()
                .orElseThrow();
    }

    boolean fits(double kbit) {
        return sends <= kbit;
    }

    boolean isAtLeast(Ladder other) {
        return compareTo(other) <= 0;
    }
}
