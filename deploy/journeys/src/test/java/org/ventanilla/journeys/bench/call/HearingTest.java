package org.ventanilla.journeys.bench.call;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.junit.jupiter.api.Test;

class HearingTest {
    @Test
    void a_voice_that_is_never_made_up_is_heard_whole() {
        var hearing = new Hearing(new Course().speaks(10).samples());
        assertEquals(0, hearing.concealedPercent(), 1e-9);
        assertEquals(0, hearing.longestWithout());
    }

    @Test
    void what_was_made_up_is_counted_by_its_time() {
        // The first look only says from where to count.
        var hearing = new Hearing(new Course().speaks(7.75).stutters(2).samples());
        assertEquals(100 * 2 / 9.5, hearing.concealedPercent(), 1e-9);
        assertEquals(2, hearing.longestWithout(), 1e-9);
    }

    @Test
    void a_dead_connection_is_silence_though_it_counts_nothing() {
        var hearing = new Hearing(new Course().speaks(5.25).isDead(5).samples());
        assertEquals(50, hearing.concealedPercent(), 1e-9);
        assertEquals(5, hearing.longestWithout(), 1e-9);
    }

    @Test
    void what_is_missing_counts_from_the_first_voice_on_and_whole_when_there_never_was_one() {
        var late = new Hearing(new Course().stutters(5).speaks(5).samples());
        assertEquals(0, late.concealedPercent(), 1e-9);
        var never = new Hearing(new Course().stutters(5).samples());
        assertEquals(100, never.concealedPercent(), 1e-9);
    }

    @Test
    void a_connection_made_anew_counts_from_nothing_and_the_gap_counts() {
        var hearing = new Hearing(
                new Course().speaks(5.25).isDead(5).beginsAnew().speaks(5).samples());
        assertEquals(100 / 3.0, hearing.concealedPercent(), 1e-9);
    }

    @Test
    void the_voice_is_back_when_it_is_really_heard_after_the_link_was_there() {
        var course = new Course().speaks(5).stutters(4).speaks(2);
        long there = Course.BEGUN + 7_000;
        assertEquals(2.25, new Hearing(course.samples()).backAfter(there).orElseThrow(), 1e-9);
        assertTrue(new Hearing(new Course().speaks(5).stutters(4).samples())
                .backAfter(there)
                .isEmpty());
    }

    @Test
    void a_call_that_never_was_has_no_figures() {
        var hearing = new Hearing(List.of());
        assertTrue(Double.isNaN(hearing.concealedPercent()));
    }
}
