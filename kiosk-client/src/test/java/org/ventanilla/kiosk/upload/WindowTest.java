package org.ventanilla.kiosk.upload;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;

class WindowTest {
    private static final long SECOND = 1_000_000_000L;

    private final Window window = new Window();

    @Test
    void before_anything_is_known_it_is_small() {
        assertEquals(Window.FIRST, window.bytes(0));
    }

    @Test
    void on_a_satellite_it_keeps_the_link_busy_and_does_not_pile_up_seconds() {
        steady(0.62, 64_000);
        var carried = 0.62 * 64_000;
        var buffer = 0.6 * 64_000;
        assertTrue(window.bytes(60 * SECOND) > carried, "" + window.bytes(60 * SECOND));
        assertTrue(window.bytes(60 * SECOND) < carried + 1.5 * buffer, "" + window.bytes(60 * SECOND));
    }

    @Test
    void while_the_link_turns_out_faster_each_round_trip_it_does_not_hold_it_back() {
        window.connected(0.6);
        window.rate(SECOND, 30_000);
        window.rate(2 * SECOND, 60_000);
        assertTrue(window.bytes(2 * SECOND) > 2 * 0.6 * 60_000);
        assertTrue(window.bytes(9 * SECOND) < 2.5 * 0.6 * 60_000);
    }

    @Test
    void when_the_link_gets_slow_it_gets_small_within_seconds() {
        steady(0.15, 94_000);
        for (int second = 61; second < 66; second++) {
            window.roundTrip(0.3);
            window.rate(second * SECOND, 3_000);
        }
        assertEquals(Window.SMALLEST, window.bytes(66 * SECOND));
    }

    @Test
    void on_a_very_good_link_it_stays_within_reason() {
        steady(0.3, 1e9);
        assertEquals(Window.LARGEST, window.bytes(60 * SECOND));
    }

    private void steady(double roundTrip, double bytesPerSecond) {
        window.connected(roundTrip);
        for (int second = 0; second <= 60; second++) {
            window.roundTrip(roundTrip);
            window.rate(second * SECOND, bytesPerSecond);
        }
    }
}
