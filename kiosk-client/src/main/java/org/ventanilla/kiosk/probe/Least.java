package org.ventanilla.kiosk.probe;

import java.util.ArrayDeque;
import java.util.Deque;

/**
 * The least of the last two minutes: what a way takes when nothing waits on it. What is above it is queueing; the difference of two clocks
 * is in both and falls out. Clocks drift by less than 12 ms in that time.
 */
final class Least {
    private static final long WINDOW_MS = 120_000;

    private record Seen(long at, double ms) {}

    /** Rising: whoever came later and is less makes those before it worthless. */
    private final Deque<Seen> rising = new ArrayDeque<>();

    /** How far it lies above the least, itself counted among those seen. */
    double above(long at, double ms) {
        while (!rising.isEmpty() && rising.getLast().ms >= ms) {
            rising.removeLast();
        }
        rising.addLast(new Seen(at, ms));
        while (at - rising.getFirst().at > WINDOW_MS) {
            rising.removeFirst();
        }
        return ms - rising.getFirst().ms;
    }

    void forget() {
        rising.clear();
    }
}
