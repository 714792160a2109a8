package org.ventanilla.kiosk.visit;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.ventanilla.kiosk.visit.NoLink.GOOD;
import static org.ventanilla.kiosk.visit.NoLink.NONE;
import static org.ventanilla.kiosk.visit.NoLink.alarm;
import static org.ventanilla.kiosk.visit.NoLink.checking;
import static org.ventanilla.kiosk.visit.NoLink.consenting;
import static org.ventanilla.kiosk.visit.NoLink.handIn;
import static org.ventanilla.kiosk.visit.NoLink.hasNoAlarm;
import static org.ventanilla.kiosk.visit.NoLink.hearing;
import static org.ventanilla.kiosk.visit.NoLink.noted;
import static org.ventanilla.kiosk.visit.NoLink.telling;

import java.time.Duration;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.ventanilla.contract.Common.Consent;
import org.ventanilla.contract.FromKiosk.KioskOpenSession;
import org.ventanilla.contract.FromPage;
import org.ventanilla.contract.FromPage.Step;
import org.ventanilla.contract.KioskViews.Day;
import org.ventanilla.contract.ProblemCode;
import org.ventanilla.contract.VisitViews;
import org.ventanilla.contract.VisitViews.Verdict;
import org.ventanilla.contract.VisitViews.VisitStep;
import org.ventanilla.contract.Words.Service;
import org.ventanilla.contract.Words.SessionState;
import org.ventanilla.contract.seal.EnclosedContact;

/** From the consent, the line and the call to the attention without a link, and back to the agent or away. */
class LosingTheLinkTest {
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
        noted(kiosk).on(new Input.LinkIs(GOOD)).shows(Kiosk.session(session)).isAt(VisitStep.TELL);
        kiosk.press(Step.talk).isAt(VisitStep.WAITING);
        assertEquals(session, kiosk.session());
        assertEquals(List.of(), kiosk.sent(KioskOpenSession.class));
    }

    @Test
    void a_session_that_the_server_ended_meanwhile_is_not_offered() {
        Kiosk kiosk = Kiosk.waiting().on(new Input.LinkIs(NONE));
        kiosk.rings(alarm(kiosk)).on(new Input.LinkIs(GOOD)).shows(true, null);
        assertFalse(handIn(kiosk).mayTalk());
        kiosk.press(Step.talk).refuses(ProblemCode.OUT_OF_ORDER);
    }

    @Test
    void nor_is_one_whose_agent_has_closed_it() {
        Kiosk kiosk = Kiosk.inCall();
        UUID session = kiosk.session();
        kiosk.on(new Input.LinkIs(NONE));
        kiosk.rings(alarm(kiosk)).on(new Input.LinkIs(GOOD));
        kiosk.shows(Kiosk.closing(Kiosk.session(session))).isAt(VisitStep.TELL);
        assertFalse(handIn(kiosk).mayTalk());
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
