package org.ventanilla.kiosk.app;

import org.jspecify.annotations.Nullable;
import org.ventanilla.contract.FromPage.PageCallStats;
import org.ventanilla.kiosk.arbiter.Sample;

/** What the page's browser measured, as the arbiter reads it. */
final class CallSample {
    private CallSample() {}

    /** @param at ms of the arbiter's own clock */
    static Sample.Called of(long at, PageCallStats stats) {
        return new Sample.Called(
                at,
                stats.rttMs() == null ? Double.NaN : stats.rttMs(),
                known(stats.upLoss()),
                known(stats.downLoss()),
                known(stats.upKbit()),
                known(stats.downKbit()));
    }

    private static double known(@Nullable Double value) {
        return value == null ? Double.NaN : value;
    }
}
