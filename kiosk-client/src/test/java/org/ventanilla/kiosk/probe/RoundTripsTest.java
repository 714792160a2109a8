package org.ventanilla.kiosk.probe;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;
import org.junit.jupiter.api.Test;
import org.ventanilla.contract.stun.LinkProbe;
import org.ventanilla.kiosk.arbiter.Sample.Probed;

/** Over an invented link: so long up, so long down, and a server whose clock shows something else. */
class RoundTripsTest {
    private static final double NEARLY = 0.01;

    private final RoundTrips roundTrips = new RoundTrips();
    private long now = 1_000_000_000_000L;
    private long skewMicros = -987_654_321_000L;
    private int sequence;
    private int count;

    @Test
    void the_two_ways_are_told_apart_though_the_clocks_differ() {
        probe(200, 300);
        Probed queueUp = probe(700, 300);
        Probed queueDown = probe(200, 1300);

        assertEquals(1000, queueUp.rttMs(), NEARLY);
        assertEquals(500, queueUp.upDelayMs(), NEARLY);
        assertEquals(0, queueUp.downDelayMs(), NEARLY);
        assertEquals(0, queueDown.upDelayMs(), NEARLY);
        assertEquals(1000, queueDown.downDelayMs(), NEARLY);
    }

    @Test
    void a_way_that_became_longer_for_good_is_no_queue_after_two_minutes() {
        probe(50, 50);
        assertEquals(250, probe(300, 50).upDelayMs(), NEARLY);
        for (int i = 0; i < 125; i++) {
            probe(300, 50);
        }
        assertEquals(0, probe(300, 50).upDelayMs(), NEARLY);
    }

    @Test
    void drifting_clocks_look_like_no_queue() {
        for (int i = 0; i < 600; i++) {
            skewMicros += 50; // 50 ppm
            Probed probed = probe(100, 100);
            assertTrue(probed.upDelayMs() < 7 && probed.downDelayMs() < 7, probed::toString);
        }
    }

    @Test
    void a_server_clock_that_jumps_is_noticed_and_measured_anew() {
        probe(100, 100);
        skewMicros += 3_600_000_000L;
        assertEquals(Double.NaN, probe(100, 100).upDelayMs());
        assertEquals(400, probe(500, 100).upDelayMs(), NEARLY);

        skewMicros -= 7_200_000_000L;
        assertEquals(Double.NaN, probe(100, 100).downDelayMs());
        assertEquals(400, probe(100, 500).downDelayMs(), NEARLY);
    }

    /** Whatever it says, nothing waited longer than the round trip was above the shortest. */
    @Property
    void a_lying_server_invents_no_queue(
            @ForAll @Size(min = 2, max = 40) @IntRange(min = -100_000, max = 100_000) int[] lies) {
        RoundTripsTest here = new RoundTripsTest();
        for (int lie : lies) {
            here.skewMicros += lie;
            Probed probed = here.probe(80, 80);
            assertTrue(!(probed.upDelayMs() > NEARLY) && !(probed.downDelayMs() > NEARLY), probed::toString);
        }
    }

    @Test
    void what_was_lost_is_counted_for_each_direction() {
        probe(50, 50);
        lostUp();
        lostUp();
        lostDown();
        Probed after = probe(50, 50);

        assertEquals(2, after.upLost());
        assertEquals(1, after.downLost());
        Quality quality = roundTrips.quality();
        assertEquals(2 / 5.0, quality.upLoss(), NEARLY);
        assertEquals(1 / 3.0, quality.downLoss(), NEARLY);
    }

    /** Nobody knows whether they ever went out: the name was looked for, or the link was not there yet. */
    @Test
    void what_was_asked_before_the_first_answer_counts_for_nothing() {
        lostUp();
        lostUp();
        assertEquals(0, probe(50, 50).upLost());
        assertEquals(0, roundTrips.quality().upLoss(), NEARLY);
    }

    @Test
    void a_server_that_began_anew_says_nothing_of_losses_once() {
        probe(50, 50);
        probe(50, 50);
        count = 0;
        lostUp();
        assertEquals(-1, probe(50, 50).upLost());
        lostDown();
        assertEquals(1, probe(50, 50).downLost());
    }

    @Test
    void an_answer_that_was_overtaken_loses_nothing() {
        probe(50, 50);
        Answered late = answered(++sequence, ++count, 50, 50);
        probe(50, 50);
        Probed overtaken = roundTrips.answered(late);

        assertEquals(0, overtaken.upLost());
        assertEquals(0, overtaken.downLost());
    }

    @Test
    void the_usual_round_trip_its_jitter_and_its_trend() {
        for (int i = 0; i < 40; i++) {
            probe(100, i % 2 == 0 ? 100 : 120);
        }
        Quality calm = roundTrips.quality();
        assertEquals(200, calm.leastMs(), NEARLY);
        assertEquals(20, calm.jitterMs(), 3);
        assertEquals(0, calm.trendMsPerSecond(), 2);

        for (int i = 0; i < 15; i++) {
            probe(100 + 50 * i, 100);
        }
        assertEquals(
                50 / 1.05,
                roundTrips.quality().trendMsPerSecond(),
                1); // each answer comes a little later after the one before
    }

    @Test
    void over_the_socket_nobody_knows_the_directions() {
        assertEquals(new Probed(1, 1.5, -1, -1, Double.NaN, Double.NaN), roundTrips.echoed(0, 1500));
    }

    @Test
    void it_waits_longer_for_answers_where_answers_take_longer() {
        assertEquals(1500, roundTrips.patienceMs());
        for (int i = 0; i < 50; i++) {
            probe(1, 1);
        }
        assertEquals(600, roundTrips.patienceMs());
        for (int i = 0; i < 50; i++) {
            probe(400, 400);
        }
        assertTrue(roundTrips.patienceMs() > 850 && roundTrips.patienceMs() < 2000);
        for (int i = 0; i < 50; i++) {
            probe(3000, 3000);
        }
        assertEquals(2000, roundTrips.patienceMs());
    }

    private Probed probe(int upMs, int downMs) {
        return roundTrips.answered(answered(++sequence, ++count, upMs, downMs));
    }

    private Answered answered(int nth, int counted, int upMs, int downMs) {
        now += 1_000_000;
        long arrived = now + upMs * 1000L;
        return new Answered(now, arrived + downMs * 1000L, new LinkProbe(1, nth, counted, arrived + skewMicros));
    }

    private void lostUp() {
        sequence++;
    }

    private void lostDown() {
        sequence++;
        count++;
    }
}
