package org.ventanilla.kiosk.probe;

/** The last sixty probes: how many were lost, and whether one by one or all at once. */
public final class Losses {
    private static final int LAST = 60;
    private static final int SHORTEST_BURST = 3;
    /** A run of losses that chance makes less often than this is none of chance. */
    private static final double BY_CHANCE = 0.05;

    /** NOISE: each may be lost, as on a weak radio link. BURST: the link was gone for a moment. */
    public enum Pattern {
        NONE,
        NOISE,
        BURST
    }

    private final boolean[] lost = new boolean[LAST];
    private int seen;

    void add(boolean wasLost) {
        lost[seen++ % LAST] = wasLost;
    }

    /** From 0 to 1; NaN before the first. */
    double share() {
        int of = Math.min(seen, LAST);
        int count = 0;
        for (int i = 0; i < of; i++) {
            count += lost[i] ? 1 : 0;
        }
        return of == 0 ? Double.NaN : (double) count / of;
    }

    Pattern pattern() {
        double share = share();
        if (!(share > 0)) {
            return Pattern.NONE;
        }
        int longest = longest();
        double expected = Math.min(seen, LAST) * (1 - share) * Math.pow(share, longest);
        return longest >= SHORTEST_BURST && expected < BY_CHANCE ? Pattern.BURST : Pattern.NOISE;
    }

    private int longest() {
        int longest = 0;
        int run = 0;
        for (int i = Math.max(0, seen - LAST); i < seen; i++) {
            run = lost[i % LAST] ? run + 1 : 0;
            longest = Math.max(longest, run);
        }
        return longest;
    }
}
