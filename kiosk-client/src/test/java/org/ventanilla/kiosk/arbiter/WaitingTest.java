package org.ventanilla.kiosk.arbiter;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Objects;
import java.util.Random;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.ventanilla.contract.Words.Rung;
import org.ventanilla.kiosk.arbiter.Sample.Checked;
import org.ventanilla.kiosk.arbiter.Sample.Flowed;
import org.ventanilla.kiosk.arbiter.Sample.ProbeLost;
import org.ventanilla.kiosk.arbiter.Sample.Probed;
import org.ventanilla.kiosk.arbiter.Sample.Wanted;

/** Between the check and the call she waits, and of the few probes of that time some are lost on any radio link. */
class WaitingTest {
    private static final int TRIES = 300;
    private static final long PATIENCE_MS = 1000;

    private final Arbiter arbiter = new Arbiter(Thresholds.USUAL);
    private long now;
    private int upLost;
    private int downLost;

    /** A probe each two seconds, of which so many per cent are lost in either direction. */
    private Decision waits(int seconds, double rttMs, double lossPercent, Random random) {
        @Nullable Decision last = null;
        for (int i = 0; i < seconds; i += 2) {
            now += 2000;
            boolean up = random.nextDouble() * 100 < lossPercent;
            boolean down = !up && random.nextDouble() * 100 < lossPercent;
            upLost += up ? 1 : 0;
            downLost += down ? 1 : 0;
            if (up || down) {
                arbiter.hear(new ProbeLost(now + PATIENCE_MS - 1));
            } else {
                arbiter.hear(new Probed(now + (long) rttMs, rttMs, upLost, downLost, 0, 0));
                upLost = 0;
                downLost = 0;
            }
            last = arbiter.hear(new Flowed(now + PATIENCE_MS, 0, Double.NaN));
        }
        return Objects.requireNonNull(last);
    }

    @ParameterizedTest
    @CsvSource({"3g, 150, 1, 0.99", "edge, 400, 2, 0.99", "rain, 650, 5, 0.9"})
    void the_call_begins_at_what_was_proved_whatever_probes_were_lost_meanwhile(
            String link, double rtt, double loss, double share) {
        int proved = 0;
        for (int i = 0; i < TRIES; i++) {
            proved += new WaitingTest().begins(rtt, loss, new Random(i)) == Rung.STILLS ? 1 : 0;
        }
        assertTrue(proved >= share * TRIES, link + ": " + proved + " of " + TRIES);
    }

    private Rung begins(double rtt, double loss, Random random) {
        waits(30, rtt, 0, random);
        now += 1000;
        arbiter.hear(new Checked(now, 150, 100, 98));
        now += 1000;
        waits(60, rtt, loss, random);
        return arbiter.hear(new Wanted(now + 1100, true, false)).up();
    }

    @Test
    void a_link_that_goes_while_she_waits_is_seen_to_have_gone() {
        Random random = new Random(1);
        waits(30, 150, 0, random);
        assertEquals(Rung.OFFLINE, waits(10, 150, 100, random).up());
    }
}
