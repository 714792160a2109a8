package org.ventanilla.journeys.bench.voice;

import java.util.Arrays;

/** What was spoken again and again, of which somebody heard a part. Samples at {@link Stoi#RATE}. */
public final class Spoken {
    /** So much is heard at one tempo, more or less. Shorter, the seams between them would cost what they save. */
    private static final int PIECE = Stoi.RATE;
    /** A jitter buffer stretches and shortens what it plays: by 300 ms at once, when packets came late. Where it is lost, all is. */
    private static final int WITHIN = Stoi.RATE / 2;
    /** How much more alike, of 1, a place must be for each second that it is off: in a pause any place is as good. */
    private static final double RELUCTANCE = 0.4;
    /** Of the outline, 10 ms. */
    private static final int STEP = Stoi.RATE / 100;

    private final double[] loop;

    public Spoken(double... loop) {
        this.loop = loop.clone();
    }

    /** As intelligible as what was heard of it is: {@link Stoi}. */
    public double intelligible(double[] heard) {
        return Stoi.of(behind(heard), heard);
    }

    /** What was being spoken, as long as what was heard, and each piece at the moment at which it was heard. */
    double[] behind(double[] heard) {
        var spoken = new double[heard.length];
        int place = place(heard);
        int pieces = Math.max(1, heard.length / PIECE);
        for (int number = 0; number < pieces; number++) {
            int from = number * PIECE;
            var piece = Arrays.copyOfRange(heard, from, number == pieces - 1 ? heard.length : from + PIECE);
            place = near(place, piece);
            System.arraycopy(cut(place, piece.length), 0, spoken, from, piece.length);
            place += piece.length;
        }
        return spoken;
    }

    /** Where in the loop it began, by how loud it was when, to 10 ms. */
    private int place(double[] heard) {
        var ups = outline(heard);
        var all = outline(loop);
        int best = 0;
        double most = Double.NEGATIVE_INFINITY;
        for (int start = 0; start < all.length; start++) {
            double alike = 0;
            for (int at = 0; at < ups.length; at++) alike += ups[at] * all[(start + at) % all.length];
            if (alike > most) {
                most = alike;
                best = start;
            }
        }
        return best * STEP;
    }

    /** The place within {@value #WITHIN} samples of that one at which the two waves are most alike. */
    private int near(int place, double[] piece) {
        var around = cut(place - WITHIN, piece.length + 2 * WITHIN);
        double reluctance = RELUCTANCE * length(piece) / Stoi.RATE;
        int best = 0;
        double most = Double.NEGATIVE_INFINITY;
        for (int late = 0; late <= 2 * WITHIN; late++) {
            double alike = alike(around, late, piece) - reluctance * Math.abs(late - WITHIN);
            if (alike > most) {
                most = alike;
                best = late;
            }
        }
        return place - WITHIN + best;
    }

    private static double alike(double[] around, int late, double[] piece) {
        double both = 0;
        double power = 0;
        for (int at = 0; at < piece.length; at++) {
            both += around[late + at] * piece[at];
            power += around[late + at] * around[late + at];
        }
        return power > 0 ? both / Math.sqrt(power) : 0;
    }

    private static double length(double[] piece) {
        return Math.sqrt(Arrays.stream(piece).map(each -> each * each).sum());
    }

    private double[] cut(int from, int length) {
        var cut = new double[length];
        for (int at = 0; at < length; at++) cut[at] = loop[Math.floorMod(from + at, loop.length)];
        return cut;
    }

    /** How loud each step is, above or below what is usual. */
    private static double[] outline(double[] sound) {
        var outline = new double[sound.length / STEP];
        for (int step = 0; step < outline.length; step++) {
            for (int at = step * STEP; at < (step + 1) * STEP; at++) outline[step] += Math.abs(sound[at]);
        }
        double usual = Arrays.stream(outline).average().orElse(0);
        return Arrays.stream(outline).map(loud -> loud - usual).toArray();
    }
}
