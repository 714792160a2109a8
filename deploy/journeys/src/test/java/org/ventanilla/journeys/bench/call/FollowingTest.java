package org.ventanilla.journeys.bench.call;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.OptionalDouble;
import org.junit.jupiter.api.Test;
import org.ventanilla.journeys.bench.call.Capacity.Step;
import org.ventanilla.journeys.bench.call.Following.Held;

class FollowingTest {
    private static final OptionalDouble NEVER = OptionalDouble.of(Double.POSITIVE_INFINITY);
    private static final OptionalDouble NOTHING = OptionalDouble.empty();

    private static Following over(List<Step> link, Held... rungs) {
        return new Following(link, List.of(rungs), 60);
    }

    @Test
    void the_worst_fall_is_the_longest_that_more_was_taken_than_the_link_carried() {
        var link = List.of(new Step(0, 750), new Step(10, 400), new Step(20, 100));
        var following = over(
                link,
                new Held(0, Ladder.VIDEO),
                new Held(11, Ladder.SMALL_VIDEO),
                new Held(21, Ladder.STILLS),
                new Held(30, Ladder.AUDIO));
        assertEquals(OptionalDouble.of(1), following.worstFall());
        assertEquals(NOTHING, following.worstRise());
    }

    @Test
    void who_is_still_above_when_the_link_falls_again_was_above_all_the_time() {
        var link = List.of(new Step(0, 750), new Step(10, 400), new Step(14, 100));
        assertEquals(
                OptionalDouble.of(6),
                over(link, new Held(0, Ladder.VIDEO), new Held(15, Ladder.SMALL_VIDEO), new Held(16, Ladder.AUDIO))
                        .worstFall());
        assertEquals(NEVER, over(link, new Held(0, Ladder.VIDEO)).worstFall());
    }

    @Test
    void a_rung_that_fits_before_and_after_a_fall_follows_it_at_once() {
        var link = List.of(new Step(0, 750), new Step(10, 400), new Step(20, 0));
        assertEquals(
                OptionalDouble.of(0),
                over(link, new Held(0, Ladder.SMALL_VIDEO), new Held(20, Ladder.OFFLINE))
                        .worstFall());
    }

    @Test
    void the_worst_rise_is_the_longest_until_the_best_rung_that_may_be_begun() {
        var link = List.of(new Step(0, 100), new Step(10, 750), new Step(30, 100), new Step(40, 130));
        assertEquals(
                OptionalDouble.of(8),
                over(
                                link,
                                new Held(0, Ladder.AUDIO),
                                new Held(12, Ladder.STILLS),
                                new Held(18, Ladder.VIDEO),
                                new Held(31, Ladder.STILLS),
                                new Held(42, Ladder.SLOW_VIDEO))
                        .worstRise());
    }

    @Test
    void what_was_not_reached_before_the_next_change_or_the_end_never_was() {
        var link = List.of(new Step(0, 100), new Step(10, 750), new Step(30, 100), new Step(40, 750));
        assertEquals(
                NEVER,
                over(link, new Held(0, Ladder.AUDIO), new Held(31, Ladder.VIDEO))
                        .worstRise());
        assertEquals(
                NEVER,
                over(link, new Held(0, Ladder.AUDIO), new Held(11, Ladder.VIDEO), new Held(31, Ladder.AUDIO))
                        .worstRise());
    }

    @Test
    void where_nothing_changes_the_rung_of_the_end_is_the_right_one() {
        var steady = List.of(new Step(0, 512));
        var following = over(
                steady,
                new Held(-0.2, Ladder.SLOW_VIDEO),
                new Held(13, Ladder.VIDEO),
                new Held(19, Ladder.SMALL_VIDEO));
        assertEquals(OptionalDouble.of(19), following.settled());
        assertEquals(NOTHING, following.worstFall());
        assertEquals(
                OptionalDouble.of(0), over(steady, new Held(-0.2, Ladder.VIDEO)).settled());
    }

    @Test
    void where_nobody_decides_there_is_nothing_to_say() {
        var link = List.of(new Step(0, 750), new Step(10, 400), new Step(20, 750));
        assertEquals(NOTHING, over(link).worstFall());
        assertEquals(NOTHING, over(link).worstRise());
        assertEquals(NOTHING, over(List.of(new Step(0, 750))).settled());
    }
}
