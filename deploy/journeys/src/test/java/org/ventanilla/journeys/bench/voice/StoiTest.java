package org.ventanilla.journeys.bench.voice;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Arrays;
import org.junit.jupiter.api.Test;

class StoiTest {
    private static final double[] SPEECH = Signals.speech(6, 1);
    private static final double[] NOISE = Signals.noise(6, 7);

    @Test
    void what_came_unharmed_is_wholly_intelligible() {
        assertEquals(1, Stoi.of(SPEECH, SPEECH), 1e-6);
    }

    @Test
    void how_loud_it_came_does_not_matter() {
        var came = Signals.mixed(SPEECH, 0.5, NOISE);
        var quietly = Arrays.stream(came).map(each -> each / 20).toArray();
        assertEquals(Stoi.of(SPEECH, came), Stoi.of(SPEECH, quietly), 1e-6);
    }

    @Test
    void the_more_noise_the_less_is_understood() {
        double before = 1;
        for (double gain : new double[] {0.1, 0.5, 1, 3, 10}) {
            double now = Stoi.of(SPEECH, Signals.mixed(SPEECH, gain, NOISE));
            assertTrue(now < before - 0.01, gain + ": " + now + " after " + before);
            before = now;
        }
    }

    @Test
    void of_noise_alone_next_to_nothing_is_understood() {
        // Not less: what is louder than it should be is cut to the shape of the speech.
        assertEquals(0, Stoi.of(SPEECH, NOISE), 0.2);
    }

    @Test
    void what_comes_while_nobody_speaks_does_not_count() {
        var silence = new double[3 * Stoi.RATE];
        var spoken = joined(SPEECH, silence);
        var came = joined(SPEECH, Signals.noise(3, 3));
        assertEquals(1, Stoi.of(spoken, came), 0.02);
    }

    @Test
    void of_too_little_speech_nothing_is_said_and_what_is_not_as_long_is_refused() {
        var little = Signals.speech(0.3, 1);
        assertEquals(Double.NaN, Stoi.of(little, little));
        assertThrows(IllegalArgumentException.class, () -> Stoi.of(SPEECH, little));
    }

    private static double[] joined(double[] first, double[] then) {
        var both = Arrays.copyOf(first, first.length + then.length);
        System.arraycopy(then, 0, both, first.length, then.length);
        return both;
    }
}
