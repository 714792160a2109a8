package org.ventanilla.kiosk.arbiter;

/** When something last came through in one direction. */
final class Hearing {
    /** Times as many lost probes are silence where nobody speaks. */
    static final int FEW = 3;

    private static final long NEVER = Long.MIN_VALUE / 4;
    private static final double SECOND = 1000;

    private final Thresholds limits;
    private long at = NEVER;
    private long answerAt = NEVER;
    private double flow;

    Hearing(Thresholds limits) {
        this.limits = limits;
    }

    void answered(long now) {
        at = now;
        answerAt = now;
    }

    void came(long now) {
        at = Math.max(at, now);
    }

    /** Half of what came in the second before came until the middle of this one. */
    void flowed(long now, double kbit) {
        if (kbit * 2 >= limits.audioSends()) {
            came(now - (long) (SECOND * (1 - Math.min(1, kbit / Math.max(flow, kbit)))));
        }
        flow = kbit;
    }

    /** What comes next may be less because less is sent. */
    void changed() {
        flow = 0;
    }

    /** Where nobody speaks there is time to be sure. Without a call probes are few, and one of them is lost on any radio link. */
    boolean isSilent(long now, int unanswered, boolean hasVoice, boolean inCall) {
        int patience = hasVoice && inCall ? 1 : 3;
        int lost = limits.lostProbes() * (inCall ? 1 : FEW);
        return now - at > (long) limits.silentMs() * patience && unanswered >= lost;
    }

    /** For so long the probes are silent, ms, though something comes through. */
    long withoutAnswerMs(long now) {
        return now - answerAt;
    }
}
