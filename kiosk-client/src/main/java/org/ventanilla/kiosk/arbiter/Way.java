package org.ventanilla.kiosk.arbiter;

import org.jspecify.annotations.Nullable;
import org.ventanilla.contract.Words.Rung;
import org.ventanilla.kiosk.arbiter.Change.Cause;

/** One direction: what was seen of it, and the rung it is on. */
final class Way {
    private static final long NEVER = Long.MIN_VALUE / 4;
    /** Without a flow that is known, and a queue that only stands, so much of what is sent is taken to go through. */
    private static final double GUESSED = 0.7;

    private static final double UPLOADING = 1.1;
    /** After so long the probes have another trouble than a queue. */
    private static final long STUCK_AT_MOST_MS = 4000;

    private static final long STUCK_AT_LEAST_MS = 1000;
    private static final long BEGINNING_MS = 8000;

    private final Thresholds limits;
    final Hearing hearing;
    final Queueing queueing;
    final Losses losses;
    final Rate rate;
    final Climbing climbing;
    final Returning returning;
    private Rung rung = Rung.OFFLINE;
    private long troubleAt = NEVER;
    private long nearAt = NEVER;
    private double rttMs;
    private double explainedMs;
    private long begunAt = NEVER;
    private boolean hasFlowed;
    private boolean wasFelt;
    private boolean wasFull;

    Way(Thresholds limits) {
        this.limits = limits;
        hearing = new Hearing(limits);
        queueing = new Queueing(limits);
        losses = new Losses(limits);
        rate = new Rate(limits);
        climbing = new Climbing(limits);
        returning = new Returning(limits);
    }

    Rung rung() {
        return rung;
    }

    double rttMs() {
        return rttMs;
    }

    long calmMs(long now) {
        return now - troubleAt;
    }

    /** {@code rttMs} without what the other direction made of it. */
    void probed(long now, long left, double rttMs, int lost, double delayMs, double wholeRttMs) {
        hearing.answered(now);
        this.rttMs = rttMs;
        queueing.heard(left, delayMs);
        if (rung != Rung.OFFLINE) {
            losses.probed(now, lost);
        }
        if (rttMs <= limits.farRttMs()) {
            nearAt = now;
        }
        explainedMs = climbing.explainedMs(left, rate.proven());
        if (delayMs >= limits.queueMs() + explainedMs) {
            troubleAt = now;
        }
        wasFelt |= delayMs >= limits.queueMs() * 2;
        returning.probed(lost, wholeRttMs <= limits.nearRttMs());
    }

    void flowed(long now, double kbit) {
        hasFlowed |= kbit >= limits.audioSends() / 2.0;
        rate.flowed(now, kbit);
        hearing.flowed(now, kbit);
    }

    void called(long now, double loss) {
        if (rung.hasVoice()) {
            losses.called(now, loss, queueing.delayMs() < limits.queueMs());
        }
    }

    /** @param isOpen this way was not what held it up */
    void padded(long now, double kbit, boolean isOpen) {
        // Of a noisy link a part goes missing at any rate.
        double all = climbing.proved(now, kbit / (1 - losses.noise()), rate.steady(now), wasFelt, isOpen);
        if (all >= rate.proven() || rate.isStale(now)) {
            rate.proved(now, all);
        }
    }

    /**
     * Before a call: this is where it begins.
     *
     * @param isAll more was tried here and did not go through
     * @param isOpen the other way was full, this one was not
     * @param isFull no padding can show more at once: it would only hold up the call's first words
     */
    @Nullable Change checked(long now, double kbit, boolean isAll, boolean isOpen, boolean isFull) {
        wasFull = isFull;
        double seen = kbit / (1 - losses.noise());
        double all = isOpen ? limits.open(seen) : seen;
        if (isAll || all >= rate.proven() || rate.isStale(now)) {
            rate.proved(now, all);
        }
        Rung best = limits.best(rate.proven());
        boolean mayChange = rung.hasVoice() || (rung == Rung.MESSAGES && returning.wantsProof());
        return mayChange && best != rung ? new Change(best, Cause.CHECKED) : null;
    }

    /** What is left for padding, kbit/s. */
    double spare(long now) {
        Padding padding = climbing.wanted();
        return Math.max(padding == null ? 0 : padding.kbit(), rate.proven() - rate.steady(now));
    }

    /** @param carrier what the way that carries the padding has left, kbit/s; {@code carries} is what it was seen to carry */
    void wantMore(long now, boolean inCall, double carrier, double carries) {
        climbing.giveUp(now, inCall);
        boolean hasMore = rung == Rung.MESSAGES ? returning.wantsProof() : rung.hasVoice() && rung != Rung.VIDEO;
        if (inCall && hasMore && climbing.isDue(rung, now, calmMs(now))) {
            wasFelt = false;
            // After a fall what was sent before still comes out of the queue.
            double flow = Math.min(rate.steady(now), limits.sends(rung));
            climbing.ask(now, rate.proven(), flow, calmMs(now), carrier, carries);
        }
    }

    /** The probes say nothing while a call still comes through: their answers lie in a queue. */
    private boolean isStuck(long now, int unanswered) {
        long since = hearing.withoutAnswerMs(now);
        boolean isLess = since > STUCK_AT_LEAST_MS && rate.hasSlumped(now, 0) && !climbing.isPadding(now);
        // How much a picture takes depends on what is in it.
        boolean isLittle = since > limits.silentMs() && rung == Rung.AUDIO && rate.hasSlumped(now, limits.sends(rung));
        boolean isUnanswered = unanswered >= limits.lostProbes() && since < STUCK_AT_MOST_MS;
        boolean comesThrough = rate.flow(now) * 2 >= limits.audioSends();
        return isUnanswered && (isLess || isLittle) && comesThrough && queueing.isSettled(now);
    }

    /** What is to change now, if anything. {@code spared} is the share of the link that the call may have. */
    @Nullable Change judge(long now, int unanswered, boolean inCall, double spared) {
        if (rung == Rung.OFFLINE || hearing.isSilent(now, unanswered, rung.hasVoice(), inCall)) {
            return rung == Rung.OFFLINE ? back(now) : new Change(Rung.OFFLINE, Cause.SILENT);
        }
        if (rung == Rung.MESSAGES) {
            return back(now);
        }
        if (rttMs > limits.farRttMs() && now - nearAt > limits.farForMs()) {
            return new Change(Rung.MESSAGES, Cause.FAR);
        }
        if (losses.areBad(now)) {
            return new Change(Rung.MESSAGES, Cause.LOST);
        }
        Change fall = inCall && !isBeginning(now) ? fall(now, unanswered) : null;
        return fall == null ? climb(now, spared) : fall;
    }

    private @Nullable Change back(long now) {
        boolean fits = returning.isDueWithProof()
                && rate.proven() >= limits.audioNeeds()
                && !climbing.isBarred(Rung.AUDIO, now, calmMs(now));
        boolean isCalm = returning.wantsCalm() ? losses.areGood(now) : losses.areBearable(now);
        if (isCalm && (returning.isDue() || fits)) {
            return new Change(Rung.AUDIO, Cause.GOOD_PROBES);
        }
        return rung == Rung.OFFLINE && returning.hasLink() ? new Change(Rung.MESSAGES, Cause.ANSWERED) : null;
    }

    /** What waits before anything of the call has gone is the call's own making, and less of it would not help. */
    private boolean isBeginning(long now) {
        return !hasFlowed && now - begunAt < BEGINNING_MS;
    }

    private @Nullable Change fall(long now, int unanswered) {
        boolean isStuck = isStuck(now, unanswered) || isSuddenlyLong(now);
        if (isStuck && rung != Rung.AUDIO) {
            // So much waits that all but the voice has to stop; the second that was counted was half of it still good.
            troubleAt = now;
            rate.limited(now, rate.flow(now) / 2);
            return new Change(Rung.AUDIO, Cause.STUCK);
        }
        if (queueing.isLong(explainedMs)) {
            return fallTo(now, Cause.QUEUE);
        }
        return losses.jumped(now) && !climbing.isPadding(now) ? fallTo(now, Cause.LOSS_JUMP) : null;
    }

    /** One probe is enough when it waited for very long and less goes through than is sent. */
    private boolean isSuddenlyLong(long now) {
        return queueing.isVeryLong() && rate.hasSlumped(now, limits.sends(rung));
    }

    private @Nullable Change fallTo(long now, Cause cause) {
        troubleAt = now;
        double sends = limits.sends(rung);
        double through = through(now, sends);
        double allowed = through * limits.headroomPercent() / 100;
        if (rung == Rung.AUDIO) {
            return fallSilent(now, through, cause);
        }
        rate.limited(now, through);
        if (sends <= allowed && rate.load(sends) > sends * UPLOADING) {
            // The uploads are too much, not the call: their budget has just become less.
            queueing.changed(now);
            return null;
        }
        Rung to = limits.fitting(Math.min(allowed, sends - 1));
        return new Change(to.isAbove(Rung.AUDIO) ? to : Rung.AUDIO, cause);
    }

    /** That something waits does not tell that the voice is too much: others may fill the link. That it waits and grows or goes missing does. */
    private @Nullable Change fallSilent(long now, double through, Cause cause) {
        if (!queueing.growsBeyond(limits.voiceQueueMs()) && !losses.areSudden()) {
            return null;
        }
        rate.limited(now, Math.min(through, limits.audioSends() - 1));
        return new Change(Rung.MESSAGES, cause);
    }

    private double through(long now, double sends) {
        double load = rate.load(sends);
        double flow = rate.flow(now);
        double grown = queueing.through(load);
        double through = Double.isNaN(flow) ? grown : Math.min(flow, grown);
        return Double.isNaN(flow) && grown >= load ? load * GUESSED : through;
    }

    private @Nullable Change climb(long now, double spared) {
        double proven = rate.proven() * spared;
        if (limits.sends(rung) > proven && rung.isAbove(Rung.AUDIO) && spared < 1) {
            Rung to = limits.fitting(proven);
            return new Change(to.isAbove(Rung.AUDIO) ? to : Rung.AUDIO, Cause.PAPER);
        }
        Rung best = limits.best(proven);
        long calm = calmMs(now);
        while (best.isAbove(rung) && climbing.isBarred(best, now, calm)) {
            best = best.below();
        }
        boolean may = calm >= limits.calmMs() && losses.areBearable(now);
        return may && best.isAbove(rung) ? new Change(best, Cause.PROVEN) : null;
    }

    void take(long now, Change change) {
        boolean isFall = rung.isAbove(change.to());
        Rung from = rung;
        rung = change.to();
        hearing.changed();
        if (isFall) {
            fell(now, from, change.cause());
        } else if (from.hasVoice()) {
            climbing.climbed(now);
        } else if (rung.hasVoice()) {
            cameBack(now);
        } else {
            nearAt = now;
        }
    }

    private void fell(long now, Rung from, Cause cause) {
        queueing.changed(now);
        switch (cause) {
            case SILENT -> {
                queueing.forget(now);
                losses.forget();
                rate.forget();
                climbing.begin(now);
                returning.lost();
                troubleAt = now;
            }
            case PAPER, CALL_BEGINS -> {}
            case CHECKED -> {
                if (rung == Rung.MESSAGES) {
                    returning.went(now, true, false);
                }
            }
            default -> {
                climbing.fell(from, now);
                losses.changed();
                if (rung == Rung.MESSAGES) {
                    if (cause == Cause.FAR || cause == Cause.LOST) {
                        rate.forget();
                    }
                    boolean fit = cause == Cause.FAR || cause == Cause.LOST;
                    returning.went(now, !fit, cause == Cause.LOST);
                }
            }
        }
    }

    private void cameBack(long now) {
        if (returning.wantsProof()) {
            climbing.climbed(now);
        } else {
            climbing.begin(now);
        }
        returning.back(now);
        nearAt = now;
        troubleAt = now;
    }

    /** What was proven long ago is no place to begin a call at. */
    @Nullable Change beginCall(long now) {
        begunAt = now;
        hasFlowed = false;
        if (rung != Rung.OFFLINE) {
            hearing.came(now); // before, nobody asked often enough for a silence to say anything
        }
        boolean tooHigh = rate.isStale(now) && rung.isAbove(Rung.AUDIO);
        if (rate.isStale(now)) {
            rate.forget();
        } else if (wasFull && rung.hasVoice()) {
            climbing.triedBefore(now);
        }
        return tooHigh ? new Change(Rung.AUDIO, Cause.CALL_BEGINS) : null;
    }
}
