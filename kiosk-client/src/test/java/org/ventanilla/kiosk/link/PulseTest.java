package org.ventanilla.kiosk.link;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.ventanilla.contract.Words.LinkState;

class PulseTest {

    private static long at(double seconds) {
        return (long) (seconds * 1_000_000_000);
    }

    @Test
    void the_round_trip_is_from_ping_to_pong() {
        Pulse pulse = new Pulse(at(0));
        pulse.pinged(at(1));
        pulse.ponged(at(1), at(1.25));

        assertEquals(250, pulse.rttMs());
        assertEquals(LinkState.GOOD, pulse.link().state());
    }

    @Test
    void a_long_round_trip_is_a_weak_link() {
        Pulse pulse = new Pulse(at(0));
        pulse.ponged(at(1), at(1.801));

        assertEquals(LinkState.WEAK, pulse.link().state());
    }

    @Test
    void a_ping_that_is_still_under_way_at_the_next_one_is_a_weak_link_until_it_is_answered() {
        Pulse pulse = new Pulse(at(0));
        pulse.ponged(at(0), at(0.1));
        pulse.pinged(at(5));
        pulse.pinged(at(10));
        assertEquals(LinkState.WEAK, pulse.link().state());

        pulse.ponged(at(10), at(10.1));

        assertEquals(LinkState.GOOD, pulse.link().state());
    }

    @Test
    void a_silence_of_25_seconds_is_the_end() {
        Pulse pulse = new Pulse(at(0));
        pulse.heard(at(10));

        assertFalse(pulse.isDead(at(35)));
        assertTrue(pulse.isDead(at(35.1)));
    }

    @Test
    void a_socket_is_stuck_when_a_ping_has_long_had_no_answer_and_nothing_else_came() {
        Pulse pulse = new Pulse(at(0));
        assertFalse(pulse.isStuck(at(20)), "nothing was asked");
        pulse.pinged(at(20));
        assertFalse(pulse.isStuck(at(23)));
        assertTrue(pulse.isStuck(at(23.1)));
        pulse.heard(at(23));
        assertFalse(pulse.isStuck(at(23.1)));
        pulse.ponged(at(20), at(27));
        assertFalse(pulse.isStuck(at(40)));
    }

    @Test
    void the_first_try_is_at_once_and_the_later_ones_between_half_and_full_pause() {
        Backoff backoff = new Backoff(new Random(7));
        assertEquals(Duration.ZERO, backoff.next());
        for (long full : new long[] {300, 600, 1200, 2400, 4800, 5000, 5000}) {
            long pause = backoff.next().toMillis();
            assertTrue(pause >= full / 2 && pause <= full, full + ": " + pause);
        }

        backoff.reset();

        assertEquals(Duration.ZERO, backoff.next());
    }
}
