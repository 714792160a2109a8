package org.ventanilla.kiosk.probe;

import org.jspecify.annotations.Nullable;
import org.ventanilla.contract.Words.Rung;
import org.ventanilla.kiosk.arbiter.Sample.Padded;

/**
 * What a place would have, from a check of a few seconds. {@code null}: not known.
 *
 * @param rttMs the usual round trip
 * @param jitterMs how much it changes
 * @param lostPercent of the probes
 * @param upKbit of IP, proven
 * @param downKbit of IP, proven; never more than the way up, which is what the probe can show
 * @param wide both rates are the most that is tried: it may be more
 * @param call what a call would begin with
 */
public record LinkReport(
        Road road,
        @Nullable Integer rttMs,
        @Nullable Integer jitterMs,
        @Nullable Integer lostPercent,
        @Nullable Integer upKbit,
        @Nullable Integer downKbit,
        boolean wide,
        @Nullable Rung call) {
    /** The most that the check tries. */
    public static final int MOST_KBIT = 1000;

    private static final double NEARLY = 0.9;
    private static final int VIDEO_KBIT = 600;
    private static final int SMALL_VIDEO_KBIT = 250;
    private static final int SLOW_VIDEO_KBIT = 120;
    private static final int STILLS_KBIT = 60;
    private static final int AUDIO_KBIT = 25;
    private static final double TOO_SLOW_MS = 1500;
    private static final double TOO_LOSSY = 0.2;

    /** Which way was answered: HTTP where UDP is blocked, NONE where nothing answers. */
    public enum Road {
        UDP,
        HTTP,
        NONE
    }

    public static LinkReport nothing() {
        return new LinkReport(Road.NONE, null, null, null, null, null, false, Rung.OFFLINE);
    }

    /** Only whether it is there and how far: what it carries shows in UDP alone. */
    public static LinkReport overHttp(Quality quality) {
        return new LinkReport(
                Road.HTTP, rounded(quality.rttMs()), rounded(quality.jitterMs()), null, null, null, false, null);
    }

    public static LinkReport overUdp(Quality quality, Padded padded) {
        double narrower = Math.min(padded.upKbit(), padded.downKbit());
        return new LinkReport(
                Road.UDP,
                rounded(quality.rttMs()),
                rounded(quality.jitterMs()),
                rounded(lost(quality) * 100),
                rounded(padded.upKbit()),
                rounded(padded.downKbit()),
                narrower >= MOST_KBIT * NEARLY,
                call(quality, narrower));
    }

    private static Rung call(Quality quality, double kbit) {
        if (quality.rttMs() > TOO_SLOW_MS || lost(quality) > TOO_LOSSY || kbit < AUDIO_KBIT) {
            return Rung.MESSAGES;
        }
        if (kbit >= VIDEO_KBIT) {
            return Rung.VIDEO;
        }
        if (kbit >= SMALL_VIDEO_KBIT) {
            return Rung.SMALL_VIDEO;
        }
        if (kbit >= SLOW_VIDEO_KBIT) {
            return Rung.SLOW_VIDEO;
        }
        return kbit >= STILLS_KBIT ? Rung.STILLS : Rung.AUDIO;
    }

    /** By the server's count: what was asked before the first answer, while programs and names were still looked for, is no loss. */
    private static double lost(Quality quality) {
        return 1 - (1 - quality.upLoss()) * (1 - quality.downLoss());
    }

    private static @Nullable Integer rounded(double value) {
        return Double.isNaN(value) ? null : (int) Math.round(value);
    }
}
