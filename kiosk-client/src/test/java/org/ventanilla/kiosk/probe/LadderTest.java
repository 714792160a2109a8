package org.ventanilla.kiosk.probe;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.ventanilla.kiosk.arbiter.Padding;
import org.ventanilla.kiosk.arbiter.Sample.Checked;
import org.ventanilla.kiosk.arbiter.Sample.Padded;
import org.ventanilla.kiosk.arbiter.Thresholds;

class LadderTest {
    private final Ladder ladder = new Ladder(Thresholds.USUAL);
    private final List<Padding> tried = new ArrayList<>();

    /** All that it tries where the way up carries so much, and the way down as well. */
    private Optional<Checked> over(double kbit) {
        for (Optional<Padding> next = ladder.next(); next.isPresent(); next = ladder.next()) {
            tried.add(next.get());
            double through = Math.min(kbit, next.get().kbit());
            ladder.proved(new Padded(1, through, through));
        }
        return ladder.found(5);
    }

    @Test
    void a_wide_link_is_tried_up_to_what_video_needs_and_no_further() {
        assertEquals(Optional.of(new Checked(5, 750, 750, 750)), over(100_000));
        assertEquals(List.of(175, 313, 750), tried.stream().map(Padding::kbit).toList());
    }

    @Test
    void a_narrow_one_is_filled_once() {
        assertEquals(Optional.of(new Checked(5, 175, 100, 100)), over(100));
        assertEquals(List.of(new Padding(175, 5800)), tried);
    }

    @ParameterizedTest
    @ValueSource(ints = {30, 60, 100, 128, 150, 200, 270, 512, 750, 3000})
    void it_takes_no_more_than_it_may_and_makes_no_long_queue(int kbit) {
        over(kbit);
        assertTrue(tried.stream().mapToInt(Padding::bytes).sum() <= Ladder.MOST_BYTES, tried.toString());
        for (Padding each : tried) {
            double queued = each.bytes() * 8.0 * (1.0 / kbit - 1.0 / each.kbit());
            assertTrue(queued <= 1300, queued + " ms of " + each + " on " + kbit);
            assertTrue(kbit < 60 || queued <= 600, queued + " ms of " + each + " on " + kbit);
        }
    }

    @ParameterizedTest
    @CsvSource({"512, 750", "140, 175", "290, 750", "200, 313"})
    void that_more_was_tried_is_said(double kbit, double most) {
        assertEquals(most, over(kbit).orElseThrow().triedKbit());
    }

    /** Of a delay that wanders a short row is too sure. */
    @Test
    void a_longer_step_puts_right_what_a_short_one_said() {
        ladder.next();
        ladder.proved(new Padded(1, 158, 155));
        ladder.next();
        ladder.proved(new Padded(2, 142, 140));
        assertEquals(Optional.of(new Checked(5, 313, 142, 140)), ladder.found(5));
    }

    @Test
    void what_met_a_fade_is_done_again_once() {
        ladder.next();
        ladder.proved(new Padded(1, 9, 9));
        assertEquals(175, ladder.next().orElseThrow().kbit());
        ladder.proved(new Padded(2, 158, 156));
        assertEquals(313, ladder.next().orElseThrow().kbit());
        ladder.proved(new Padded(3, 150, 38));
        assertEquals(Optional.empty(), ladder.next(), "there is no third chance");
        assertEquals(Optional.of(new Checked(5, 313, 150, 38)), ladder.found(5));
    }

    @Test
    void what_came_through_before_a_step_that_did_not_is_not_forgotten() {
        ladder.next();
        ladder.proved(new Padded(1, 175, 175));
        ladder.next();
        ladder.proved(new Padded(2, 0, 0));
        assertEquals(313, ladder.next().orElseThrow().kbit());
        ladder.proved(new Padded(3, 0, 0));
        assertEquals(Optional.empty(), ladder.next());
        assertEquals(Optional.of(new Checked(5, 313, 175, 175)), ladder.found(5));
    }

    @Test
    void where_nothing_came_through_nothing_is_said() {
        ladder.next();
        ladder.proved(new Padded(1, 0, 0));
        ladder.next();
        ladder.proved(new Padded(2, 0, 0));
        assertEquals(Optional.empty(), ladder.next());
        assertEquals(Optional.empty(), ladder.found(5));
    }

    @Test
    void a_step_that_was_cut_short_takes_nothing_back() {
        ladder.next();
        ladder.proved(new Padded(1, 175, 175));
        ladder.next();
        ladder.cutShort(new Padded(2, 90, 80));
        assertEquals(Optional.of(new Checked(5, 175, 175, 175)), ladder.found(5));
        assertEquals(Optional.empty(), ladder.next());
    }

    @Test
    void the_first_that_was_cut_short_shows_how_little_there_is() {
        ladder.next();
        ladder.cutShort(new Padded(2, 6, 5));
        assertEquals(Optional.of(new Checked(5, 175, 6, 5)), ladder.found(5));
    }
}
