package org.ventanilla.kiosk.arbiter;

import java.util.function.DoubleConsumer;
import org.jspecify.annotations.Nullable;
import org.ventanilla.contract.Words.Rung;

/**
 * The one brain of a call: hears what is seen of the link and says what it is used for. Has no clock: its time is that of the
 * samples, and it decides only when it hears one. The same samples give the same decisions. Not thread-safe; never throws for
 * what a sample says.
 */
public final class Arbiter {
    /** After such a pause between two samples nobody knows anything any more: the computer slept. */
    private static final long ASLEEP_MS = 5000;
    /** So much of what was sent is all of it: times are measured, and a little is lost. */
    private static final double NEARLY = 0.9;

    private final Thresholds limits;
    private final Timeline time = new Timeline();
    private final Way up;
    private final Way down;
    private final Uploading uploading;
    private double leastRttMs = Double.MAX_VALUE;
    private int unanswered;
    private boolean inCall;
    private boolean paper;
    private Decision decision;

    public Arbiter(Thresholds limits) {
        this.limits = limits;
        up = new Way(limits);
        down = new Way(limits);
        up.climbing.carries(down.climbing);
        uploading = new Uploading(limits);
        decision = new Decision(
                0, Rung.OFFLINE, Rung.OFFLINE, Decision.AS_FAST_AS_IT_GOES, limits.idleProbeMs(), null, null, "");
    }

    /** What holds from this sample on; the decision before, when the sample came too late to say anything. */
    public Decision hear(Sample sample) {
        long before = time.now();
        if (!time.reaches(sample.at())) {
            return decision.repeated();
        }
        long now = time.now();
        Log log = new Log(sample.at());
        if (now - before > ASLEEP_MS) {
            unanswered = Math.max(unanswered, limits.lostProbes() * Hearing.FEW);
            judge(now, log);
        }
        take(now, sample, log);
        judge(now, log);
        wantMore(now);
        decision = decided(now, sample.at(), log);
        return decision;
    }

    private void take(long now, Sample sample, Log log) {
        switch (sample) {
            case Sample.Probed probed -> probed(now, probed);
            case Sample.ProbeLost lost -> unanswered++;
            case Sample.Padded padded -> padded(now, padded);
            case Sample.Checked checked -> checked(now, checked, log);
            case Sample.Flowed flowed -> flowed(now, flowed);
            case Sample.Called called -> called(now, called);
            case Sample.Path path -> {} // for who reads the log: a call may go on past a server that is away
            case Sample.Wanted wanted -> wanted(now, wanted, log);
        }
    }

    private void probed(long now, Sample.Probed probed) {
        double rtt = Plausible.rtt(probed.rttMs());
        if (Double.isNaN(rtt)) {
            return;
        }
        leastRttMs = Math.min(leastRttMs, rtt);
        double waited = rtt - leastRttMs;
        double upDelay = known(Plausible.delay(probed.upDelayMs()), waited);
        double downDelay = known(Plausible.delay(probed.downDelayMs()), waited);
        int upLost = Plausible.lost(probed.upLost());
        int downLost = Plausible.lost(probed.downLost());
        long left = now - (long) rtt;
        up.probed(now, left, rtt - downDelay, upLost < 0 ? unanswered : upLost, upDelay, rtt);
        down.probed(now, left, rtt - upDelay, downLost < 0 ? unanswered : downLost, downDelay, rtt);
        unanswered = 0;
    }

    private static double known(double delay, double otherwise) {
        return Double.isNaN(delay) ? otherwise : delay;
    }

    private static void ifKnown(double figure, DoubleConsumer heard) {
        if (!Double.isNaN(figure)) {
            heard.accept(figure);
        }
    }

    private void padded(long now, Sample.Padded padded) {
        double upKbit = Plausible.rate(padded.upKbit());
        ifKnown(upKbit, kbit -> up.padded(now, kbit, false));
        // An answer is never longer than what asked: the way up may have been the narrower one.
        ifKnown(
                Plausible.rate(padded.downKbit()),
                kbit -> down.padded(now, kbit, Math.min(kbit, upKbit) >= Math.max(kbit, upKbit) * NEARLY));
    }

    /** A call that runs shows by itself what is carried: it shared the link with the check. */
    private void checked(long now, Sample.Checked checked, Log log) {
        double tried = Plausible.rate(checked.triedKbit());
        double upKbit = Plausible.rate(checked.upKbit());
        if (inCall || Double.isNaN(tried) || Double.isNaN(upKbit)) {
            return;
        }
        boolean isFull = upKbit < tried * NEARLY;
        apply(now, "up", up, up.checked(now, upKbit, isFull, false, isFull), log);
        ifKnown(Plausible.rate(checked.downKbit()), kbit -> {
            boolean isAll = kbit < upKbit * NEARLY;
            apply(now, "down", down, down.checked(now, kbit, isAll, isFull && !isAll, isFull), log);
        });
    }

    private void flowed(long now, Sample.Flowed flowed) {
        ifKnown(Plausible.rate(flowed.upKbit()), kbit -> up.flowed(now, kbit));
        ifKnown(Plausible.rate(flowed.downKbit()), kbit -> down.flowed(now, kbit));
    }

    private void called(long now, Sample.Called called) {
        ifKnown(Plausible.share(called.upLoss()), loss -> up.called(now, loss));
        ifKnown(Plausible.share(called.downLoss()), loss -> down.called(now, loss));
        if (called.downKbit() * 2 >= limits.audioSends()) {
            // The two hear each other past a server that hangs or is away: that its probes are silent says nothing.
            up.hearing.came(now);
            down.hearing.came(now);
        }
    }

    private void wanted(long now, Sample.Wanted wanted, Log log) {
        if (wanted.call() && !inCall) {
            if (up.rung() != Rung.OFFLINE && down.rung() != Rung.OFFLINE) {
                unanswered = 0; // of the few before; now they come often
            }
            apply(now, "up", up, up.beginCall(now), log);
            apply(now, "down", down, down.beginCall(now), log);
        }
        inCall = wanted.call();
        paper = wanted.paper();
    }

    private void judge(long now, Log log) {
        double spared = inCall && paper ? 1 - limits.paperSharePercent() / 100.0 : 1;
        apply(now, "up", up, up.judge(now, unanswered, inCall, spared), log);
        apply(now, "down", down, down.judge(now, unanswered, inCall, 1), log);
    }

    private static void apply(long now, String name, Way way, @Nullable Change change, Log log) {
        if (change != null) {
            log.changed(now, name, way, change);
            way.take(now, change);
        }
    }

    private void wantMore(long now) {
        up.wantMore(now, inCall, Double.MAX_VALUE, Double.MAX_VALUE);
        down.wantMore(now, inCall, up.spare(now), up.rate.proven());
    }

    private Decision decided(long now, long at, Log log) {
        @Nullable Padding padUp = up.climbing.wanted();
        @Nullable Padding padDown = down.climbing.wanted();
        log.padding("up", decision.padUp(), padUp);
        log.padding("down", decision.padDown(), padDown);
        int upload = uploading.kbit(now, inCall, paper, up);
        return new Decision(at, up.rung(), down.rung(), upload, probeEveryMs(), padUp, padDown, log.line());
    }

    private int probeEveryMs() {
        boolean isAway = !up.rung().hasVoice() || !down.rung().hasVoice();
        int inACall = isAway ? limits.awayProbeMs() : limits.callProbeMs();
        return inCall ? inACall : limits.idleProbeMs();
    }
}
