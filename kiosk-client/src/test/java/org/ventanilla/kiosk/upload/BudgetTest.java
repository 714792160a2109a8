package org.ventanilla.kiosk.upload;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.concurrent.atomic.AtomicLong;
import org.junit.jupiter.api.Test;

class BudgetTest {
    private static final long TICK = 50_000_000L;

    private final AtomicLong rate = new AtomicLong(Budget.UNLIMITED);
    private final Budget budget = new Budget(rate::get, 0);
    private long now;

    @Test
    void without_a_limit_everything_may_go() {
        assertEquals(Budget.UNLIMITED, budget.allowed(now));
    }

    @Test
    void over_ten_seconds_no_more_leaves_than_was_given() {
        rate.set(10_000);
        assertEquals(100_000.0, (double) spentIn(200), 1_500);
    }

    @Test
    void nought_is_a_pause_from_the_next_step_on() {
        rate.set(10_000);
        spentIn(20);
        rate.set(0);
        assertEquals(0, spentIn(20));
        assertTrue(budget.isPaused());
    }

    @Test
    void a_smaller_one_holds_from_the_next_step_on() {
        for (var before : new long[] {400_000, Budget.UNLIMITED}) {
            rate.set(before);
            now += TICK;
            budget.allowed(now);
            rate.set(20_000);
            assertEquals(20_000.0, (double) spentIn(20), 2_000, "after " + before);
        }
    }

    @Test
    void a_pause_earns_no_burst() {
        rate.set(10_000);
        now += 60 * 20 * TICK;
        assertTrue(budget.allowed(now) <= 1_400, "a packet, or a tenth of a second");
    }

    @Test
    void a_tiny_budget_still_lets_a_packet_go_now_and_then() {
        rate.set(100);
        assertEquals(2_800.0, (double) spentIn(20 * 30), 1_400);
    }

    /** Steps, each spending all it may in packets. */
    private long spentIn(int steps) {
        long spent = 0;
        for (int step = 0; step < steps; step++) {
            now += TICK;
            while (budget.allowed(now) >= 500) {
                budget.spent(500);
                spent += 500;
            }
        }
        return spent;
    }
}
