package org.ventanilla.kiosk.arbiter;

import java.util.Arrays;
import java.util.function.Predicate;
import org.ventanilla.contract.Words.Rung;

/**
 * At what figures the arbiter acts. Rates are kbit/s of IP, times ms, shares percent. {@link #USUAL} holds what the design says; a
 * properties file with some of these names and other figures changes them ({@code ThresholdsFile}).
 *
 * @param videoNeeds what a link must have been proven to carry before VIDEO is begun, and so for each rung
 * @param videoSends what VIDEO takes at most, voice included: below it the link does not carry it
 * @param unprovenKbit what is believed of a link that only answers probes
 * @param headroomPercent of what the link carries may be taken after a fall, so that its queue drains
 * @param queueMs two probes in a row that waited so long are congestion
 * @param voiceQueueMs and so long, and growing, is too little for the voice alone
 * @param settleMs after a fall the queue is looked at again, when besides one round trip has passed
 * @param farRttMs a longer round trip than this for {@code farForMs} is no conversation; {@code nearRttMs} is one again
 * @param badLossPercent more lost than this over {@code badLossForMs} is no conversation; {@code goodLossPercent} is one again
 * @param lossJumpPercent more than the noise of this link, on the average of three seconds, is congestion without a queue
 * @param silentMs nothing heard for so long, and {@code lostProbes} unanswered, is no link
 * @param goodProbes so many in a row bring the voice back; twice as many after each time that it went again within
 *     {@code shakyMs}, at most {@code mostGoodProbes}
 * @param calmMs without any trouble, before a padding probe is sent
 * @param firstWaitMs after a climb that failed; doubled for each further one up to {@code mostWaitMs}
 * @param calmEnoughMs so long without trouble ends any such wait, since the link may have become better
 * @param failedClimbMs a fall so soon after a climb is its failure; twice that long up there, and failures are forgotten
 * @param padEveryMs between padding probes that did not prove enough; doubled when they were felt, up to {@code padMostEveryMs}
 * @param padQueueMs how long a padding probe may hold the voice up if the link is no better than known
 * @param padLeastBytes fewer prove nothing
 * @param staleMs for how long what was proven counts at the beginning of a call
 * @param paperSharePercent of the link for a paper that the agent waits for
 * @param callProbeMs between two probes in a call, {@code awayProbeMs} while there is no voice, {@code idleProbeMs} otherwise
 */
public record Thresholds(
        int videoNeeds,
        int videoSends,
        int smallVideoNeeds,
        int smallVideoSends,
        int slowVideoNeeds,
        int slowVideoSends,
        int stillsNeeds,
        int stillsSends,
        int audioNeeds,
        int audioSends,
        int unprovenKbit,
        int headroomPercent,
        int queueMs,
        int voiceQueueMs,
        int settleMs,
        int farRttMs,
        int nearRttMs,
        int farForMs,
        int badLossPercent,
        int goodLossPercent,
        int badLossForMs,
        int lossJumpPercent,
        int silentMs,
        int lostProbes,
        int goodProbes,
        int mostGoodProbes,
        int shakyMs,
        int calmMs,
        int firstWaitMs,
        int mostWaitMs,
        int calmEnoughMs,
        int failedClimbMs,
        int padEveryMs,
        int padMostEveryMs,
        int padQueueMs,
        int padLeastBytes,
        int staleMs,
        int paperSharePercent,
        int callProbeMs,
        int awayProbeMs,
        int idleProbeMs) {

    private static final double NEARLY_ALL = 0.85;

    public static final Thresholds USUAL = new Thresholds(
            600, 550, 250, 190, 140, 90, 60, 50, 25, 20, 40, 85, 120, 400, 700, 1500, 1200, 3000, 20, 10, 10_000, 15,
            1500, 1, 3, 24, 15_000, 1000, 20_000, 80_000, 45_000, 15_000, 15_000, 45_000, 300, 4000, 120_000, 30, 400,
            400, 2000);

    /** Proven so much, this rung may be begun. */
    public int needs(Rung rung) {
        return switch (rung) {
            case VIDEO -> videoNeeds;
            case SMALL_VIDEO -> smallVideoNeeds;
            case SLOW_VIDEO -> slowVideoNeeds;
            case STILLS -> stillsNeeds;
            case AUDIO -> audioNeeds;
            case MESSAGES, OFFLINE -> 0;
        };
    }

    /** What flows on this rung at most. */
    int sends(Rung rung) {
        return switch (rung) {
            case VIDEO -> videoSends;
            case SMALL_VIDEO -> smallVideoSends;
            case SLOW_VIDEO -> slowVideoSends;
            case STILLS -> stillsSends;
            case AUDIO -> audioSends;
            case MESSAGES, OFFLINE -> 0;
        };
    }

    /** The best rung that may be begun on so much. */
    Rung best(double kbit) {
        return first(rung -> needs(rung) <= kbit);
    }

    /**
     * The rung that a call is begun with on such a way.
     *
     * @param loss share of probes, 0 to 1; NaN when none is known
     */
    public Rung begun(double kbit, double rttMs, double loss) {
        boolean isNoTalk = rttMs > farRttMs || loss * 100 > badLossPercent;
        return isNoTalk ? Rung.MESSAGES : best(kbit);
    }

    /** What the next rung above the best for {@code kbit} needs; the same for the best of all. */
    int needsBeyond(double kbit) {
        return Arrays.stream(Rung.values())
                .mapToInt(this::needs)
                .filter(needs -> needs > kbit)
                .min()
                .orElse(videoNeeds);
    }

    /**
     * What may be begun on a way that let so much through and was not seen full: padding shows no more than the other way carries,
     * so the picture itself is tried: a slow one where it fits, a better one where nearly all that it needs was seen.
     */
    double open(double kbit) {
        Rung nearly = best(kbit / NEARLY_ALL);
        boolean isSlow = sends(Rung.SLOW_VIDEO) <= kbit && Rung.SLOW_VIDEO.isAbove(nearly);
        Rung next = isSlow ? Rung.SLOW_VIDEO : nearly;
        return next.isAbove(Rung.STILLS) ? Math.max(kbit, needs(next)) : kbit;
    }

    /** The best rung that fits into so much. */
    Rung fitting(double kbit) {
        return first(rung -> sends(rung) <= kbit);
    }

    private static Rung first(Predicate<Rung> fits) {
        return Arrays.stream(Rung.values()).filter(fits).findFirst().orElse(Rung.OFFLINE);
    }
}
