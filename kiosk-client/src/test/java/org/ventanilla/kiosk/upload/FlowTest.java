package org.ventanilla.kiosk.upload;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;

class FlowTest {
    private static final long SECOND = 1_000_000_000L;

    private final Flow flow = new Flow(0);

    @Test
    void what_is_acknowledged_makes_room_for_more() {
        flow.sent(0, Window.FIRST);
        assertEquals(0, flow.room(0));
        flow.acked(SECOND, 8192);
        assertEquals(Window.FIRST - 8192, flow.unacked());
        assertTrue(flow.room(SECOND) > 0);
    }

    @Test
    void the_rate_is_what_was_delivered_over_a_round_trip() {
        for (int second = 0; second < 10; second++) {
            flow.sent(second * SECOND, 10_000);
            flow.acked((second + 1) * SECOND, (second + 1) * 10_000L);
        }
        assertEquals(10_000, flow.window().rate(), 1);
    }

    @Test
    void a_pause_of_ours_is_not_slowness_of_the_link() {
        flow.sent(0, 10_000);
        flow.acked(SECOND, 10_000);
        flow.sent(100 * SECOND, 10_000);
        assertEquals(0, flow.silence(100 * SECOND, true));
        flow.acked(101 * SECOND, 20_000);
        assertEquals(10_000, flow.window().rate(), 1);
    }

    @Test
    void silence_counts_from_the_last_word_and_only_while_one_is_awaited() {
        flow.sent(0, 10_000);
        flow.acked(SECOND, 4_000);
        assertEquals(3, flow.silence(4 * SECOND, true));
        assertEquals(0, flow.silence(4 * SECOND, false));
        flow.heard(4 * SECOND);
        assertEquals(1, flow.silence(5 * SECOND, true));
    }

    @Test
    void an_old_acknowledgement_and_one_of_more_than_was_sent_do_no_harm() {
        flow.sent(0, 10_000);
        flow.acked(SECOND, 8_000);
        flow.acked(SECOND, 5_000);
        assertEquals(2_000, flow.unacked());
        flow.acked(SECOND, 50_000);
        assertEquals(0, flow.unacked());
    }

    /** 10,000 bytes a second: a packet is lost, half of the next second is acknowledged late, the rest at once when it was repeated. */
    @Test
    void what_was_held_back_by_a_lost_packet_and_comes_at_once_is_no_faster_link() {
        for (int second = 0; second < 10; second++) {
            flow.sent(second * SECOND, 10_000);
            flow.acked((second + 1) * SECOND, (second + 1) * 10_000L);
        }
        flow.sent(10 * SECOND, 5_000);
        flow.sent(10 * SECOND + SECOND / 2, 5_000);
        flow.sent(11 * SECOND, 5_000);
        flow.acked(12 * SECOND - SECOND / 5, 105_000);
        flow.sent(12 * SECOND - SECOND / 5, 5_000);
        flow.acked(12 * SECOND, 120_000);
        assertEquals(10_000, flow.window().rate(), 100);
    }

    @Test
    void while_an_acknowledgement_is_held_back_a_little_more_may_go_and_no_more_than_that() {
        for (int second = 0; second < 10; second++) {
            flow.sent(second * SECOND, 10_000);
            flow.acked((second + 1) * SECOND, (second + 1) * 10_000L);
        }
        flow.sent(10 * SECOND, 10_000);
        var usual = (double) flow.room(10 * SECOND + SECOND / 2);
        assertEquals(usual, (double) flow.room(11 * SECOND), "one step is no wait");
        assertEquals(usual + 2_700, (double) flow.room(11 * SECOND + SECOND / 2), 200);
        assertEquals(usual + 12_200, (double) flow.room(200 * SECOND), 200, "a link that is gone loses no more");
        assertEquals(usual + 12_200, (double) flow.room(100 * SECOND), 200);
    }
}
