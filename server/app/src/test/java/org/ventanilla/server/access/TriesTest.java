package org.ventanilla.server.access;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.api.Test;

class TriesTest {
    private static final Instant NOON = Instant.parse("2026-11-23T17:00:00Z");

    @Test
    void five_may_be_wrong_and_the_sixth_waits_five_minutes() {
        Tries tries = Tries.NONE;
        for (int i = 1; i <= 5; i++) {
            assertFalse(tries.exhausted(NOON), "try " + i);
            tries = tries.oneMore(NOON);
        }
        assertTrue(tries.exhausted(NOON));
        assertTrue(tries.exhausted(NOON.plus(Duration.ofSeconds(299))));
        assertFalse(tries.exhausted(NOON.plus(Duration.ofMinutes(5))));
    }

    @Test
    void after_a_rest_one_starts_anew() {
        Tries tries = new Tries(4, NOON);
        assertEquals(5, tries.oneMore(NOON.plus(Duration.ofMinutes(4))).wrong());
        assertEquals(1, tries.oneMore(NOON.plus(Duration.ofMinutes(5))).wrong());
    }
}
