package org.ventanilla.kiosk.upload;

import java.util.function.LongSupplier;

/**
 * How many bytes may leave now, so that no more than so many leave in a second. The arbiter is asked each time: a new word of
 * its counts from the next slice on. Times are nanoseconds. Not thread-safe.
 */
final class Budget {
    /** As fast as it goes. */
    static final long UNLIMITED = Long.MAX_VALUE;

    private static final double SECOND = 1e9;
    /** What was not used is kept for so long, and not longer: a pause earns no burst. */
    private static final double KEPT_SECONDS = 0.1;
    /** One packet can always be earned, however small the budget. */
    private static final int PACKET = 1400;

    private final LongSupplier bytesPerSecond;
    private double earned;
    private long at;

    Budget(LongSupplier bytesPerSecond, long now) {
        this.bytesPerSecond = bytesPerSecond;
        this.at = now;
    }

    long allowed(long now) {
        var rate = bytesPerSecond.getAsLong();
        var most = Math.max(PACKET, rate * KEPT_SECONDS);
        earned = rate <= 0 ? 0 : Math.min(most, earned + rate * ((now - at) / SECOND));
        at = now;
        return rate == UNLIMITED ? UNLIMITED : (long) earned;
    }

    boolean isPaused() {
        return bytesPerSecond.getAsLong() <= 0;
    }

    void spent(int bytes) {
        earned -= bytes;
    }
}
