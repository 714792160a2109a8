package org.ventanilla.kiosk.upload;

import java.util.ArrayDeque;

/**
 * How many bytes may be under way unacknowledged: what the link carries in a round trip and a little more, measured. Enough to
 * keep it busy, little enough not to fill a modem's buffer, where a call's packets would wait behind them and everything is lost
 * when the link goes. Times are nanoseconds. Not thread-safe.
 */
final class Window {
    static final int SMALLEST = 16 * 1024;
    /** Before anything is known: nearly twice what TCP itself sends at first. */
    static final int FIRST = 24 * 1024;

    static final int LARGEST = 1 << 20;

    private static final long SECOND = 1_000_000_000L;
    private static final long RATE_REMEMBERED = 3 * SECOND;
    private static final double ROUND_TRIPS = 1.75;
    /** While it still grows TCP doubles each round trip, and must not be held back. */
    private static final double ROUND_TRIPS_GROWING = 2.5;

    private static final double MORE_SECONDS = 0.2;
    private static final double GROWTH = 1.2;
    /** The server acknowledges in steps of this. */
    private static final int STEP = 8 * 1024;
    /** An acknowledgement that takes longer than this many steps is held back by something. */
    private static final double STEPS = 1.5;

    private static final double ROUND_TRIPS_HELD = 1.5;

    private record Sample(long at, double bytesPerSecond) {}

    private final ArrayDeque<Sample> rates = new ArrayDeque<>();
    private double smoothed = 0.3;
    private double shortest = 0.3;
    private double grown;
    private long grownAt;

    /** What the handshake took: a first idea. */
    void connected(double seconds) {
        smoothed = seconds;
        shortest = seconds;
    }

    void roundTrip(double seconds) {
        shortest = Math.min(shortest, seconds);
        smoothed += (seconds - smoothed) / 8;
    }

    /** Delivered over one round trip. */
    void rate(long now, double bytesPerSecond) {
        if (bytesPerSecond > GROWTH * grown) {
            grown = bytesPerSecond;
            grownAt = now;
        }
        while (!rates.isEmpty() && rates.peekLast().bytesPerSecond() <= bytesPerSecond) {
            rates.removeLast();
        }
        rates.addLast(new Sample(now, bytesPerSecond));
        var remembered = RATE_REMEMBERED + (long) (2 * smoothed * SECOND);
        while (rates.size() > 1 && now - rates.peekFirst().at() > remembered) {
            rates.removeFirst();
        }
    }

    /** The best that the link did lately, bytes a second; 0 before anything is known. */
    double rate() {
        return rates.isEmpty() ? 0 : rates.peekFirst().bytesPerSecond();
    }

    /** A typical round trip with its acknowledgement, in seconds. */
    double roundTrip() {
        return smoothed;
    }

    int bytes(long now) {
        if (rates.isEmpty()) {
            return FIRST;
        }
        var growing = isGrowing(now);
        var roundTrips = growing ? ROUND_TRIPS_GROWING : ROUND_TRIPS;
        var wanted = rate() * (roundTrips * shortest + MORE_SECONDS) + STEP;
        return (int) Math.max(growing ? FIRST : SMALLEST, Math.min(LARGEST, wanted));
    }

    /**
     * How much more when nothing was acknowledged for so many seconds: TCP repeats a lost packet, and what came behind it cannot be
     * acknowledged before that, but the link carries on. A link that is gone loses no more by it than this.
     */
    long more(long now, double seconds) {
        if (rates.isEmpty() || isGrowing(now)) {
            return 0;
        }
        var held = Math.max(0, seconds - STEPS * STEP / rate());
        return (long) (rate() * Math.min(held, ROUND_TRIPS_HELD * smoothed));
    }

    private boolean isGrowing(long now) {
        return now - grownAt < 2 * smoothed * SECOND;
    }
}
