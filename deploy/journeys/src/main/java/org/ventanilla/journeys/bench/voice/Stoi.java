package org.ventanilla.journeys.bench.voice;

import java.util.Arrays;
import java.util.stream.IntStream;

/**
 * How intelligible speech is beside the same speech clean: about 1 as well, about 0 not at all. C. H. Taal, R. C. Hendriks, R.
 * Heusdens, J. Jensen, «An Algorithm for Intelligibility Prediction of Time-Frequency Weighted Noisy Speech», IEEE Transactions on
 * Audio, Speech, and Language Processing 19 (2011). How loud it is does not matter.
 */
public final class Stoi {
    /** Samples a second. */
    public static final int RATE = 10_000;

    /** Frames that are compared together: 384 ms, long enough for the slow changes that words are made of. */
    private static final int TOGETHER = 30;

    private static final double SILENT_DB = 40;
    /** What is louder than it should be spoils no more than this: beta is -15 dB. */
    private static final double LOUDEST = 1 + Math.pow(10, 15 / 20.0);

    private static final double ALMOST_NOTHING = 1e-15;

    private Stoi() {}

    /**
     * @param heard of the same length and the same moment
     * @return not a number when {@code clean} has less than 384 ms of speech
     */
    public static double of(double[] clean, double[] heard) {
        if (clean.length != heard.length) throw new IllegalArgumentException("What was heard is not as long.");
        var loud = loud(clean);
        var spoken = Bands.of(only(loud, clean));
        var came = Bands.of(only(loud, heard));
        return IntStream.range(0, Bands.COUNT)
                .boxed()
                .flatMapToDouble(band -> IntStream.rangeClosed(0, spoken[band].length - TOGETHER)
                        .mapToDouble(from -> likeness(some(spoken[band], from), some(came[band], from))))
                .average()
                .orElse(Double.NaN);
    }

    /** Frames in which somebody speaks. */
    private static int[] loud(double[] clean) {
        var levels = IntStream.range(0, Bands.frames(clean))
                .mapToDouble(frame -> 20 * Math.log10(length(Bands.frame(clean, frame)) + ALMOST_NOTHING))
                .toArray();
        double loudest = Arrays.stream(levels).max().orElse(0);
        return IntStream.range(0, levels.length)
                .filter(frame -> levels[frame] > loudest - SILENT_DB)
                .toArray();
    }

    private static double[] only(int[] frames, double[] signal) {
        var kept = new double[frames.length == 0 ? 0 : (frames.length - 1) * Bands.HOP + Bands.FRAME];
        for (int number = 0; number < frames.length; number++) {
            var frame = Bands.frame(signal, frames[number]);
            for (int at = 0; at < Bands.FRAME; at++) kept[number * Bands.HOP + at] += frame[at];
        }
        return kept;
    }

    private static double likeness(double[] clean, double[] heard) {
        double gain = length(clean) / (length(heard) + ALMOST_NOTHING);
        for (int at = 0; at < TOGETHER; at++) heard[at] = Math.min(heard[at] * gain, clean[at] * LOUDEST);
        centre(clean);
        centre(heard);
        return product(clean, heard) / (length(clean) * length(heard) + ALMOST_NOTHING);
    }

    private static double[] some(double[] all, int from) {
        return Arrays.copyOfRange(all, from, from + TOGETHER);
    }

    private static void centre(double[] all) {
        double mean = Arrays.stream(all).sum() / all.length;
        for (int at = 0; at < all.length; at++) all[at] -= mean;
    }

    private static double length(double[] all) {
        return Math.sqrt(product(all, all));
    }

    private static double product(double[] one, double[] other) {
        double sum = 0;
        for (int at = 0; at < one.length; at++) sum += one[at] * other[at];
        return sum;
    }
}
