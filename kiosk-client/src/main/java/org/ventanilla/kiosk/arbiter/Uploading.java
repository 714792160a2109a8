package org.ventanilla.kiosk.arbiter;

/** What uploads may take of the way up: what the call leaves over, and with time a little more, to find out whether there is more. */
final class Uploading {
    private static final double SAFE = 0.9;
    private static final double MORE = 0.25;
    private static final long CALM_MS = 5000;
    private static final long LIMITED_MS = 30_000;
    private static final double BELOW_THE_VOICE = 0.8;
    private static final int LEAST = 16;

    private final Thresholds limits;

    Uploading(Thresholds limits) {
        this.limits = limits;
    }

    int kbit(long now, boolean inCall, boolean paper, Way up) {
        if (!inCall) {
            return Decision.AS_FAST_AS_IT_GOES;
        }
        double proven = up.rate.proven();
        if (!up.rung().hasVoice()) {
            return rounded(Math.max(LEAST, proven * BELOW_THE_VOICE));
        }
        double left = proven * SAFE - limits.sends(up.rung());
        boolean mayGrow = up.calmMs(now) > CALM_MS && !up.rate.wasLimitedWithin(now, LIMITED_MS);
        double grown = left + (mayGrow ? proven * MORE : 0);
        return rounded(Math.max(grown, paper ? proven * limits.paperSharePercent() / 100 : 0));
    }

    /** To an eighth: a budget that changes with each sample is none. */
    private static int rounded(double kbit) {
        int whole = (int) Math.max(0, Math.min(kbit, 1e6));
        int step = Math.max(1, Integer.highestOneBit(whole) / 8);
        return whole / step * step;
    }
}
