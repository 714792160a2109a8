package org.ventanilla.kiosk.arbiter;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;
import org.ventanilla.contract.Words.Rung;

/** Browsers lie, clocks jump, samples overtake each other: none of it is a reason to throw, or to climb. */
class OddSamplesTest {
    private final Arbiter arbiter = new Arbiter(Thresholds.USUAL);

    @Property(tries = 500, seed = "20261121")
    void what_cannot_be_never_throws_and_never_raises_a_rung(@ForAll("absurd") List<Sample> samples) {
        Arbiter fresh = new Arbiter(Thresholds.USUAL);
        Decision before = fresh.hear(new Sample.Wanted(0, true, false));
        for (Sample sample : samples) {
            Decision now = fresh.hear(sample);
            assertFalse(now.up().isAbove(before.up()), () -> sample + " raised " + now);
            assertFalse(now.down().isAbove(before.down()), () -> sample + " raised " + now);
            before = now;
        }
    }

    @Test
    void a_sample_that_was_overtaken_says_nothing() {
        answer(1000);
        answer(1400);
        answer(900);
        assertEquals(Rung.OFFLINE, arbiter.hear(new Sample.Flowed(1500, 0, 0)).up());
        assertEquals(Rung.AUDIO, answer(1800).up());
    }

    @Test
    void a_clock_that_was_set_back_is_followed() {
        answer(3_600_000);
        answer(3_600_400);
        answer(1000);
        assertEquals(Rung.AUDIO, answer(1400).up());
    }

    @Test
    void after_the_computer_slept_the_link_has_to_answer_again() {
        answer(0);
        answer(400);
        assertEquals(Rung.AUDIO, answer(800).up());
        assertEquals(Rung.OFFLINE, answer(3_600_000).up());
    }

    private Decision answer(long at) {
        return arbiter.hear(new Sample.Probed(at, 50, 0, 0, 0, 0));
    }

    @Provide
    Arbitrary<List<Sample>> absurd() {
        Arbitrary<Long> ats = Arbitraries.longs();
        Arbitrary<Double> figures = Arbitraries.of(
                Double.NaN,
                Double.POSITIVE_INFINITY,
                Double.NEGATIVE_INFINITY,
                -1.0,
                -1e300,
                1e300,
                Double.MAX_VALUE,
                1e9,
                0.0);
        Arbitrary<Integer> counts = Arbitraries.of(-1, Integer.MIN_VALUE, Integer.MAX_VALUE, 0);
        Arbitrary<Sample> sample = Arbitraries.oneOf(
                Combinators.combine(ats, figures, counts, figures)
                        .as((at, figure, count, delay) -> new Sample.Probed(at, figure, count, count, delay, figure)),
                ats.map(Sample.ProbeLost::new),
                Combinators.combine(ats, figures, figures).as(Sample.Padded::new),
                Combinators.combine(ats, figures, figures).as(Sample.Flowed::new),
                Combinators.combine(ats, figures, figures)
                        .as((at, one, other) -> new Sample.Called(at, one, other, one, other, one)),
                Combinators.combine(ats, Arbitraries.of(true, false)).as(Sample.Path::new));
        return sample.list().ofMinSize(1).ofMaxSize(60);
    }
}
