package org.ventanilla.kiosk.probe;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;
import org.ventanilla.kiosk.probe.Losses.Pattern;

class LossesTest {
    private final Losses losses = new Losses();

    @Test
    void without_a_loss_there_is_no_pattern() {
        assertEquals(Double.NaN, losses.share());
        seen("....................");
        assertEquals(0, losses.share());
        assertEquals(Pattern.NONE, losses.pattern());
    }

    @Test
    void one_by_one_is_noise_though_two_may_meet() {
        seen("..x.....x..x.....xx....x......x..");
        assertEquals(Pattern.NOISE, losses.pattern());
    }

    @Test
    void all_at_once_is_a_burst() {
        seen("...............xxxx.............");
        assertEquals(4 / 32.0, losses.share());
        assertEquals(Pattern.BURST, losses.pattern());
    }

    @Test
    void where_most_is_lost_a_run_proves_nothing() {
        seen("xxx.xx.xxx.xx.xxx.x.xxx.xx.xxx");
        assertEquals(Pattern.NOISE, losses.pattern());
    }

    @Test
    void a_dead_link_is_a_burst() {
        seen("xxxxxxxxxxxx");
        assertEquals(Pattern.BURST, losses.pattern());
    }

    @Test
    void what_was_an_hour_ago_is_forgotten() {
        seen("xxxxx");
        seen(".".repeat(60));
        assertEquals(Pattern.NONE, losses.pattern());
    }

    private void seen(String probes) {
        probes.chars().forEach(probe -> losses.add(probe == 'x'));
    }
}
