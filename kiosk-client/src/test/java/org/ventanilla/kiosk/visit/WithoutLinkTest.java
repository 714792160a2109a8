package org.ventanilla.kiosk.visit;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.ventanilla.contract.Common.Consent;
import org.ventanilla.contract.FromKiosk.KioskLeave;
import org.ventanilla.contract.FromKiosk.KioskOpenSession;
import org.ventanilla.contract.FromPage;
import org.ventanilla.contract.FromPage.PrintPaper;
import org.ventanilla.contract.FromPage.Step;
import org.ventanilla.contract.KioskViews.Day;
import org.ventanilla.contract.KioskViews.KioskSession;
import org.ventanilla.contract.ProblemCode;
import org.ventanilla.contract.VisitViews;
import org.ventanilla.contract.VisitViews.HandIn;
import org.ventanilla.contract.VisitViews.Link;
import org.ventanilla.contract.VisitViews.Receipt;
import org.ventanilla.contract.VisitViews.Verdict;
import org.ventanilla.contract.VisitViews.VisitStep;
import org.ventanilla.contract.Words.LinkState;
import org.ventanilla.contract.Words.Service;
import org.ventanilla.contract.Words.SessionState;
import org.ventanilla.contract.seal.EnclosedContact;

/** The attention without a link: from the consent, from the line, from the call; to the paper, or back to the agent. */
class WithoutLinkTest {
    private static final Link NONE = new Link(LinkState.NONE, null);
    private static final Link GOOD = new Link(LinkState.GOOD, 90);
    private static final Receipt RECEIPT =
            new Receipt("E-ABCD-EFGH", "lunes 23 de noviembre", "https://example.co/seguimiento", null, false);

    private static Kiosk telling() {
        return consenting(Kiosk.atConsent().on(new Input.LinkIs(NONE)));
    }

    private static Kiosk consenting(Kiosk kiosk) {
        return kiosk.say(new FromPage.PageConsent(Kiosk.id(503), false));
    }

    private static Kiosk noted(Kiosk kiosk) {
        kiosk.on(new Input.NoteTaken(Kiosk.id(700), new Recording("audio/webm;codecs=opus", 12, new byte[] {1})));
        Effect.KeepNote keep = kiosk.done(Effect.KeepNote.class).getFirst();
        return kiosk.on(new Input.NoteKept(
                keep.command(),
                keep.session(),
                new VisitViews.NoteKept(
                        keep.note(), keep.number(), keep.recording().seconds())));
    }

    private static Kiosk checking() {
        return noted(telling()).press(Step.goOn).press(Step.goOn);
    }

    private static HandIn handIn(Kiosk kiosk) {
        return Objects.requireNonNull(kiosk.view().handIn());
    }

    private static UUID presented(Kiosk kiosk) {
        kiosk.press(Step.handIn);
        Effect.Present present = kiosk.done(Effect.Present.class).getFirst();
        kiosk.on(new Input.Presented(present.command(), RECEIPT));
        return present.presentation().session();
    }

    private static Kiosk hearing(Kiosk kiosk, boolean hears) {
        return kiosk.say(new FromPage.PageHears(hears));
    }

    private static boolean hasNoAlarm(Kiosk kiosk) {
        return kiosk.done(Effect.Wake.class).isEmpty();
    }

    /** What rings when nothing else happens. */
    private static Alarm.StillNoLink alarm(Kiosk kiosk) {
        return kiosk.done(Effect.Wake.class).stream()
                .map(Effect.Wake::alarm)
                .filter(Alarm.StillNoLink.class::isInstance)
                .map(Alarm.StillNoLink.class::cast)
                .findFirst()
                .orElseThrow();
    }

    @Test
    void who_agrees_without_a_link_is_not_sent_to_a_line_that_cannot_be_reached() {
        Kiosk kiosk = telling();
        kiosk.isAt(VisitStep.TELL);
        assertEquals(List.of(), kiosk.sent(KioskOpenSession.class));
        assertEquals(1, kiosk.done(Effect.Answer.class).size());
    }

    @Test
    void where_to_call_her_back_is_kept_before_she_has_told_anything() {
        Kiosk kiosk = telling();
        EnclosedContact contact =
                kiosk.done(Effect.KeepContact.class).getFirst().contact();
        assertEquals(((Stage.Depositing) kiosk.visit.stage()).before().session(), contact.session());
        assertEquals("3105550123", contact.phone());
        assertEquals(Service.AGUA, contact.service());
        assertEquals(new Consent(true, false, false), contact.consent());
    }

    @Test
    void also_of_who_was_in_the_line_under_the_attention_that_the_server_knows() {
        Kiosk kiosk = Kiosk.waiting();
        UUID session = kiosk.session();
        kiosk.on(new Input.LinkIs(NONE));
        kiosk.rings(alarm(kiosk));
        assertEquals(
                session,
                kiosk.done(Effect.KeepContact.class).getFirst().contact().session());
    }

    @Test
    void who_waits_is_helped_without_it_after_a_while() {
        Kiosk kiosk = Kiosk.waiting().on(new Input.LinkIs(NONE));
        assertEquals(Duration.ofSeconds(20), alarm(kiosk).after());
        kiosk.isAt(VisitStep.WAITING);
        kiosk.rings(alarm(kiosk)).isAt(VisitStep.TELL);
    }

    @Test
    void who_talks_is_given_more_time() {
        Kiosk kiosk = Kiosk.inCall().on(new Input.LinkIs(NONE));
        assertEquals(Duration.ofSeconds(45), alarm(kiosk).after());
        kiosk.rings(alarm(kiosk)).isAt(VisitStep.TELL);
    }

    @Test
    void a_link_that_came_back_and_went_again_has_its_time_anew() {
        Kiosk kiosk = Kiosk.waiting().on(new Input.LinkIs(NONE));
        Alarm first = alarm(kiosk);
        kiosk.on(new Input.LinkIs(GOOD)).rings(first).isAt(VisitStep.WAITING);
        kiosk.on(new Input.LinkIs(NONE));
        Alarm second = alarm(kiosk);
        kiosk.rings(first).isAt(VisitStep.WAITING);
        kiosk.rings(second).isAt(VisitStep.TELL);
    }

    @Test
    void a_call_goes_on_without_a_link_as_long_as_the_two_hear_each_other() {
        Kiosk kiosk = hearing(Kiosk.inCall(), true).on(new Input.LinkIs(NONE));
        assertTrue(hasNoAlarm(kiosk));
        hearing(kiosk, false).isAt(VisitStep.CALL);
        assertEquals(Duration.ofSeconds(45), alarm(kiosk).after());
        kiosk.rings(alarm(kiosk)).isAt(VisitStep.TELL);
    }

    @Test
    void who_hears_the_agent_again_talks_on() {
        Kiosk kiosk = hearing(Kiosk.inCall(), true).on(new Input.LinkIs(NONE));
        hearing(kiosk, false);
        Alarm first = alarm(kiosk);
        hearing(kiosk, true).rings(first).isAt(VisitStep.CALL);
        hearing(kiosk, false);
        Alarm second = alarm(kiosk);
        kiosk.rings(first).isAt(VisitStep.CALL);
        kiosk.rings(second).isAt(VisitStep.TELL);
    }

    @Test
    void an_agent_who_is_heard_only_after_the_link_went_counts_too() {
        Kiosk kiosk = Kiosk.inCall().on(new Input.LinkIs(NONE));
        Alarm alarm = alarm(kiosk);
        hearing(kiosk, true).rings(alarm).isAt(VisitStep.CALL);
    }

    @Test
    void an_agent_who_is_not_heard_is_waited_for_as_long_as_there_is_a_link() {
        Kiosk kiosk = hearing(hearing(Kiosk.inCall(), true), false);
        assertTrue(hasNoAlarm(kiosk));
        kiosk.on(new Input.LinkIs(NONE));
        assertEquals(Duration.ofSeconds(45), alarm(kiosk).after());
    }

    @Test
    void a_page_that_says_what_it_hears_is_no_sign_of_her() {
        Kiosk kiosk = telling();
        Alarm nobody = kiosk.done(Effect.Wake.class).getLast().alarm();
        hearing(kiosk, false).rings(nobody).isAt(VisitStep.IDLE);
    }

    @Test
    void her_radicado_is_not_taken_from_the_screen() {
        Kiosk kiosk = Kiosk.inCall();
        kiosk.shows(Kiosk.filed(Kiosk.session(kiosk.session(), SessionState.IN_ATTENTION)));
        kiosk.isAt(VisitStep.RADICADO);
        kiosk.on(new Input.LinkIs(NONE));
        Alarm alarm = alarm(kiosk);
        kiosk.rings(alarm).isAt(VisitStep.RADICADO);
        assertEquals(alarm, alarm(kiosk));
        kiosk.press(Step.finish).rings(alarm).isAt(VisitStep.TELL);
    }

    @Test
    void what_was_handed_in_and_typed_in_the_call_is_kept() {
        Kiosk kiosk = Kiosk.inCall().press(Step.openPaper).scanned(Verdict.OK).press(Step.acceptPaper);
        UUID session = kiosk.session();
        UUID page = kiosk.page();
        kiosk.press(Step.closePaper)
                .say(new FromPage.PageChat(Kiosk.id(504), "No llegó el recibo"))
                .on(new Input.LinkIs(NONE));
        kiosk.rings(alarm(kiosk));
        assertEquals(
                List.of(page),
                handIn(kiosk).pages().stream().map(VisitViews.PageKept::id).toList());
        assertEquals("No llegó el recibo", handIn(kiosk).matter());
        assertEquals("3105550123", kiosk.view().phone());
        assertEquals(
                session,
                kiosk.press(Step.goOn).press(Step.goOn).visit.stage() instanceof Stage.Depositing d
                        ? d.before().session()
                        : null);
    }

    @Test
    void a_paper_in_her_hand_stays_there() {
        Kiosk kiosk = Kiosk.inCall().press(Step.openPaper).scanned(Verdict.OK).on(new Input.LinkIs(NONE));
        UUID page = kiosk.page();
        kiosk.rings(alarm(kiosk));
        assertEquals(page, kiosk.page());
        kiosk.press(Step.acceptPaper);
        assertEquals(1, kiosk.done(Effect.HandIn.class).size());
        assertEquals(1, handIn(kiosk).pages().size());
    }

    @Test
    void a_note_counts_when_it_lies_sealed_and_not_before() {
        Kiosk kiosk = telling();
        kiosk.on(new Input.NoteTaken(Kiosk.id(700), new Recording("audio/webm", 12, new byte[] {1})));
        assertEquals(List.of(), handIn(kiosk).notes());
        assertEquals(List.of(), kiosk.done(Effect.Answer.class));
        Effect.KeepNote keep = kiosk.done(Effect.KeepNote.class).getFirst();
        kiosk.on(new Input.NoteKept(keep.command(), keep.session(), new VisitViews.NoteKept(keep.note(), 1, 12)));
        assertEquals(1, handIn(kiosk).notes().size());
        assertEquals(1, kiosk.done(Effect.Answer.class).size());
    }

    @Test
    void a_disk_that_is_full_is_told() {
        telling().on(new Input.NotKept(Kiosk.id(700), ProblemCode.NOT_KEPT)).refuses(ProblemCode.NOT_KEPT);
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
    void a_link_that_is_back_offers_an_agent_and_forces_nothing() {
        Kiosk kiosk = telling();
        assertFalse(handIn(kiosk).mayTalk());
        kiosk.on(new Input.LinkIs(GOOD)).isAt(VisitStep.TELL);
        assertTrue(handIn(kiosk).mayTalk());

        kiosk.press(Step.talk).isAt(VisitStep.WAITING);
        KioskOpenSession opened = kiosk.sent(KioskOpenSession.class).getFirst();
        assertEquals(kiosk.session(), opened.session());
        assertEquals("3105550123", opened.phone());
    }

    @Test
    void who_had_a_place_in_the_line_goes_back_to_it() {
        Kiosk kiosk = Kiosk.waiting();
        UUID session = kiosk.session();
        kiosk.on(new Input.LinkIs(NONE));
        kiosk.rings(alarm(kiosk));
        noted(kiosk).on(new Input.LinkIs(GOOD)).shows(Kiosk.session(session, SessionState.IN_ATTENTION));
        kiosk.isAt(VisitStep.TELL);
        kiosk.press(Step.talk).isAt(VisitStep.CALL);
        assertEquals(session, kiosk.session());
        assertEquals(List.of(), kiosk.sent(KioskOpenSession.class));
    }

    @Test
    void what_she_typed_is_there_again_when_the_call_breaks_off_a_second_time() {
        Kiosk kiosk = Kiosk.inCall().on(new Input.LinkIs(NONE));
        kiosk.rings(alarm(kiosk)).say(new FromPage.PageMatter(Kiosk.id(505), "No hay agua.", false));
        kiosk.on(new Input.LinkIs(GOOD)).press(Step.talk).isAt(VisitStep.CALL);
        kiosk.on(new Input.LinkIs(NONE));
        kiosk.rings(alarm(kiosk)).isAt(VisitStep.TELL);
        assertEquals("No hay agua.", handIn(kiosk).matter());
    }

    @Test
    void a_session_that_the_server_ended_meanwhile_is_not_offered() {
        Kiosk kiosk = Kiosk.waiting().on(new Input.LinkIs(NONE));
        kiosk.rings(alarm(kiosk)).on(new Input.LinkIs(GOOD)).shows(true, null);
        assertFalse(handIn(kiosk).mayTalk());
        kiosk.press(Step.talk).refuses(ProblemCode.OUT_OF_ORDER);
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

    @Test
    void who_leaves_without_handing_in_is_forgotten_here() {
        Kiosk kiosk = checking().press(Step.cancel);
        kiosk.isAt(VisitStep.IDLE);
        assertEquals(1, kiosk.done(Effect.Wipe.class).size());
    }

    @Test
    void who_does_something_is_still_there_and_who_does_nothing_has_left() {
        Kiosk kiosk = telling();
        Alarm early = kiosk.done(Effect.Wake.class).getLast().alarm();
        noted(kiosk);
        kiosk.rings(early).isAt(VisitStep.TELL);
        kiosk.press(Step.goOn);
        Alarm last = kiosk.done(Effect.Wake.class).getLast().alarm();
        assertNotEquals(early, last);
        kiosk.rings(last).isAt(VisitStep.IDLE);
    }

    @Test
    void a_program_that_was_started_again_in_a_call_does_not_know_whom_to_call_back() {
        Kiosk kiosk = Kiosk.open();
        kiosk.shows(true, Kiosk.session(Kiosk.id(801), SessionState.IN_ATTENTION));
        kiosk.isAt(VisitStep.CALL);
        kiosk.on(new Input.LinkIs(NONE));
        kiosk.rings(alarm(kiosk)).isAt(VisitStep.CALL);
    }

    @Test
    void a_cold_start_without_a_server_is_ready_when_its_day_is_open() {
        Kiosk kiosk = new Kiosk();
        kiosk.isAt(VisitStep.CLOSED);
        kiosk.on(new Input.Knows(Kiosk.PLACE, new Day(true, "Rosa", 2))).isAt(VisitStep.IDLE);
        consenting(kiosk.press(Step.startAttention)
                        .press(Step.begin)
                        .say(new FromPage.PagePhone(Kiosk.id(501), "3105550123"))
                        .say(new FromPage.PageService(Kiosk.id(502), Service.ENERGIA)))
                .isAt(VisitStep.TELL);
    }

    @Test
    void without_a_link_the_kiosk_itself_says_whether_the_pin_is_right_and_tells_the_server_later() {
        Kiosk kiosk = new Kiosk().on(new Input.Knows(Kiosk.PLACE, new Day(false, null, 0)));
        kiosk.say(new FromPage.PageOpenDay(Kiosk.id(508), "2468"));
        assertEquals("2468", kiosk.done(Effect.TryPin.class).getFirst().pin());
        kiosk.on(new Input.DayOpenedHere(Kiosk.id(508), "2468", Kiosk.PLACE, new Day(true, null, 0)));
        kiosk.isAt(VisitStep.IDLE);
        assertEquals(
                "2468",
                kiosk.sent(org.ventanilla.contract.FromKiosk.KioskOpenDay.class)
                        .getFirst()
                        .pin());
        assertNotNull(kiosk.view().kiosk());
    }
}
