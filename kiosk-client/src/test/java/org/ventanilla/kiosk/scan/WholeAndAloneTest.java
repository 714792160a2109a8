package org.ventanilla.kiosk.scan;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.ventanilla.kiosk.invented.Photographs;
import org.ventanilla.kiosk.invented.Troubles;

/** A page is one whole paper. */
class WholeAndAloneTest {
    private static final List<Verdict> SIDES =
            List.of(Verdict.CUT_TOP, Verdict.CUT_RIGHT, Verdict.CUT_BOTTOM, Verdict.CUT_LEFT);

    @ParameterizedTest
    @ValueSource(ints = {301, 302, 303, 304, 305, 306})
    void of_a_paper_that_hangs_out_the_side_is_told(int seed) {
        assertEquals(SIDES.get(seed % 4), verdict(Troubles.cutOff(seed, seed % 4)));
    }

    @ParameterizedTest
    @ValueSource(ints = {400, 403, 404, 405, 406})
    void two_papers_are_one_too_many(int seed) {
        assertEquals(Verdict.TWO_PAPERS, verdict(Troubles.two(seed)));
    }

    @ParameterizedTest
    @ValueSource(ints = {910, 911, 912, 913})
    void what_lies_around_a_paper_or_is_printed_on_it_is_no_second_one(int seed) {
        Verdict verdict = verdict(Photographs.of(seed, 1, 1).frames().getFirst());
        assertEquals(true, verdict.isOfPaper() && verdict != Verdict.TWO_PAPERS, verdict.name());
    }

    private static Verdict verdict(byte[] jpeg) {
        return Sights.of(jpeg).verdict();
    }
}
