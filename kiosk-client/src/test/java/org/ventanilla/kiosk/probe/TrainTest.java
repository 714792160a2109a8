package org.ventanilla.kiosk.probe;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;
import org.ventanilla.contract.stun.LinkProbe;
import org.ventanilla.kiosk.arbiter.Sample.Padded;

/** Over an invented link of a rate each way, with a queue; times in µs. */
class TrainTest {
    private static final double ROUGHLY = 0.08;

    @Test
    void a_wide_link_proves_what_was_sent_and_no_more() {
        Padded padded = run(new Train(600, 30_000, true), 100_000, 100_000, 1);
        assertEquals(600, padded.upKbit(), 600 * ROUGHLY);
        assertEquals(600, padded.downKbit(), 600 * ROUGHLY);
        assertTrue(padded.upKbit() <= 600 && padded.downKbit() <= 600);
    }

    @Test
    void a_narrow_link_shows_its_rate() {
        Padded padded = run(new Train(800, 30_000, true), 100, 200, 1);
        assertEquals(100, padded.upKbit(), 100 * ROUGHLY);
        assertEquals(100, padded.downKbit(), 100 * ROUGHLY, "it cannot be seen beyond the way up");
    }

    @Test
    void the_narrower_way_down_shows_its_own() {
        Padded padded = run(new Train(400, 30_000, true), 400, 64, 1);
        assertEquals(400, padded.upKbit(), 400 * ROUGHLY);
        assertEquals(64, padded.downKbit(), 64 * ROUGHLY);
    }

    @Test
    void the_way_down_is_not_told_when_it_was_not_tried() {
        assertEquals(
                Double.NaN,
                run(new Train(600, 30_000, false), 100_000, 100_000, 1).downKbit());
    }

    /** The server counts what came, so an answer that was lost is no request that was lost. */
    @Test
    void answers_lost_on_the_way_back_lower_the_way_down_alone() {
        Padded padded = run(new Train(600, 30_000, true), 100_000, 100_000, 2);
        assertEquals(600, padded.upKbit(), 600 * ROUGHLY);
        assertEquals(300, padded.downKbit(), 300 * ROUGHLY);
    }

    /** Of a hundred rows over a link that shakes by 80 ms each way hardly one may prove more than there is. */
    @Test
    void a_link_that_shakes_is_not_taken_for_a_faster_one() {
        Random chance = new Random(5);
        List<Double> proved = new ArrayList<>();
        for (int row = 0; row < 100; row++) {
            Train train = new Train(600, 5000, false);
            int packets = train.due(Long.MAX_VALUE / 2);
            double free = 0;
            for (int nth = 0; nth < packets; nth++) {
                train.sent();
                free += train.ipBytes() * 8000.0 / 100;
                double late = free + chance.nextInt(80_000);
                train.heard(new LinkProbe(1, nth, nth, (long) late), (long) late);
            }
            proved.add(train.proved(1).upKbit());
        }
        Collections.sort(proved);
        assertTrue(proved.get(90) < 110, proved.toString());
        assertTrue(proved.get(10) > 75, proved.toString());
    }

    @Test
    void nothing_answered_proves_nothing() {
        assertEquals(new Padded(7, 0, 0), new Train(600, 30_000, true).proved(7));
    }

    @Property
    void it_is_short_and_bounded_whatever_is_asked(@ForAll int kbit, @ForAll int bytes) {
        Train train = new Train(kbit, bytes, true);
        int packets = train.due(Long.MAX_VALUE / 2);
        assertTrue((long) packets * train.ipBytes() <= 65 * 1024, packets + " of " + train.ipBytes());
        assertTrue(train.ipBytes() <= 1200);
    }

    @Property
    void it_takes_no_longer_than_three_seconds_and_sends_evenly(
            @ForAll @IntRange(min = 10, max = 5000) int kbit, @ForAll @IntRange(min = 4000, max = 64_000) int bytes) {
        Train train = new Train(kbit, bytes, true);
        int all = train.due(Long.MAX_VALUE / 2);
        int inASecond = train.due(1_000_000);
        assertEquals(all, train.due(3_000_000));
        assertTrue((inASecond - 1L) * train.ipBytes() * 8 <= kbit * 1000L);
    }

    private static Padded run(Train train, int upKbit, int downKbit, int eachAnswer) {
        int bytes = train.ipBytes();
        int packets = train.due(Long.MAX_VALUE / 2);
        double upFree = 0;
        double downFree = 0;
        for (int nth = 1; nth <= packets; nth++) {
            long sent = 0;
            while (train.due(sent) < 1) {
                sent += 100;
            }
            train.sent();
            upFree = Math.max(upFree, (double) sent) + bytes * 8000.0 / upKbit;
            if (nth % eachAnswer == 0) {
                downFree = Math.max(downFree, upFree) + bytes * 8000.0 / downKbit;
                train.heard(new LinkProbe(1, nth, nth, (long) upFree + 55_555), (long) downFree);
            }
        }
        return train.proved(1);
    }
}
