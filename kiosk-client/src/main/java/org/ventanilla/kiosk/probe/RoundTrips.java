package org.ventanilla.kiosk.probe;

import java.util.ArrayDeque;
import java.util.Deque;
import org.ventanilla.kiosk.arbiter.Sample;

/** From answers to what they mean. One thread. */
public final class RoundTrips {
    private static final int LAST = 60;
    private static final double SMOOTHING = 16;

    private final Delays delays = new Delays();
    private final Counting counting = new Counting();
    private final Losses losses = new Losses();
    private final Trend trend = new Trend();
    private final Patience patience = new Patience();
    private final Deque<Double> rtts = new ArrayDeque<>();
    private final Shares shares = new Shares();
    private double jitter = Double.NaN;

    public Sample.Probed answered(Answered answered) {
        long at = ms(answered.heard());
        Counting.Lost lost = counting.since(answered.seen());
        if (lost.up() < 0) {
            delays.clockJumped();
        }
        shares.add(lost);
        Delays.Queueing queueing = delays.of(at, answered);
        roundTrip(at, answered.rttMs());
        return new Sample.Probed(at, answered.rttMs(), lost.up(), lost.down(), queueing.upMs(), queueing.downMs());
    }

    /** Over the socket: nobody says in which direction it waited. Times in µs. */
    public Sample.Probed echoed(long sent, long heard) {
        double rtt = (heard - sent) / 1000.0;
        roundTrip(ms(heard), rtt);
        return new Sample.Probed(ms(heard), rtt, -1, -1, Double.NaN, Double.NaN);
    }

    /** Each probe, once it is known whether its answer came in time. */
    void ended(boolean lost) {
        losses.add(lost);
    }

    public long patienceMs() {
        return patience.ms();
    }

    public Quality quality() {
        double[] sorted =
                rtts.stream().mapToDouble(Double::doubleValue).sorted().toArray();
        return new Quality(
                sorted.length == 0 ? Double.NaN : sorted[sorted.length / 2],
                sorted.length == 0 ? Double.NaN : sorted[0],
                jitter,
                losses.share(),
                losses.pattern(),
                shares.up(),
                shares.down(),
                trend.slope());
    }

    private void roundTrip(long at, double rtt) {
        if (!rtts.isEmpty()) {
            double change = Math.abs(rtt - rtts.getLast());
            jitter = Double.isNaN(jitter) ? change : jitter + (change - jitter) / SMOOTHING;
        }
        rtts.addLast(rtt);
        if (rtts.size() > LAST) {
            rtts.removeFirst();
        }
        patience.answered(rtt);
        trend.add(at, rtt);
    }

    static long ms(long micros) {
        return micros / 1000;
    }
}
