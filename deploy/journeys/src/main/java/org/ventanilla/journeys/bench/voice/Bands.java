package org.ventanilla.journeys.bench.voice;

/** What an ear makes of a frame of sound: how loud each third of an octave is in it. */
final class Bands {
    static final int COUNT = 15;
    /** Samples: a frame, and from one to the next. */
    static final int FRAME = 256;

    static final int HOP = 128;

    private static final int SPECTRUM = 512;
    private static final double LOWEST_HZ = 150;
    private static final double[] WINDOW = window();
    private static final double[] COSINE = cosine();

    private Bands() {}

    /** For each band all frames, one after the other. */
    static double[][] of(double[] signal) {
        var bands = new double[COUNT][frames(signal)];
        for (int frame = 0; frame < frames(signal); frame++) {
            var windowed = frame(signal, frame);
            for (int band = 0; band < COUNT; band++) bands[band][frame] = loudness(windowed, band);
        }
        return bands;
    }

    static int frames(double[] signal) {
        return signal.length < FRAME ? 0 : (signal.length - FRAME) / HOP + 1;
    }

    /** Fading in and out, so that those that overlap add up to the signal. */
    static double[] frame(double[] signal, int number) {
        var frame = new double[FRAME];
        for (int at = 0; at < FRAME; at++) frame[at] = WINDOW[at] * signal[number * HOP + at];
        return frame;
    }

    private static double loudness(double[] frame, int band) {
        double centre = LOWEST_HZ * Math.pow(2, band / 3.0);
        double power = 0;
        for (int bin = bin(centre / Math.pow(2, 1 / 6.0)); bin < bin(centre * Math.pow(2, 1 / 6.0)); bin++)
            power += power(frame, bin);
        return Math.sqrt(power);
    }

    private static int bin(double hertz) {
        return (int) Math.round(hertz * SPECTRUM / Stoi.RATE);
    }

    /** Fourier's sum as it is written: a fast one would be longer, and a minute takes a second. */
    private static double power(double[] frame, int bin) {
        double real = 0;
        double imaginary = 0;
        for (int at = 0; at < FRAME; at++) {
            real += frame[at] * COSINE[bin * at % SPECTRUM];
            imaginary += frame[at] * COSINE[(bin * at + SPECTRUM / 4) % SPECTRUM];
        }
        return real * real + imaginary * imaginary;
    }

    /** Hann's, without its two zeros. */
    private static double[] window() {
        var window = new double[FRAME];
        for (int at = 0; at < FRAME; at++) window[at] = (1 - Math.cos(2 * Math.PI * (at + 1) / (FRAME + 1))) / 2;
        return window;
    }

    private static double[] cosine() {
        var cosine = new double[SPECTRUM];
        for (int at = 0; at < SPECTRUM; at++) cosine[at] = Math.cos(2 * Math.PI * at / SPECTRUM);
        return cosine;
    }
}
