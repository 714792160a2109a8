package org.ventanilla.journeys.bench.voice;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Arrays;
import org.junit.jupiter.api.Test;

class SpokenTest {
    private static final int RATE = Stoi.RATE;
    private static final double[] LOOP = Signals.speech(12, 1);

    @Test
    void what_was_spoken_is_found_wherever_in_the_loop_it_began() {
        var heard = part(9.3217, 7);
        assertArrayEquals(heard, new Spoken(LOOP).behind(heard));
    }

    @Test
    void it_is_found_under_noise() {
        var heard = Signals.mixed(part(4.1, 7), 0.5, Signals.noise(7, 5));
        assertArrayEquals(part(4.1, 7), new Spoken(LOOP).behind(heard));
    }

    @Test
    void a_voice_that_a_buffer_delays_more_and_more_is_followed_piece_by_piece() {
        var heard = new double[9 * RATE];
        var late = new double[] {0, 0.09, 0.18};
        for (int piece = 0; piece < 3; piece++) {
            System.arraycopy(part(2 + 3 * piece - late[piece], 3), 0, heard, 3 * piece * RATE, 3 * RATE);
        }
        assertEquals(1, new Spoken(LOOP).intelligible(heard), 1e-6);
    }

    @Test
    void a_voice_that_a_buffer_holds_up_in_the_middle_of_a_piece_is_found_again() {
        var heard = part(2, 9);
        System.arraycopy(part(5.1, 5.5), 0, heard, (int) (3.5 * RATE), (int) (5.5 * RATE));
        double intelligible = new Spoken(LOOP).intelligible(heard);
        assertTrue(intelligible > 0.9, "" + intelligible);
    }

    @Test
    void another_voice_is_not_found_to_be_this_one() {
        double intelligible = new Spoken(LOOP).intelligible(Signals.speech(9, 40));
        assertTrue(intelligible < 0.5, "" + intelligible);
    }

    private static double[] part(double from, double seconds) {
        var twice = Arrays.copyOf(LOOP, 2 * LOOP.length);
        System.arraycopy(LOOP, 0, twice, LOOP.length, LOOP.length);
        int begin = (int) Math.round(from * RATE);
        return Arrays.copyOfRange(twice, begin, begin + (int) (seconds * RATE));
    }
}
