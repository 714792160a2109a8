package org.ventanilla.kiosk.probe;

/**
 * Queueing in each direction. A server that lies about its time, was started anew, or a computer that slept, cannot mislead for long: no way
 * can have waited longer than the whole round trip did, and a difference of clocks that cannot be makes us begin anew.
 */
final class Delays {
    /** Of drift between two clocks, and of timers. */
    private static final double SLACK_MS = 50;

    record Queueing(double upMs, double downMs) {}

    private final Least round = new Least();
    private final Least up = new Least();
    private final Least down = new Least();

    Queueing of(long at, Answered answered) {
        double rtt = answered.rttMs();
        double waited = round.above(at, rtt);
        double upWaited = up.above(at, answered.upMs());
        double downWaited = down.above(at, answered.downMs());
        if (upWaited > rtt + SLACK_MS || downWaited > rtt + SLACK_MS) {
            clockJumped();
            up.above(at, answered.upMs());
            down.above(at, answered.downMs());
            return new Queueing(Double.NaN, Double.NaN);
        }
        return new Queueing(Math.min(upWaited, waited), Math.min(downWaited, waited));
    }

    void clockJumped() {
        up.forget();
        down.forget();
    }
}
