package org.ventanilla.kiosk.probe;

import org.jspecify.annotations.Nullable;
import org.ventanilla.contract.Common.Rungs;
import org.ventanilla.contract.Words.Rung;
import org.ventanilla.kiosk.arbiter.Sample.Checked;
import org.ventanilla.kiosk.arbiter.Thresholds;

/**
 * What a place would have, from a check of a few seconds. {@code null}: not known.
 *
 * @param rttMs the usual round trip
 * @param jitterMs how much it changes
 * @param lostPercent of the probes
 * @param upKbit of IP, proven
 * @param downKbit of IP, proven; never more than the way up, which is what the probe can show
 * @param wide both rates are the most that is tried: it may be more
 * @param call what a call would begin with in each direction
 */
public record LinkReport(
        Road road,
        @Nullable Integer rttMs,
        @Nullable Integer jitterMs,
        @Nullable Integer lostPercent,
        @Nullable Integer upKbit,
        @Nullable Integer downKbit,
        boolean wide,
        @Nullable Rungs call) {
    private static final Rungs OFFLINE = new Rungs(Rung.OFFLINE, Rung.OFFLINE);
    private static final double NEARLY = 0.9;

    /** Which way was answered: HTTP where UDP is blocked, NONE where nothing answers. */
    public enum Road {
        UDP,
        HTTP,
        NONE
    }

    public static LinkReport nothing() {
        return new LinkReport(Road.NONE, null, null, null, null, null, false, OFFLINE);
    }

    /** Only whether it is there and how far: what it carries shows in UDP alone. */
    public static LinkReport overHttp(Quality quality) {
        return new LinkReport(
                Road.HTTP, rounded(quality.rttMs()), rounded(quality.jitterMs()), null, null, null, false, null);
    }

    /** @param found {@code null} when no padding came through */
    public static LinkReport overUdp(Quality quality, @Nullable Checked found, Thresholds limits) {
        double up = found == null ? Double.NaN : found.upKbit();
        double down = found == null ? Double.NaN : found.downKbit();
        return new LinkReport(
                Road.UDP,
                rounded(quality.rttMs()),
                rounded(quality.jitterMs()),
                rounded(lost(quality) * 100),
                rounded(up),
                rounded(down),
                Math.min(up, down) >= Ladder.mostKbit(limits) * NEARLY,
                found == null ? null : new Rungs(begun(limits, up, quality), begun(limits, down, quality)));
    }

    private static Rung begun(Thresholds limits, double kbit, Quality quality) {
        return limits.begun(kbit, quality.rttMs(), lost(quality));
    }

    /** By the server's count: what was asked before the first answer, while programs and names were still looked for, is no loss. */
    private static double lost(Quality quality) {
        return 1 - (1 - quality.upLoss()) * (1 - quality.downLoss());
    }

    private static @Nullable Integer rounded(double value) {
        return Double.isNaN(value) ? null : (int) Math.round(value);
    }
}
