package org.ventanilla.kiosk.upload;

import java.util.ArrayDeque;

/**
 * What is under way on one connection: bytes are counted from its first one, whatever parts they belong to. Times are
 * nanoseconds. Not thread-safe.
 */
final class Flow {
    private static final double SECOND = 1e9;

    /** Bytes up to {@code end} were sent at {@code at}, when so many had been acknowledged, the last of them {@code ackedAt}. */
    private record Mark(long end, long at, long acked, long ackedAt) {}

    private final Window window;
    private final ArrayDeque<Mark> marks = new ArrayDeque<>();
    private long sent;
    private long acked;
    private long lastAck;
    private long lastNews;

    Flow(long now) {
        window = new Window();
        lastAck = now;
        lastNews = now;
    }

    void sent(long now, int bytes) {
        if (marks.isEmpty()) { // nothing was under way: the pause before was nobody's slowness
            lastAck = now;
            lastNews = now;
        }
        sent += bytes;
        marks.addLast(new Mark(sent, now, acked, lastAck));
    }

    /** All up to that place are on the server's disk. */
    void acked(long now, long place) {
        lastNews = now;
        if (place <= acked) {
            return;
        }
        Mark last = null;
        while (!marks.isEmpty() && marks.peekFirst().end() <= place) {
            last = marks.removeFirst();
        }
        acked = Math.min(place, sent);
        lastAck = now;
        if (last != null) {
            window.roundTrip((now - last.at()) / SECOND);
            var time = Math.max(now - last.ackedAt(), 1_000_000) / SECOND;
            window.rate(now, (last.end() - last.acked()) / time);
        }
    }

    /** Something else was heard: the link lives. */
    void heard(long now) {
        lastNews = now;
    }

    long sent() {
        return sent;
    }

    long unacked() {
        return sent - acked;
    }

    long room(long now) {
        return window.bytes(now) - unacked();
    }

    /** For how long nothing was heard while something should have been, in seconds. */
    double silence(long now, boolean waiting) {
        return waiting ? (now - lastNews) / SECOND : 0;
    }

    Window window() {
        return window;
    }
}
