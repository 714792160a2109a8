package org.ventanilla.kiosk.arbiter;

import java.util.ArrayList;
import java.util.List;

/** What one direction of a link is like over time, as in the profiles of the link laboratory. */
record Course(List<Step> steps, int queueMs, double lossPercent, Burst burst, long repeatMs) {
    /** From {@code atMs} on; a rate of 0 is no link. */
    record Step(long atMs, int kbit, int delayMs, int jitterMs) {}

    record Burst(long goodMs, long badMs, double lossPercent) {
        static final Burst NONE = new Burst(1, 0, 0);
    }

    static Course of(int kbit, int delayMs, int jitterMs, int queueMs, double lossPercent) {
        return new Course(List.of(new Step(0, kbit, delayMs, jitterMs)), queueMs, lossPercent, Burst.NONE, 0);
    }

    Course inBursts(long goodMs, long badMs, double percent) {
        return new Course(steps, queueMs, lossPercent, new Burst(goodMs, badMs, percent), repeatMs);
    }

    Course then(long atMs, int kbit) {
        List<Step> more = new ArrayList<>(steps);
        Step last = steps.get(steps.size() - 1);
        more.add(new Step(atMs, kbit, last.delayMs(), last.jitterMs()));
        return new Course(List.copyOf(more), queueMs, lossPercent, burst, repeatMs);
    }

    Course each(long ms) {
        return new Course(steps, queueMs, lossPercent, burst, ms);
    }

    Step at(long ms) {
        long in = repeatMs == 0 ? ms : ms % repeatMs;
        Step now = steps.get(0);
        for (Step step : steps) {
            now = step.atMs() <= in ? step : now;
        }
        return now;
    }

    int kbit(long ms) {
        return at(ms).kbit();
    }

    /** The bytes that wait at most are fixed, as in a modem, by the best that it does. */
    double buffer() {
        return (double) steps.stream().mapToInt(Step::kbit).max().orElseThrow() * queueMs;
    }

    /** How long it was as it is now. */
    long steadyMs(long ms) {
        long steady = 0;
        while (steady < ms && at(ms - steady - 1).equals(at(ms))) {
            steady++;
        }
        return steady;
    }
}
