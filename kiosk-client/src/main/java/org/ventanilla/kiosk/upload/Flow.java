package org.ventanilla.kiosk.upload;

import java.util.ArrayDeque;

/**
 * What is under way on one connection: bytes are counted from its first one, whatever parts they belong to. Times are
 * nanoseconds. Not thread-safe.
 */
final class Flow {
    private static final double SECOND = 1e9;

    /**
     * Bytes up to {@code end} were sent at {@code at}, when so many had been acknowledged, the last of them {@code ackedAt} after
     * they had been sent {@code ackedSentAt}.
     */
    private record Mark(long end, long at, long acked, long ackedAt, long ackedSentAt) {}

    private final Window window;
    private final ArrayDeque<Mark> marks = new ArrayDeque<>();
    private long sent;
    private long acked;
    private long lastAck;
    private long lastAckSent;
    private long lastNews;

    Flow(long now) {
        window = new Window();
        lastAck = now;
        lastAckSent = now;
        lastNews = now;
    }

    void sent(long now, int bytes) {
        if (marks.isEmpty()) { // nothing was under way: the pause before was nobody's slowness
            lastAck = now;
            lastAckSent = now;
            lastNews = now;
        }
        sent += bytes;
        marks.addLast(new Mark(sent, now, acked, lastAck, lastAckSent));
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
            lastAckSent = last.at();
            window.roundTrip((now - last.at()) / SECOND);
            window.rate(now, (last.end() - last.acked()) / seconds(now, last));
        }
    }

    /**
     * From one acknowledgement to the other, but never shorter than the sending of these bytes took: what came behind a lost
     * packet is acknowledged all at once, which says nothing about how fast it came.
     */
    private static double seconds(long now, Mark mark) {
        return Math.max(1_000_000, Math.max(now - mark.ackedAt(), mark.at() - mark.ackedSentAt())) / SECOND;
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
        var held = marks.isEmpty() ? 0 : window.more(now, (now - lastAck) / SECOND);
        return window.bytes(now) + held - unacked();
    }

    /** For how long nothing was heard while something should have been, in seconds. */
    double silence(long now, boolean waiting) {
        return waiting ? (now - lastNews) / SECOND : 0;
    }

    Window window() {
        return window;
    }
}
