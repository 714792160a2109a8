package org.ventanilla.kiosk.visit;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.ventanilla.kiosk.visit.Kiosk.filed;
import static org.ventanilla.kiosk.visit.Kiosk.id;
import static org.ventanilla.kiosk.visit.Kiosk.questioned;
import static org.ventanilla.kiosk.visit.Kiosk.session;

import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.ventanilla.contract.Common.Question;
import org.ventanilla.contract.FromKiosk.KioskAnswer;
import org.ventanilla.contract.FromKiosk.KioskSeen;
import org.ventanilla.contract.FromPage.PageAnswer;
import org.ventanilla.contract.FromPage.Step;
import org.ventanilla.contract.KioskViews.KioskSession;
import org.ventanilla.contract.ProblemCode;
import org.ventanilla.contract.VisitViews.VisitStep;
import org.ventanilla.contract.Words.QuestionKind;
import org.ventanilla.contract.Words.SessionState;

/** The agent asks, she answers with ✔ or ✖. */
class QuestionTest {
    private static final Question QUESTION =
            new Question(id(70), QuestionKind.LO_DICHO, "No estoy de acuerdo.", Instant.EPOCH, null, null);

    private final Kiosk kiosk = Kiosk.inCall();
    private final KioskSession talking = session(kiosk.session(), SessionState.IN_ATTENTION);

    @Test
    void a_question_takes_the_screen_and_gives_it_back() {
        kiosk.shows(questioned(talking, QUESTION)).isAt(VisitStep.QUESTION);
        kiosk.shows(talking).isAt(VisitStep.CALL);
    }

    @Test
    void the_answer_goes_to_the_server_and_the_question_stays_until_it_is_on_record() {
        kiosk.shows(questioned(talking, QUESTION)).say(new PageAnswer(id(71), id(70), true));

        assertEquals(List.of(new KioskAnswer(id(71), kiosk.session(), id(70), true)), kiosk.sent(KioskAnswer.class));
        kiosk.isAt(VisitStep.QUESTION);
    }

    @Test
    void a_question_that_is_gone_is_not_answered() {
        kiosk.shows(questioned(talking, QUESTION)).say(new PageAnswer(id(71), id(99), true));

        kiosk.refuses(ProblemCode.OUT_OF_ORDER);
        assertTrue(kiosk.sent(KioskAnswer.class).isEmpty());
    }

    @Test
    void the_radicado_waits_and_a_paper_in_hand_is_still_there_afterwards() {
        kiosk.press(Step.openPaper).shows(questioned(filed(talking), QUESTION)).isAt(VisitStep.QUESTION);
        assertNotNull(kiosk.view().paper());

        kiosk.shows(filed(talking)).press(Step.closePaper).isAt(VisitStep.RADICADO);
    }

    @Test
    void a_restarted_program_asks_again() {
        Kiosk.open()
                .shows(questioned(session(id(42), SessionState.IN_ATTENTION), QUESTION))
                .isAt(VisitStep.QUESTION);
    }

    @Test
    void the_code_of_a_paper_opens_its_case_at_the_desk_and_only_in_the_call() {
        kiosk.on(new Input.CaseSeen("2026-ENT-000458"));
        assertEquals(
                List.of("2026-ENT-000458"),
                kiosk.sent(KioskSeen.class).stream().map(KioskSeen::radicado).toList());

        assertTrue(Kiosk.waiting()
                .on(new Input.CaseSeen("2026-ENT-000458"))
                .sent(KioskSeen.class)
                .isEmpty());
    }

    @Test
    void she_may_hang_up_instead() {
        kiosk.shows(questioned(talking, QUESTION)).press(Step.hangUp).isAt(VisitStep.RESOLVED);
    }
}
