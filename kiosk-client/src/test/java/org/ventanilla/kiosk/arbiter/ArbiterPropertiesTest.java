package org.ventanilla.kiosk.arbiter;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Assume;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import org.ventanilla.contract.Words.Rung;

/** What holds on any link, also on those that nobody thought of. */
class ArbiterPropertiesTest {
    private static final Thresholds LIMITS = Thresholds.USUAL;
    /** What a rung is begun at may be this much below or above what a probe of a few packets proves. */
    private static final double SURELY = 0.85;

    private static final long CALM_MS = 60_000;

    @Property(tries = 150, seed = "20261101")
    void a_link_that_becomes_less_is_not_used_beyond_it_for_longer_than_two_seconds_and_a_round_trip(
            @ForAll("rates") int before, @ForAll("rates") int after, @ForAll("links") Course link, @ForAll long seed) {
        Course up = of(link, before).then(40_370, after);
        Run run = Simulated.call(up, of(link, 2000), 60_000, seed);
        assertTrue(run.longestAbove(true, LIMITS, run.end()) <= inTime(link), () -> String.join("\n", run.log()));
    }

    private static long inTime(Course link) {
        return 2000 + 2L * link.steps().get(0).delayMs();
    }

    @Property(tries = 150, seed = "20261102")
    void the_same_holds_for_the_other_direction(
            @ForAll("rates") int before, @ForAll("rates") int after, @ForAll("links") Course link, @ForAll long seed) {
        Course down = of(link, before).then(40_370, after);
        Run run = Simulated.call(of(link, 2000), down, 60_000, seed);
        assertTrue(run.longestAbove(false, LIMITS, run.end()) <= inTime(link), () -> String.join("\n", run.log()));
    }

    @Property(tries = 150, seed = "20261103")
    void within_a_minute_of_calm_the_best_rung_is_used_that_the_link_carries(
            @ForAll("rates") int before, @ForAll("rates") int after, @ForAll("links") Course link, @ForAll long seed) {
        Course up = of(link, before).then(30_000, after);
        Run run = Simulated.call(up, of(link, 2000), 30_000 + CALM_MS + 1000, seed);
        Rung used = run.upAt(30_000 + CALM_MS);
        Rung sure = LIMITS.best(after * SURELY);
        assertFalse(sure.isAbove(used), () -> sure + " is sure, not " + used + "\n" + String.join("\n", run.log()));
    }

    @Property(tries = 150, seed = "20261104")
    void on_a_steady_link_a_rung_changes_at_most_twice_in_two_minutes(
            @ForAll("rates") int rate, @ForAll("links") Course link, @ForAll long seed) {
        Run run = Simulated.call(of(link, rate), of(link, 2000), 180_000, seed);
        assertTrue(run.changes(60_000, 180_000) <= 2, () -> String.join("\n", run.log()));
    }

    @Property(tries = 150, seed = "20261105")
    void the_voice_is_back_two_seconds_after_the_link_is(
            @ForAll @IntRange(min = 40, max = 4000) int rate,
            @ForAll @IntRange(min = 3000, max = 120_000) int gone,
            @ForAll("links") Course link,
            @ForAll long seed) {
        long back = 20_000L + gone;
        Course up = of(link, rate).then(20_000, 0).then(back, rate);
        Course down = of(link, 2000).then(20_000, 0).then(back, 2000);
        Run run = Simulated.call(up, down, back + 8000, seed);
        long heard = thirdGoodProbe(run, back);
        Assume.that(heard > 0 && heard < run.end() - 2500);
        assertTrue(run.at(heard + 2000).up().hasVoice(), () -> heard + "\n" + String.join("\n", run.log()));
        assertTrue(run.at(heard + 2000).down().hasVoice(), () -> heard + "\n" + String.join("\n", run.log()));
    }

    /** In a row: one that went missing begins the row again. */
    private static long thirdGoodProbe(Run run, long after) {
        int good = 0;
        for (Run.Moment each : run.moments()) {
            if (each.sample().at() > after && each.sample() instanceof Sample.Probed probed) {
                good = probed.upLost() + probed.downLost() > 0 ? 1 : good + 1;
                if (good == 3) {
                    return probed.at();
                }
            }
        }
        return -1;
    }

    @Property(tries = 150, seed = "20261106")
    void the_same_samples_give_the_same_decisions(
            @ForAll("rates") int rate, @ForAll("links") Course link, @ForAll long seed) {
        Run run = Simulated.call(of(link, rate).then(20_000, 0).then(30_000, rate), of(link, 500), 60_000, seed);
        Arbiter again = new Arbiter(LIMITS);
        assertEquals(run.decisions(), run.samples().stream().map(again::hear).toList());
    }

    @Provide
    Arbitrary<Integer> rates() {
        return Arbitraries.of(30, 48, 64, 80, 110, 128, 160, 200, 300, 400, 512, 750, 1000, 1600, 4000);
    }

    /** What is not its rate. */
    @Provide
    Arbitrary<Course> links() {
        return Combinators.combine(
                        Arbitraries.integers().between(5, 310),
                        Arbitraries.integers().between(0, 60),
                        Arbitraries.integers().between(300, 2000),
                        Arbitraries.integers().between(0, 3))
                .as((delay, jitter, queue, loss) -> Course.of(1, delay, jitter, queue, loss));
    }

    private static Course of(Course link, int rate) {
        Course.Step step = link.steps().get(0);
        return new Course(
                List.of(new Course.Step(0, rate, step.delayMs(), step.jitterMs())),
                link.queueMs(),
                link.lossPercent(),
                link.burst(),
                0);
    }
}
