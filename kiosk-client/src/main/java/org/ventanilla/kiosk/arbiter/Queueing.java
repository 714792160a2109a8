package org.ventanilla.kiosk.arbiter;

import java.util.Arrays;

/**
 * How long packets wait in one direction: whether more is sent than goes through, and how much that is. A probe tells of the time
 * when it left; what left before the last change of what is sent is old news.
 */
final class Queueing {
    /** A queue that has not lost so much of its length since is not draining. */
    private static final double DRAINING = 0.8;

    private static final double CLEARLY_MS = 100;
    private static final int VERY = 4;
    private static final long NEVER = Long.MIN_VALUE / 4;

    private final Thresholds limits;
    private final double[] delays = new double[3];
    private final long[] leftAt = new long[3];
    private int count;
    private double reference;
    private long changedAt = NEVER;
    private long settledAt = NEVER;

    Queueing(Thresholds limits) {
        this.limits = limits;
    }

    void heard(long left, double delayMs) {
        if (left < changedAt) {
            return;
        }
        System.arraycopy(delays, 0, delays, 1, 2);
        System.arraycopy(leftAt, 0, leftAt, 1, 2);
        delays[0] = delayMs;
        leftAt[0] = left;
        count++;
        if (Double.isNaN(reference)) {
            reference = delayMs;
        }
        if (least() < limits.queueMs() && count > 1) {
            reference = 0;
        }
    }

    double delayMs() {
        return delays[0];
    }

    boolean isSettled(long left) {
        return left >= settledAt;
    }

    /** Two probes in a row waited, beyond what padding explains; after a fall only a queue that does not drain counts. */
    boolean isLong(double explainedMs) {
        if (count < 2 || least() < limits.queueMs() + explainedMs || !isSettled(leftAt[0])) {
            return false;
        }
        if (reference > 0 && least() < reference * DRAINING) {
            reference = least();
            settledAt = leftAt[0] + limits.settleMs();
            return false;
        }
        return true;
    }

    boolean isVeryLong() {
        return count > 0 && delays[0] >= limits.queueMs() * VERY && reference == 0;
    }

    /** So much, and more each time, is more than the voice alone can bear. */
    boolean growsBeyond(double ms) {
        return count > 2
                && delays[0] >= ms
                && delays[0] > delays[1]
                && delays[1] > delays[2]
                && delays[0] - delays[2] > CLEARLY_MS;
    }

    /** Less is sent from now on; what waits has until then to become less. */
    void changed(long now) {
        changedAt = now;
        settledAt = now + limits.settleMs();
        reference = Double.NaN;
        count = 0;
        Arrays.fill(delays, 0);
    }

    void forget(long now) {
        changed(now);
        reference = 0;
        settledAt = NEVER;
    }

    /** Of {@code load} kbit/s so much goes through, by how the delay grew. */
    double through(double load) {
        return load * Math.min(kept(0), kept(1));
    }

    private double kept(int newer) {
        double apart = leftAt[newer] - leftAt[newer + 1];
        double grown = delays[newer] - delays[newer + 1];
        boolean isKnown = count > newer + 1 && apart > 0 && grown > 0;
        return isKnown ? apart / (apart + grown) : 1;
    }

    private double least() {
        return Math.min(delays[0], delays[1]);
    }
}
