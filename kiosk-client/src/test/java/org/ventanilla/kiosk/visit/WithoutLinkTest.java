package org.ventanilla.kiosk.visit;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.ventanilla.kiosk.visit.NoLink.GOOD;
import static org.ventanilla.kiosk.visit.NoLink.NONE;
import static org.ventanilla.kiosk.visit.NoLink.RECEIPT;
import static org.ventanilla.kiosk.visit.NoLink.alarm;
import static org.ventanilla.kiosk.visit.NoLink.checking;
import static org.ventanilla.kiosk.visit.NoLink.handIn;
import static org.ventanilla.kiosk.visit.NoLink.kept;
import static org.ventanilla.kiosk.visit.NoLink.noted;
import static org.ventanilla.kiosk.visit.NoLink.presented;
import static org.ventanilla.kiosk.visit.NoLink.taken;
import static org.ventanilla.kiosk.visit.NoLink.telling;

import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.ventanilla.contract.Common.Consent;
import org.ventanilla.contract.FromKiosk.KioskLeave;
import org.ventanilla.contract.FromPage;
import org.ventanilla.contract.FromPage.PrintPaper;
import org.ventanilla.contract.FromPage.Step;
import org.ventanilla.contract.KioskViews.KioskSession;
import org.ventanilla.contract.ProblemCode;
import org.ventanilla.contract.VisitViews;
import org.ventanilla.contract.VisitViews.VisitStep;
import org.ventanilla.contract.Words.DeviceState;
import org.ventanilla.contract.Words.Service;

/** What she does without a link: tells, shows papers, looks at it all, hands it in. */
class WithoutLinkTest {
    private static final String FILM = "video/webm;codecs=vp8,opus";

    @Test
    void a_note_counts_when_it_lies_sealed_and_not_before() {
        Kiosk kiosk = telling();
        kiosk.on(new Input.NoteTaken(Kiosk.id(700), new Recording("audio/webm", 12, new byte[] {1})));
        assertEquals(List.of(), handIn(kiosk).notes());
        assertEquals(List.of(), kiosk.done(Effect.Answer.class));
        Effect.KeepNote keep = kiosk.done(Effect.KeepNote.class).getFirst();
        kiosk.on(
                new Input.NoteKept(keep.command(), keep.session(), new VisitViews.NoteKept(keep.note(), 1, 12, false)));
        assertEquals(1, handIn(kiosk).notes().size());
        assertEquals(1, kiosk.done(Effect.Answer.class).size());
    }

    @Test
    void two_notes_that_are_sealed_at_once_have_numbers_of_their_own() {
        Kiosk kiosk = telling();
        Effect.KeepNote first = taken(kiosk, "audio/webm");
        Effect.KeepNote second = taken(kiosk, "audio/webm");
        kept(kept(kiosk, second), first);
        assertEquals(
                List.of(2, 1),
                handIn(kiosk).notes().stream().map(VisitViews.NoteKept::number).toList());
        assertEquals(3, handIn(kiosk).nextNote());
    }

    @Test
    void who_agreed_to_be_seen_may_send_a_film_when_a_camera_works() {
        Kiosk kiosk = Kiosk.atConsent()
                .on(new Input.LinkIs(NONE))
                .say(new FromPage.PageDevices(DeviceState.READY, DeviceState.READY))
                .say(new FromPage.PageConsent(Kiosk.id(503), true));
        assertTrue(handIn(kiosk).mayFilm());
        kept(kiosk, taken(kiosk, FILM));
        assertTrue(handIn(kiosk).notes().getFirst().film());
        kiosk.say(new FromPage.PageDevices(DeviceState.MISSING, DeviceState.READY));
        assertFalse(handIn(kiosk).mayFilm());
    }

    @Test
    void who_did_not_agree_to_be_seen_is_not_filmed() {
        Kiosk kiosk = telling().say(new FromPage.PageDevices(DeviceState.READY, DeviceState.READY));
        assertFalse(handIn(kiosk).mayFilm());
        kiosk.on(new Input.NoteTaken(Kiosk.id(700), new Recording(FILM, 12, new byte[] {1})));
        kiosk.refuses(ProblemCode.OUT_OF_ORDER);
    }

    @Test
    void a_disk_that_is_full_is_told() {
        Kiosk kiosk = telling().on(new Input.NotKept(Kiosk.id(700), ProblemCode.NOT_KEPT));
        kiosk.refuses(ProblemCode.NOT_KEPT);
        assertTrue(kiosk.view().operatorCalled());
    }

    @Test
    void while_a_page_cannot_be_kept_she_and_the_operator_are_told() {
        Kiosk kiosk = checking();
        UUID session = ((Stage.Depositing) kiosk.visit.stage()).before().session();
        kiosk.on(new Input.PaperNotKept(Kiosk.id(999)));
        assertFalse(kiosk.view().operatorCalled(), "a page of somebody before her");
        kiosk.on(new Input.PaperNotKept(session)).refuses(ProblemCode.NOT_KEPT);
        assertTrue(kiosk.view().operatorCalled());
    }

    @Test
    void there_are_no_more_than_three_notes() {
        Kiosk kiosk = noted(noted(noted(telling())));
        kiosk.on(new Input.NoteTaken(Kiosk.id(709), new Recording("audio/webm", 12, new byte[] {1})));
        kiosk.refuses(ProblemCode.OUT_OF_ORDER);
    }

    @Test
    void typing_is_hers_unless_she_chose_help() {
        Kiosk kiosk = telling().say(new FromPage.PageMatter(Kiosk.id(505), " No hay agua. ", false));
        assertEquals("No hay agua.", handIn(kiosk).matter());
        assertFalse(handIn(kiosk).typedByOperator());
        kiosk.say(new FromPage.PageMatter(Kiosk.id(506), "No hay agua.", true));
        assertTrue(handIn(kiosk).typedByOperator());
        kiosk.say(new FromPage.PageMatter(Kiosk.id(507), "  ", true));
        assertNull(handIn(kiosk).matter());
        assertFalse(handIn(kiosk).typedByOperator());
    }

    @Test
    void nothing_is_not_handed_in() {
        telling().press(Step.goOn).press(Step.goOn).refuses(ProblemCode.NOTHING_TO_HAND_IN);
    }

    @Test
    void back_leads_back_with_everything() {
        Kiosk kiosk = checking();
        kiosk.isAt(VisitStep.CHECK);
        kiosk.press(Step.back).isAt(VisitStep.PAPERS);
        kiosk.press(Step.back).isAt(VisitStep.TELL);
        assertEquals(1, handIn(kiosk).notes().size());
    }

    @Test
    void yes_hands_in_everything_once() {
        Kiosk kiosk = checking().press(Step.handIn);
        Presentation given = kiosk.done(Effect.Present.class).getFirst().presentation();
        assertEquals("3105550123", given.phone());
        assertEquals(Service.AGUA, given.service());
        assertEquals(new Consent(true, false, true), given.consent(), "her voice is recorded, her image is not used");
        assertEquals(List.of(), kiosk.done(Effect.Answer.class));

        kiosk.say(new FromPage.PageStep(Kiosk.id(509), Step.handIn));
        assertEquals(List.of(), kiosk.done(Effect.Present.class));
    }

    @Test
    void the_paper_is_shown_when_the_list_lies_sealed() {
        Kiosk kiosk = checking();
        presented(kiosk);
        kiosk.isAt(VisitStep.RECEIPT);
        assertEquals(RECEIPT, handIn(kiosk).receipt());
        assertEquals(1, kiosk.done(Effect.Answer.class).size());
    }

    @Test
    void a_list_that_the_disk_does_not_take_can_be_tried_again() {
        Kiosk kiosk = checking().press(Step.handIn);
        UUID command = kiosk.done(Effect.Present.class).getFirst().command();
        kiosk.on(new Input.NotKept(command, ProblemCode.NOT_KEPT)).refuses(ProblemCode.NOT_KEPT);
        kiosk.isAt(VisitStep.CHECK);
        kiosk.say(new FromPage.PageStep(Kiosk.id(509), Step.handIn));
        assertEquals(1, kiosk.done(Effect.Present.class).size());
    }

    @Test
    void she_sees_it_travel_and_arrive() {
        Kiosk kiosk = checking();
        UUID session = presented(kiosk);
        kiosk.on(new Input.EnvelopeTravels(session, 43, false));
        assertEquals(43, Objects.requireNonNull(handIn(kiosk).receipt()).percent());
        kiosk.on(new Input.EnvelopeTravels(Kiosk.id(999), 70, true));
        assertFalse(Objects.requireNonNull(handIn(kiosk).receipt()).arrived());
        kiosk.on(new Input.EnvelopeTravels(session, 100, true));
        assertTrue(Objects.requireNonNull(handIn(kiosk).receipt()).arrived());
    }

    @Test
    void the_paper_can_be_printed_and_then_nothing_of_her_is_left() {
        Kiosk kiosk = checking();
        UUID session = presented(kiosk);
        kiosk.say(new FromPage.PagePrint(Kiosk.id(510), PrintPaper.A4));
        assertEquals(1, kiosk.done(Effect.PrintReceipt.class).size());
        kiosk.press(Step.finish).isAt(VisitStep.GOODBYE);
        kiosk.rings(new Alarm.GoodbyeOver(session)).isAt(VisitStep.IDLE);
        assertEquals(1, kiosk.done(Effect.Wipe.class).size());
        assertNull(kiosk.view().phone());
        assertNull(kiosk.view().handIn());
    }

    @Test
    void a_paper_that_nobody_takes_leaves_the_screen() {
        Kiosk kiosk = checking();
        kiosk.rings(new Alarm.ReceiptRead(presented(kiosk))).isAt(VisitStep.IDLE);
        assertEquals(1, kiosk.done(Effect.Wipe.class).size());
    }

    @Test
    void who_hands_in_gives_up_her_place_in_the_line() {
        Kiosk kiosk = Kiosk.waiting();
        UUID session = kiosk.session();
        KioskSession waiting = Kiosk.session(session);
        kiosk.on(new Input.LinkIs(NONE));
        kiosk.rings(alarm(kiosk));
        noted(kiosk).press(Step.goOn).press(Step.goOn);
        presented(kiosk);
        assertEquals(session, kiosk.sent(KioskLeave.class).getFirst().session());
        kiosk.press(Step.finish).press(Step.finish);
        kiosk.on(new Input.LinkIs(GOOD)).shows(true, waiting).isAt(VisitStep.IDLE);
    }
}
