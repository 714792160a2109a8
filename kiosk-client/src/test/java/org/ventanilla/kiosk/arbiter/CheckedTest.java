package org.ventanilla.kiosk.arbiter;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.ventanilla.contract.Words.Rung;
import org.ventanilla.kiosk.arbiter.Sample.Checked;
import org.ventanilla.kiosk.arbiter.Sample.Flowed;
import org.ventanilla.kiosk.arbiter.Sample.Padded;
import org.ventanilla.kiosk.arbiter.Sample.Probed;
import org.ventanilla.kiosk.arbiter.Sample.Wanted;
import org.ventanilla.kiosk.arbiter.log.Recorded;
import org.ventanilla.kiosk.arbiter.log.RungLog;

/** A call begins where the check before it has shown that it can. */
class CheckedTest {
    private final Arbiter arbiter = new Arbiter(Thresholds.USUAL);
    private final StringBuilder written = new StringBuilder();
    private final List<Decision> decisions = new ArrayList<>();
    private @Nullable RungLog log;
    private long now;

    private Decision hear(Sample sample) throws Exception {
        if (log == null) {
            log = new RungLog(written, Thresholds.USUAL);
        }
        Decision decision = arbiter.hear(sample);
        log.heard(sample, decision);
        decisions.add(decision);
        return decision;
    }

    /** Nobody speaks; a probe each two seconds is answered. */
    private void idle(int seconds, double rttMs) throws Exception {
        for (int i = 0; i < seconds; i += 2) {
            now += 2000;
            hear(new Probed(now, rttMs, 0, 0, 0, 0));
            hear(new Flowed(now, 0, Double.NaN));
        }
    }

    private Decision call() throws Exception {
        return hear(new Wanted(now + 10, true, false));
    }

    /** What checks found on links of the laboratory, and links between. Down is only known to carry what came up. */
    @ParameterizedTest
    @CsvSource({
        "lan,         1, 750, 748, 745, VIDEO,       VIDEO",
        "3g,        150, 750, 712, 700, VIDEO,       VIDEO",
        "vsat,      620, 750, 495, 490, SMALL_VIDEO, SMALL_VIDEO",
        "vsat-rain, 650, 163, 124, 120, STILLS,      SLOW_VIDEO",
        "edge,      400, 163, 100,  98, STILLS,      SLOW_VIDEO",
        "narrow,    400, 150,  40,  40, AUDIO,       AUDIO",
        "nothing,   400, 150,  12,  12, MESSAGES,    AUDIO",
        "uneven,     80, 750, 700, 200, VIDEO,       SLOW_VIDEO",
    })
    void the_first_rung_of_the_call_is_what_was_proved(
            String link, double rtt, double tried, double up, double down, Rung rungUp, Rung rungDown)
            throws Exception {
        idle(10, rtt);
        Decision checked = hear(new Checked(now + 1500, tried, up, down));
        now += 1500;
        idle(30, rtt);
        Decision first = call();
        assertEquals(List.of(rungUp, rungDown), List.of(checked.up(), checked.down()), link + ": told before the call");
        assertEquals(List.of(rungUp, rungDown), List.of(first.up(), first.down()), link + ": and begun with");
        Recorded recorded = Recorded.read(written.toString());
        assertEquals(recorded.decisions(), recorded.again(recorded.limits()), "and it decides itself again");
    }

    @Test
    void without_a_check_a_call_begins_with_the_voice_and_a_try_for_more() throws Exception {
        idle(20, 150);
        Decision first = call();
        assertEquals(List.of(Rung.AUDIO, Rung.AUDIO), List.of(first.up(), first.down()));
        assertTrue(first.padUp() != null && first.padDown() != null, first.toString());
    }

    @Test
    void a_link_that_was_just_filled_is_not_padded_again_as_the_call_begins() throws Exception {
        idle(10, 400);
        hear(new Checked(now, 150, 100, 98));
        idle(20, 400);
        Decision first = call();
        assertTrue(first.padUp() == null && first.padDown() == null, first.toString());
        idle(20, 400);
        assertTrue(decisions.stream().anyMatch(each -> each.padUp() != null), "but it may have become better");
    }

    @Test
    void what_became_less_since_the_last_call_is_believed() throws Exception {
        idle(10, 150);
        hear(new Checked(now, 750, 740, 740));
        idle(90, 150);
        assertEquals(Rung.STILLS, hear(new Checked(now, 150, 100, 95)).up());
    }

    @Test
    void a_check_that_ended_early_takes_nothing_back() throws Exception {
        idle(10, 150);
        hear(new Checked(now, 750, 740, 740));
        idle(60, 150);
        Decision later = hear(new Checked(now, 150, 148, 148));
        assertEquals(List.of(Rung.VIDEO, Rung.VIDEO), List.of(later.up(), later.down()));
    }

    @Test
    void the_way_down_is_no_worse_for_that_little_came_up() throws Exception {
        idle(10, 150);
        hear(new Padded(now, Double.NaN, 700));
        idle(2, 150);
        Decision checked = hear(new Checked(now, 150, 100, 98));
        assertEquals(List.of(Rung.STILLS, Rung.VIDEO), List.of(checked.up(), checked.down()));
    }

    @Test
    void what_is_too_little_for_the_voice_brings_it_back_with_the_next_check() throws Exception {
        idle(10, 400);
        assertEquals(Rung.MESSAGES, hear(new Checked(now, 150, 12, 12)).up());
        idle(10, 400);
        assertEquals(Rung.STILLS, hear(new Checked(now, 150, 100, 100)).up());
    }

    @Test
    void in_a_call_it_says_nothing() throws Exception {
        idle(10, 150);
        hear(new Checked(now, 750, 740, 740));
        call();
        assertEquals(Rung.VIDEO, hear(new Checked(now + 20, 150, 20, 20)).up());
    }

    @Test
    void what_was_proved_long_ago_is_no_place_to_begin_at() throws Exception {
        idle(10, 150);
        hear(new Checked(now, 750, 740, 740));
        idle(150, 150);
        assertEquals(Rung.AUDIO, call().up());
    }

    @Test
    void what_cannot_be_is_not_believed() throws Exception {
        idle(10, 150);
        Rung before = decisions.get(decisions.size() - 1).up();
        assertEquals(before, hear(new Checked(now + 1, Double.NaN, 700, 700)).up());
        assertEquals(before, hear(new Checked(now + 2, 750, -5, 700)).up());
        assertEquals(
                before,
                hear(new Checked(now + 3, 750, Double.POSITIVE_INFINITY, 700)).down());
    }
}
