package org.ventanilla.journeys.bench.voice;

import java.util.Random;

/** Sounds that are made up, the same each time. */
final class Signals {
    private static final int SYLLABLE = Stoi.RATE / 8;

    private Signals() {}

    /** Hiss that swells and fades as syllables do, with pauses. */
    static double[] speech(double seconds, int seed) {
        var chance = new Random(seed);
        var speech = noise(seconds, seed + 1);
        double loud = 0;
        for (int at = 0; at < speech.length; at++) {
            if (at % SYLLABLE == 0) loud = chance.nextInt(5) == 0 ? 0 : 0.2 + chance.nextDouble();
            speech[at] *= loud * Math.sin(Math.PI * (at % SYLLABLE) / SYLLABLE);
        }
        return speech;
    }

    static double[] noise(double seconds, int seed) {
        var chance = new Random(seed);
        var noise = new double[(int) (seconds * Stoi.RATE)];
        for (int at = 0; at < noise.length; at++) noise[at] = chance.nextGaussian() / 10;
        return noise;
    }

    /** One, and so much of the other. */
    static double[] mixed(double[] one, double gain, double[] other) {
        var mixed = one.clone();
        for (int at = 0; at < mixed.length; at++) mixed[at] += gain * other[at];
        return mixed;
    }
}
