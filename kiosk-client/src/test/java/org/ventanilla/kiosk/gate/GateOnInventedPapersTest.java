package org.ventanilla.kiosk.gate;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.ventanilla.contract.VisitViews.Advice;
import org.ventanilla.kiosk.invented.Previews;
import org.ventanilla.kiosk.scan.Glancing;

/** The whole way from the camera's pictures to the one sentence, at 480p: the smallest camera is the hardest. */
class GateOnInventedPapersTest {
    private static final int WIDTH = 640;
    private static final int HEIGHT = 480;
    private static final int PICTURES = 9;

    private final List<Advice> said = new ArrayList<>();
    private int takenAt = -1;

    private void watch(Previews camera, Aim aim, Gate.Before before) {
        Glancing glancing = new Glancing();
        Gate gate = new Gate(aim, before);
        for (int i = 0; i < PICTURES; i++) {
            Gate.Judgement judgement = gate.judge(glancing.at(camera.next(), WIDTH), 330L * i);
            said.add(judgement.advice());
            takenAt = judgement.take() ? i : takenAt;
        }
    }

    private void watch(Previews.Sheet sheet, Previews.Fault fault) {
        Aim aim = sheet == Previews.Sheet.CARD ? Aim.CARD : Aim.SHEET;
        watch(new Previews(31, sheet, WIDTH, HEIGHT, fault), aim, Gate.Before.NOTHING);
    }

    @ParameterizedTest
    @CsvSource({
        "DARK, LIGHT",
        "GLARE, GLARE",
        "BLURRED, BLURRED",
        "FAR, NEARER",
        "CUT, WHOLE",
        "MOVING, STILL",
    })
    void what_is_wrong_is_said_and_no_picture_is_taken(Previews.Fault fault, Advice sentence) {
        watch(Previews.Sheet.CARD, fault);
        assertEquals(sentence, said.getLast(), said::toString);
        assertEquals(-1, takenAt);
    }

    @Test
    void a_card_that_lies_well_is_taken_by_itself_within_two_seconds() {
        watch(Previews.Sheet.CARD, Previews.Fault.NONE);
        assertTrue(takenAt >= 0 && takenAt <= 6, () -> takenAt + " " + said);
    }

    @Test
    void a_letter_does_not_pass_at_480p() {
        watch(Previews.Sheet.LETTER, Previews.Fault.NONE);
        assertEquals(Advice.HALVES, said.getLast());
        assertEquals(-1, takenAt);
    }
}
