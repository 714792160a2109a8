package org.ventanilla.kiosk.arbiter;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;

/**
 * What goes missing in one direction. The browser's count, of hundreds of packets, is believed before that of the few probes. The
 * noise of a link is what is lost on it while nothing waits; only what is lost beyond it can be congestion.
 */
final class Losses {
    private static final double SECONDS = 3;
    /** Of a voice alone browsers tell each five seconds, more or less. */
    private static final long FRESH_MS = 8000;

    /** A fade comes and goes; what is too much is lost each time that one looks. */
    private static final int LOOKS = 3;

    private static final int FEW = 8;
    /** How fast the noise is learnt: in some twenty seconds. */
    private static final double SLOWLY = 0.05;

    private record Count(long at, double lost, double all) {}

    private final Thresholds limits;
    private final Deque<Count> probes = new ArrayDeque<>();
    private final Deque<Count> media = new ArrayDeque<>();
    private double noise;

    Losses(Thresholds limits) {
        this.limits = limits;
    }

    void probed(long at, int lost) {
        keep(probes, new Count(at, lost, lost + 1.0));
    }

    void called(long at, double share, boolean isCalm) {
        keep(media, new Count(at, share, 1));
        if (isCalm) {
            noise += SLOWLY * (Math.min(share, limits.badLossPercent() / 100.0) - noise);
        }
    }

    /** Clearly more than the noise, on the average of three seconds and each time: a fade is shorter. */
    boolean jumped(long now) {
        List<Double> beyond = media.stream()
                .filter(each -> now - each.at() < SECONDS * 1000)
                .map(each -> Math.max(0, each.lost() - noise))
                .toList();
        double jump = limits.lossJumpPercent() / 100.0;
        long clear = beyond.stream().filter(each -> each > jump / 2).count();
        return clear >= LOOKS && beyond.stream().mapToDouble(each -> each).sum() > jump * SECONDS;
    }

    /** In the last second of the call, beyond the noise. */
    boolean areSudden() {
        Count last = media.peekLast();
        return last != null && (last.lost() - noise) * 100 > limits.lossJumpPercent();
    }

    /** On the average and more often than not: one long fade is not a bad link. Without a call there are never probes enough to say so. */
    boolean areBad(long now) {
        double bad = limits.badLossPercent() / 100.0;
        return spans(now) && (isFresh(now) || probes.size() >= FEW) && share(now) > bad && isMostly(now, bad);
    }

    private boolean isMostly(long now, double bad) {
        Deque<Count> looks = isFresh(now) ? media : probes;
        return looks.stream().filter(each -> each.lost() > bad * each.all()).count() * 2 > looks.size();
    }

    boolean areGood(long now) {
        return isBelow(now, limits.goodLossPercent());
    }

    /** Half way between good and bad: nothing to begin more upon. */
    boolean areBearable(long now) {
        return isBelow(now, (limits.goodLossPercent() + limits.badLossPercent()) / 2);
    }

    /** Of a handful of probes one tells nothing. */
    private boolean isBelow(long now, int percent) {
        return (!isFresh(now) && probes.size() < FEW) || share(now) < percent / 100.0;
    }

    /** From 0 to 1, over the window that decides whether there can be a conversation. */
    double share(long now) {
        Deque<Count> counts = isFresh(now) ? media : probes;
        double all = counts.stream().mapToDouble(Count::all).sum();
        return all == 0 ? 0 : counts.stream().mapToDouble(Count::lost).sum() / all;
    }

    double noise() {
        return noise;
    }

    /** Less is sent from now on: what was lost of more says nothing. */
    void changed() {
        media.clear();
    }

    void forget() {
        probes.clear();
        media.clear();
    }

    private boolean spans(long now) {
        Count first = (isFresh(now) ? media : probes).peekFirst();
        return first != null && now - first.at() > limits.badLossForMs() * 0.8;
    }

    private boolean isFresh(long now) {
        Count last = media.peekLast();
        return last != null && now - last.at() < FRESH_MS;
    }

    private void keep(Deque<Count> counts, Count count) {
        counts.addLast(count);
        while (count.at() - counts.getFirst().at() > limits.badLossForMs()) {
            counts.removeFirst();
        }
    }
}
