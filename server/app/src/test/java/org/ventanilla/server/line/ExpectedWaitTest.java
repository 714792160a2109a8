package org.ventanilla.server.line;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Test;

class ExpectedWaitTest {
    private static final Duration FOUR = Duration.ofMinutes(4);
    private static final Duration TEN = Duration.ofMinutes(10);
    private static final Duration HOUR = Duration.ofHours(1);

    @Test
    void without_history_each_place_is_eight_minutes() {
        assertEquals(8, ExpectedWait.minutes(List.of(), 1, 1));
        assertEquals(24, ExpectedWait.minutes(List.of(), 3, 1));
    }

    @Test
    void one_long_attention_frightens_nobody() {
        assertEquals(10, ExpectedWait.minutes(List.of(HOUR, TEN, FOUR), 1, 1));
        assertEquals(7, ExpectedWait.minutes(List.of(TEN, FOUR), 1, 1));
    }

    @Test
    void more_agents_shorten_it_and_it_is_rounded_up() {
        assertEquals(10, ExpectedWait.minutes(List.of(TEN), 2, 2));
        assertEquals(4, ExpectedWait.minutes(List.of(TEN), 1, 3));
    }

    @Test
    void it_is_never_less_than_a_minute_and_never_divided_by_nobody() {
        assertEquals(1, ExpectedWait.minutes(List.of(Duration.ofSeconds(5)), 1, 9));
        assertEquals(20, ExpectedWait.minutes(List.of(TEN), 2, 0));
    }
}
