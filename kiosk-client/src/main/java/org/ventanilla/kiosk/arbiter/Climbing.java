package org.ventanilla.kiosk.arbiter;

import org.jspecify.annotations.Nullable;
import org.ventanilla.contract.Words.Rung;

/** When more may be tried in one direction, and how: a short padding probe first, and patience after what failed. */
final class Climbing {
    private static final int TIMES = 5;
    private static final double MARGIN = 1.1;
    private static final double NEARLY = 0.9;
    private static final double SURELY = 0.85;
    /** A padding probe that nobody answered by then is given up. */
    private static final long GIVEN_UP_MS = 5000;
    /** What led higher is followed by the next so soon. */
    private static final long NEXT_MS = 500;

    private static final long LOSS_SEEN_MS = 2500;
    private static final long NEVER = Long.MIN_VALUE / 4;

    private final Thresholds limits;
    private @Nullable Climbing carried;
    private @Nullable Padding wanted;
    private double flowBefore;
    private boolean isCarrierFull;
    /** What was seen, when more than that is being tried. */
    private double guessedFrom = Double.MAX_VALUE;

    private double padded;
    private long paddedUntil = NEVER;
    private long askedAt = NEVER;
    private long padAt = NEVER;
    private long padEvery;
    private long climbedAt = NEVER;
    private long barredUntil = NEVER;
    private Rung failed = Rung.VIDEO;
    private int failures;

    Climbing(Thresholds limits) {
        this.limits = limits;
    }

    /** What pads the other way is as long on this one: an answer is never longer than what asked. */
    void carries(Climbing other) {
        carried = other;
    }

    @Nullable Padding wanted() {
        return wanted;
    }

    /** How long what left then may have had to wait for our own padding. */
    double explainedMs(long left, double proven) {
        boolean isBeside = left >= askedAt && (wanted != null || left <= paddedUntil);
        double own = isBeside ? padded * 8 / Math.max(1, proven) : 0;
        return carried == null ? own : Math.max(own, carried.explainedMs(left, proven));
    }

    /** Or was a moment ago: what is lost meanwhile may be lost to it. */
    boolean isPadding(long now) {
        boolean isOwn = wanted != null || now < paddedUntil + LOSS_SEEN_MS;
        return isOwn || (carried != null && carried.isPadding(now));
    }

    /** What failed is not tried again for a while, nor what is above it. */
    boolean isBarred(Rung rung, long now, long calmMs) {
        return !failed.isAbove(rung) && now < barredUntil && calmMs < limits.calmEnoughMs();
    }

    /** There is a better one than this that may be tried. */
    boolean isDue(Rung rung, long now, long calmMs) {
        return wanted == null && calmMs >= limits.calmMs() && now >= padAt && !isBarred(rung.above(), now, calmMs);
    }

    /**
     * Towards the best rung within a few times of what is known and below what failed, at least the next one.
     *
     * @param carrier what the way that carries the padding has left, kbit/s; {@code carries} is what it was seen to carry
     */
    void ask(long now, double proven, double flow, long calmMs, double carrier, double carries) {
        double below = isBarred(failed, now, calmMs) ? limits.needs(failed) - 1 : Double.MAX_VALUE;
        double next = limits.needsBeyond(proven);
        // Far beyond what is known: a row that comes at once leaves at the link's own pace, a slow one hides in how it
        // wanders.
        double best = Math.max(limits.needs(limits.best(proven * TIMES)), next);
        double aim = Math.min(best, below / MARGIN);
        isCarrierFull = carrier < aim - flow;
        double most = Math.min(aim, isCarrierFull ? carrier + flow : aim) * MARGIN - flow;
        int kbit = (int) Math.ceil(Math.max(limits.audioNeeds(), most));
        int bytes = (int) Math.max(
                limits.padLeastBytes(), Math.min(Math.min(proven, guessedFrom), carries) * limits.padQueueMs() / 8);
        wanted = new Padding(kbit, bytes);
        padded = bytes;
        flowBefore = flow;
        askedAt = now;
    }

    void giveUp(long now, boolean inCall) {
        if (wanted != null && (!inCall || now - askedAt >= GIVEN_UP_MS)) {
            wanted = null;
            wait(now, true);
        }
    }

    /**
     * @param flow what goes through now: after a fall it is less than when it was asked
     * @param isOpen nothing held it up in this direction: it came as fast as it had got here
     * @return what the link was seen to carry in all
     */
    double proved(long now, double kbit, double flow, boolean wasFelt, boolean isOpen) {
        Padding asked = wanted;
        wanted = null;
        if (asked == null) {
            return kbit;
        }
        guessedFrom = Double.MAX_VALUE;
        paddedUntil = now + 2L * limits.settleMs();
        wait(now, wasFelt || kbit < asked.kbit() * NEARLY);
        double beside = Math.min(flowBefore, flow);
        if (isOpen && (isCarrierFull || kbit < asked.kbit() * NEARLY)) {
            guessedFrom = kbit + beside;
            return limits.open(guessedFrom);
        }
        // What flows beside it had to share the link alike. A short row that was held up looks faster than the link is.
        double share = kbit / asked.kbit();
        return (asked.kbit() + beside) * Math.min(1, share < NEARLY ? share * SURELY : share);
    }

    private void wait(long now, boolean wasTooMuch) {
        long longer = wasTooMuch ? padEvery * 2 : 0;
        padEvery = Math.min(limits.padMostEveryMs(), Math.max(limits.padEveryMs(), longer));
        padAt = now + padEvery;
    }

    /** The check before the call has just shown what there is. */
    void triedBefore(long now) {
        padAt = now + limits.padEveryMs();
    }

    /** What led higher may lead higher still. */
    void climbed(long now) {
        climbedAt = now;
        padAt = now + (guessedFrom < Double.MAX_VALUE ? limits.padEveryMs() : NEXT_MS);
        padEvery = 0;
    }

    void fell(Rung from, long now) {
        long up = now - climbedAt;
        if (up > 2L * limits.failedClimbMs()) {
            failures = 0;
        }
        if (up < limits.failedClimbMs()) {
            long wait = (long) limits.firstWaitMs() << Math.min(failures, 8);
            barredUntil = now + Math.min(limits.mostWaitMs(), wait);
            failed = from;
            failures++;
        }
        wanted = null;
        padAt = now + 2L * limits.settleMs();
    }

    /** There was no link: nothing that was tried on it before is a reason to wait. */
    void begin(long now) {
        wanted = null;
        padAt = now;
        padEvery = 0;
        barredUntil = NEVER;
    }
}
