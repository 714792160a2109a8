package org.ventanilla.kiosk.upload;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;

class RedialTest {
    private static final long SECOND = 1_000_000_000L;

    private final Redial redial = new Redial();

    @Test
    void the_first_try_is_at_once() {
        assertTrue(redial.isTime(0));
    }

    @Test
    void in_the_first_minutes_it_tries_each_second_and_a_half_and_later_more_seldom() {
        assertEquals(40, triesBetween(0, 60), 1);
        triesBetween(60, 3600);
        assertEquals(4, triesBetween(3600, 3660), 1);
    }

    @Test
    void when_the_link_is_back_it_tries_at_once_and_hopes_anew() {
        triesBetween(0, 3600);
        redial.wake();
        assertEquals(40, triesBetween(3600, 3660), 1);
    }

    @Test
    void a_server_that_stumbles_is_not_hurried_also_not_by_the_link() {
        redial.fault(0);
        redial.wake();
        assertFalse(redial.isTime(SECOND - 1));
        assertTrue(redial.isTime(SECOND));
        for (int i = 0; i < 20; i++) {
            redial.fault(0);
        }
        assertFalse(redial.isTime(60 * SECOND - 1));
        assertTrue(redial.isTime(60 * SECOND));
    }

    @Test
    void a_server_that_stumbles_for_an_hour_is_asked_some_sixty_times() {
        int tries = 0;
        for (long now = 0; now < 3600 * SECOND; now += SECOND / 20) {
            if (redial.isTime(now)) {
                redial.tried(now);
                redial.works();
                redial.fault(now);
                tries++;
            }
        }
        assertEquals(65, tries, 5);
    }

    private int triesBetween(int from, int to) {
        int tries = 0;
        for (long now = from * SECOND; now < to * SECOND; now += SECOND / 20) {
            if (redial.isTime(now)) {
                redial.tried(now);
                tries++;
            }
        }
        return tries;
    }
}
