package org.ventanilla.kiosk.arbiter;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.ventanilla.contract.Words.Rung;

/** What the arbiter makes of the links of the laboratory, simulated. */
class LinksTest {
    private static final Thresholds LIMITS = Thresholds.USUAL;

    static Stream<Arguments> steadyLinks() {
        return Stream.of(
                Arguments.of(Links.LAN, Rung.VIDEO, Rung.VIDEO),
                Arguments.of(Links.FWA, Rung.VIDEO, Rung.VIDEO),
                Arguments.of(Links.G3, Rung.VIDEO, Rung.VIDEO),
                Arguments.of(Links.EDGE, Rung.STILLS, Rung.SLOW_VIDEO),
                Arguments.of(Links.VSAT, Rung.SMALL_VIDEO, Rung.VIDEO),
                Arguments.of(rain(180), Rung.SLOW_VIDEO, Rung.SMALL_VIDEO));
    }

    /** A little more than the laboratory's 128 kbit/s, which are on the border of two rungs. */
    private static Links.Link rain(int upKbit) {
        return new Links.Link(Course.of(upKbit, 305, 40, 1000, 0).inBursts(5200, 400, 70), Links.RAIN.down());
    }

    @ParameterizedTest
    @MethodSource("steadyLinks")
    void a_steady_link_is_on_its_rung_within_ten_seconds_and_stays_there(Links.Link link, Rung up, Rung down) {
        for (long seed = 1; seed <= 5; seed++) {
            Run run = link.call(180, seed);
            assertEquals(up, run.upAt(10_000), String.join("\n", run.log()));
            assertEquals(down, run.downAt(10_000), String.join("\n", run.log()));
            assertEquals(0, run.changes(10_000, 180_000), String.join("\n", run.log()));
        }
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5})
    void a_dying_link_is_left_in_time_and_the_voice_is_back_at_once(long seed) {
        Run run = Links.DYING.call(200, seed);
        assertTrue(run.longestAbove(true, LIMITS, 50_000) <= 2000, String.join("\n", run.log()));
        assertTrue(run.longestAbove(false, LIMITS, 50_000) <= 2000, String.join("\n", run.log()));
        // Then both directions are full at once, and what the probes say comes late.
        assertTrue(run.longestAbove(true, LIMITS, 60_000) <= 5000, String.join("\n", run.log()));
        assertEquals(Rung.OFFLINE, run.upAt(66_000));
        assertTrue(run.upAt(152_000).hasVoice(), String.join("\n", run.log()));
        assertEquals(Rung.VIDEO, run.upAt(157_000), String.join("\n", run.log()));
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5})
    void a_flapping_link_has_its_picture_back_each_time(long seed) {
        Run run = Links.FLAPPING.call(180, seed);
        for (long back = 45_000; back < 180_000; back += 45_000) {
            assertTrue(run.upAt(back + 2000).hasVoice(), String.join("\n", run.log()));
            assertEquals(Rung.VIDEO, run.upAt(back + 6000), String.join("\n", run.log()));
            assertEquals(Rung.OFFLINE, run.upAt(back - 8000), String.join("\n", run.log()));
        }
    }

    @Test
    void an_upload_beside_the_call_leaves_its_rung_alone() {
        for (Links.Link link : new Links.Link[] {Links.G3, Links.FWA, Links.VSAT}) {
            Run alone = link.call(120, 1);
            Run beside = Simulated.callWithUpload(link.up(), link.down(), 120_000, 1);
            assertEquals(alone.upAt(60_000), beside.upAt(60_000), String.join("\n", beside.log()));
            assertEquals(0, beside.changes(20_000, 120_000), String.join("\n", beside.log()));
        }
    }

    @Test
    void a_satellite_s_delay_alone_is_no_reason_to_fall() {
        Course far = Course.of(2000, 400, 20, 600, 1);
        assertEquals(Rung.VIDEO, Simulated.call(far, far, 60_000, 1).upAt(30_000));
    }

    @ParameterizedTest
    @ValueSource(ints = {2, 5, 8})
    void noise_is_no_congestion(int percent) {
        Course noisy = Course.of(2000, 60, 20, 400, percent);
        Run run = Simulated.call(noisy, noisy, 180_000, 1);
        assertEquals(Rung.VIDEO, run.upAt(180_000), String.join("\n", run.log()));
        assertEquals(0, run.changes(40_000, 180_000), String.join("\n", run.log()));
    }

    @Test
    void more_than_a_fifth_lost_is_no_conversation() {
        Course lossy = Course.of(2000, 60, 20, 400, 30);
        Run run = Simulated.call(lossy, lossy, 120_000, 1);
        assertTrue(!run.upAt(60_000).hasVoice(), String.join("\n", run.log()));
        assertTrue(run.changes(30_000, 120_000) <= 6, String.join("\n", run.log()));
    }

    @Test
    void a_round_trip_of_two_seconds_is_no_conversation() {
        Course far = Course.of(2000, 1000, 20, 400, 0);
        Run run = Simulated.call(far, far, 60_000, 1);
        assertEquals(Rung.MESSAGES, run.upAt(30_000), String.join("\n", run.log()));
    }

    @Test
    void too_little_for_the_voice_is_messages_and_not_an_endless_trying() {
        Course thin = Course.of(14, 100, 20, 3000, 0);
        Run run = Simulated.call(thin, thin, 180_000, 1);
        assertEquals(Rung.MESSAGES, run.upAt(60_000), String.join("\n", run.log()));
        assertTrue(run.changes(20_000, 180_000) <= 12, String.join("\n", run.log()));
    }
}
