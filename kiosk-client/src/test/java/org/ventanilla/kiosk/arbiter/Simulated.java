package org.ventanilla.kiosk.arbiter;

import java.util.ArrayList;
import java.util.List;
import java.util.PriorityQueue;
import java.util.Random;
import org.jspecify.annotations.Nullable;

/**
 * A call over a link that is not there: the arbiter's decisions say what is sent, what is sent decides what probes and counts
 * say, and those are what the arbiter hears. Seeded; no clock.
 */
final class Simulated {
    private static final int PROBE_TIMEOUT_MS = 1000;

    private record Coming(long at, int order, Sample sample) {}

    private final Arbiter arbiter;
    private final Thresholds limits;
    private final Course up;
    private final Course down;
    private final Pipe upPipe;
    private final Pipe downPipe;
    private final Random random;
    private final double uploads;
    private final PriorityQueue<Coming> coming = new PriorityQueue<>(
            (a, b) -> a.at() != b.at() ? Long.compare(a.at(), b.at()) : Integer.compare(a.order(), b.order()));
    private final List<Run.Moment> moments = new ArrayList<>();
    private final List<Burst> bursts = new ArrayList<>(List.of(new Burst(), new Burst()));
    private int order;
    private long nextProbe;
    private int upLost;
    private int downLost;
    private Decision decision;

    /** One padding probe under way. */
    private static final class Burst {
        private @Nullable Padding padding;
        private double left;
        private double took;

        double next(@Nullable Padding wanted, Pipe pipe) {
            if (wanted != null && !wanted.equals(padding)) {
                left = wanted.bytes() * 8.0;
                took = 0;
                pipe.paddingThrough();
            }
            padding = wanted;
            if (wanted == null || left <= 0) {
                return 0;
            }
            double whole = Math.min(1, left / ((double) wanted.kbit() * Pipe.TICK_MS));
            took += whole * Pipe.TICK_MS;
            left = whole < 1 ? 0 : left - (double) wanted.kbit() * Pipe.TICK_MS;
            return wanted.kbit() * whole;
        }

        double proven(Pipe pipe) {
            if (padding == null || left > 0 || took == 0) {
                return Double.NaN;
            }
            double kbit = Math.min(pipe.paddingThrough() / took, padding.kbit());
            took = 0;
            return kbit;
        }
    }

    Simulated(Thresholds limits, Course up, Course down, long seed, double uploads) {
        this.arbiter = new Arbiter(limits);
        this.limits = limits;
        this.up = up;
        this.down = down;
        this.uploads = uploads;
        random = new Random(seed);
        upPipe = new Pipe(up, seed + 1);
        downPipe = new Pipe(down, seed + 2);
        decision = arbiter.hear(new Sample.Wanted(0, true, false));
    }

    static Run call(Course up, Course down, long ms, long seed) {
        return new Simulated(Thresholds.USUAL, up, down, seed, 0).run(ms);
    }

    static Run callWithUpload(Course up, Course down, long ms, long seed) {
        return new Simulated(Thresholds.USUAL, up, down, seed, 1).run(ms);
    }

    Run run(long ms) {
        moments.add(new Run.Moment(new Sample.Wanted(0, true, false), decision));
        for (long now = 0; now < ms; now += Pipe.TICK_MS) {
            send(now);
            if (now >= nextProbe) {
                probe(now);
                nextProbe = now + decision.probeEveryMs();
            }
            if (now % 1000 == 0 && now > 0) {
                count(now);
            }
            hear(now);
        }
        return new Run(up, down, moments);
    }

    private void send(long now) {
        double budget = decision.up().hasVoice() ? decision.uploadKbit() : 0;
        double upload = Math.min(budget, Math.max(0, up.kbit(now) * 1.5)) * uploads;
        // Pictures are not always as large as they may be.
        double busy = 0.9 + 0.1 * random.nextDouble();
        upPipe.tick(
                now, limits.sends(decision.up()) * busy + upload, bursts.get(0).next(decision.padUp(), upPipe));
        downPipe.tick(now, limits.sends(decision.down()) * busy, bursts.get(1).next(decision.padDown(), downPipe));
        double upKbit = bursts.get(0).proven(upPipe);
        double downKbit = bursts.get(1).proven(downPipe);
        if (!Double.isNaN(upKbit) || !Double.isNaN(downKbit)) {
            long at = now + rtt(now) + (long) (upPipe.queueMs(now) + downPipe.queueMs(now));
            later(at, new Sample.Padded(at, upKbit, downKbit));
        }
    }

    private long rtt(long now) {
        return (long) up.at(now).delayMs() + down.at(now).delayMs();
    }

    private void probe(long now) {
        double there = upPipe.travels(now);
        double back = there < 0 ? 0 : downPipe.travels(now);
        upLost += there < 0 ? 1 : 0;
        downLost += back < 0 ? 1 : 0;
        double rtt = there + back;
        long timeout = now + PROBE_TIMEOUT_MS + rtt(now) / 2;
        boolean isAnswered = there >= 0 && back >= 0;
        if (!isAnswered || now + rtt > timeout) {
            later(timeout, new Sample.ProbeLost(timeout));
        }
        if (isAnswered) {
            long at = now + (long) rtt;
            later(
                    at,
                    new Sample.Probed(
                            at,
                            rtt,
                            upLost,
                            downLost,
                            there - up.at(now).delayMs(),
                            back - down.at(now).delayMs()));
            upLost = 0;
            downLost = 0;
        }
    }

    private void count(long now) {
        double upFlow = upPipe.flow(1000);
        double downFlow = downPipe.flow(1000);
        boolean isThere = up.kbit(now) > 0 && down.kbit(now) > 0;
        long at = now + rtt(now) / 2;
        later(at, new Sample.Flowed(at, isThere ? upFlow : 0, downFlow));
        double upLoss = upPipe.lossSoFar();
        double downLoss = downPipe.lossSoFar();
        later(
                at,
                new Sample.Called(
                        at,
                        isThere ? rtt(now) : Double.NaN,
                        isThere ? upLoss : Double.NaN,
                        isThere ? downLoss : Double.NaN,
                        upFlow,
                        downFlow));
    }

    private void later(long at, Sample sample) {
        coming.add(new Coming(at, order++, sample));
    }

    private void hear(long now) {
        while (!coming.isEmpty() && coming.peek().at() <= now) {
            Sample sample = coming.remove().sample();
            boolean isCut = up.kbit(now) == 0 || down.kbit(now) == 0;
            if (isCut && (sample instanceof Sample.Probed || sample instanceof Sample.Padded)) {
                continue;
            }
            decision = arbiter.hear(sample);
            moments.add(new Run.Moment(sample, decision));
        }
    }
}
