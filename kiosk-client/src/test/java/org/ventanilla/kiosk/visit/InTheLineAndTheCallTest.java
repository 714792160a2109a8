package org.ventanilla.kiosk.visit;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.ventanilla.kiosk.visit.Kiosk.closing;
import static org.ventanilla.kiosk.visit.Kiosk.filed;
import static org.ventanilla.kiosk.visit.Kiosk.id;
import static org.ventanilla.kiosk.visit.Kiosk.session;
import static org.ventanilla.kiosk.visit.Kiosk.showing;

import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.ventanilla.contract.Common.Signalling;
import org.ventanilla.contract.FromKiosk;
import org.ventanilla.contract.FromKiosk.KioskChat;
import org.ventanilla.contract.FromKiosk.KioskLeave;
import org.ventanilla.contract.FromKiosk.KioskResolved;
import org.ventanilla.contract.FromKiosk.KioskSignal;
import org.ventanilla.contract.FromPage;
import org.ventanilla.contract.FromPage.PrintPaper;
import org.ventanilla.contract.FromPage.Step;
import org.ventanilla.contract.KioskViews.KioskSession;
import org.ventanilla.contract.ProblemCode;
import org.ventanilla.contract.VisitViews.Link;
import org.ventanilla.contract.VisitViews.VisitStep;
import org.ventanilla.contract.Words.LinkState;
import org.ventanilla.contract.Words.SessionState;

class InTheLineAndTheCallTest {
    private static final Signalling HELLO = new Signalling(id(50), null, true, null, null, null);

    private static KioskSession talking(Kiosk kiosk) {
        return session(kiosk.session(), SessionState.IN_ATTENTION);
    }

    @Test
    void the_wait_shows_the_place_that_the_server_gives() {
        Kiosk kiosk = Kiosk.waiting();

        kiosk.isAt(VisitStep.WAITING);
        KioskSession shown = kiosk.view().session();
        assertNotNull(shown);
        assertEquals(1, shown.place());
    }

    @Test
    void a_lost_link_changes_nothing_yet_but_the_link() {
        Kiosk kiosk = Kiosk.inCall();

        kiosk.on(new Input.LinkIs(new Link(LinkState.NONE, null)));

        kiosk.isAt(VisitStep.CALL);
        assertEquals(LinkState.NONE, kiosk.view().link().state());
        assertEquals(1, kiosk.effects.size());
        assertEquals(1, kiosk.done(Effect.Wake.class).size());
    }

    @Test
    void a_restarted_program_finds_the_session_at_the_server() {
        for (SessionState state : SessionState.values()) {
            Kiosk kiosk = Kiosk.open().shows(session(id(42), state));

            kiosk.isAt(
                    switch (state) {
                        case WAITING -> VisitStep.WAITING;
                        case IN_ATTENTION -> VisitStep.CALL;
                        case CLOSING -> VisitStep.RESOLVED;
                    });
        }
    }

    @Test
    void giving_up_the_place_tells_the_server_and_forgets_the_phone_that_waits_to_be_sent() {
        Kiosk kiosk = Kiosk.atConsent().say(new FromPage.PageConsent(id(503), true));
        UUID session = kiosk.session();

        kiosk.press(Step.cancel).isAt(VisitStep.GOODBYE);

        assertEquals(List.of(new Effect.Forget(id(503))), kiosk.done(Effect.Forget.class));
        assertEquals(session, kiosk.sent(KioskLeave.class).getFirst().session());
        assertNull(kiosk.view().phone());
    }

    @Test
    void a_session_that_was_left_is_not_picked_up_again_while_the_server_still_shows_it() {
        Kiosk kiosk = Kiosk.waiting();
        KioskSession left = session(kiosk.session());
        kiosk.press(Step.cancel).press(Step.finish).isAt(VisitStep.IDLE);

        kiosk.shows(left).isAt(VisitStep.IDLE);
    }

    @Test
    void a_place_lost_at_the_server_is_one_press_away() {
        Kiosk kiosk = Kiosk.waiting().shows(null);

        kiosk.isAt(VisitStep.CONSENT);
        assertEquals("3105550123", kiosk.view().phone());
    }

    @Test
    void a_place_lost_after_a_restart_leaves_nobody_waiting() {
        Kiosk.open().shows(session(id(42))).shows(null).isAt(VisitStep.IDLE);
    }

    @Test
    void signals_pass_both_ways_in_the_call_and_only_of_this_session() {
        Kiosk kiosk = Kiosk.inCall();
        UUID session = kiosk.session();

        kiosk.say(new FromPage.PageSignal(HELLO));
        assertEquals(List.of(new KioskSignal(session, HELLO)), kiosk.sent(KioskSignal.class));
        kiosk.on(new Input.ServerSays(new KioskSignal(session, HELLO)));
        assertEquals(List.of(new Effect.Tell(new FromPage.PageSignal(HELLO))), kiosk.effects);
        kiosk.on(new Input.ServerSays(new KioskSignal(id(999), HELLO)));
        assertTrue(kiosk.effects.isEmpty());
    }

    @Test
    void an_offer_that_is_made_in_the_line_waits_at_the_server() {
        Kiosk kiosk = Kiosk.waiting().say(new FromPage.PageSignal(HELLO));

        assertEquals(List.of(new KioskSignal(kiosk.session(), HELLO)), kiosk.sent(KioskSignal.class));
    }

    @Test
    void outside_a_call_there_is_nobody_to_signal_to() {
        assertTrue(Kiosk.open().say(new FromPage.PageSignal(HELLO)).effects.isEmpty());
        Kiosk.waiting().say(new FromPage.PageChat(id(1), "hola")).refuses(ProblemCode.OUT_OF_ORDER);
    }

    @Test
    void what_she_writes_is_done_when_the_server_has_it() {
        Kiosk kiosk = Kiosk.inCall().say(new FromPage.PageChat(id(1), "hola"));

        assertEquals(List.of(new KioskChat(id(1), kiosk.session(), "hola")), kiosk.sent(KioskChat.class));
        assertTrue(kiosk.done(Effect.Answer.class).isEmpty());
    }

    @Test
    void a_line_that_the_server_could_not_read_does_not_travel() {
        Kiosk kiosk = Kiosk.inCall();

        kiosk.say(new FromPage.PageChat(id(1), "a".repeat(1001))).refuses(ProblemCode.MESSAGE_MALFORMED);
        kiosk.say(new FromPage.PageChat(id(1), " ")).refuses(ProblemCode.MESSAGE_MALFORMED);
    }

    @Test
    void the_pointer_passes_as_it_is() {
        Kiosk kiosk = Kiosk.inCall().say(new FromPage.PagePointer(0.25, 0.5));

        assertEquals(
                List.of(new FromKiosk.KioskPointer(kiosk.session(), 0.25, 0.5)),
                kiosk.sent(FromKiosk.KioskPointer.class));
    }

    @Test
    void the_radicado_takes_the_screen_until_she_has_seen_it() {
        Kiosk kiosk = Kiosk.inCall();
        kiosk.shows(filed(talking(kiosk))).isAt(VisitStep.RADICADO);

        kiosk.press(Step.finish).isAt(VisitStep.CALL);
        kiosk.shows(filed(talking(kiosk))).isAt(VisitStep.CALL);
    }

    @Test
    void only_what_was_filed_can_be_printed() {
        Kiosk kiosk = Kiosk.inCall();
        kiosk.say(new FromPage.PagePrint(id(1), PrintPaper.MM80)).refuses(ProblemCode.OUT_OF_ORDER);

        kiosk.shows(filed(talking(kiosk))).say(new FromPage.PagePrint(id(1), PrintPaper.MM80));

        assertEquals(List.of(new Effect.Print(id(1), kiosk.session(), PrintPaper.MM80)), kiosk.effects);
    }

    @Test
    void only_an_act_that_lies_open_can_be_printed() {
        Kiosk kiosk = Kiosk.inCall();
        kiosk.say(new FromPage.PagePrintAct(id(1))).refuses(ProblemCode.OUT_OF_ORDER);

        kiosk.shows(showing(talking(kiosk), "bill-1")).say(new FromPage.PagePrintAct(id(1)));
        kiosk.refuses(ProblemCode.OUT_OF_ORDER);

        kiosk.shows(showing(talking(kiosk), "act-2026-SAL-000377-1")).say(new FromPage.PagePrintAct(id(1)));
        assertEquals(List.of(new Effect.PrintAct(id(1), kiosk.session())), kiosk.effects);
    }

    @Test
    void hanging_up_asks_whether_it_was_resolved_and_then_tells_the_server() {
        Kiosk kiosk = Kiosk.inCall();
        UUID session = kiosk.session();
        kiosk.press(Step.hangUp).isAt(VisitStep.RESOLVED);

        kiosk.say(new FromPage.PageResolved(id(9), true)).isAt(VisitStep.GOODBYE);

        KioskResolved said = kiosk.sent(KioskResolved.class).getFirst();
        assertEquals(session, said.session());
        assertEquals(true, said.yes());
        assertEquals(List.of(new Effect.Answer(id(9))), kiosk.done(Effect.Answer.class));
    }

    @Test
    void an_outcome_asks_her_too_and_keeps_the_radicado_in_sight() {
        Kiosk kiosk = Kiosk.inCall();

        kiosk.shows(closing(filed(talking(kiosk)))).isAt(VisitStep.RESOLVED);
        kiosk.shows(null).isAt(VisitStep.RESOLVED);
        kiosk.say(new FromPage.PageResolved(id(9), false)).isAt(VisitStep.GOODBYE);

        KioskSession kept = kiosk.view().session();
        assertNotNull(kept);
        assertNotNull(kept.pqr());
    }

    @Test
    void nobody_answers_within_a_minute_and_that_is_what_the_server_hears() {
        Kiosk kiosk = Kiosk.inCall().press(Step.hangUp);
        Alarm alarm = kiosk.done(Effect.Wake.class).getFirst().alarm();
        assertEquals(60, alarm.after().toSeconds());

        kiosk.rings(alarm).isAt(VisitStep.GOODBYE);

        assertNull(kiosk.sent(KioskResolved.class).getFirst().yes());
    }

    @Test
    void the_goodbye_ends_by_itself_and_leaves_nothing() {
        Kiosk kiosk = Kiosk.inCall().press(Step.hangUp).say(new FromPage.PageResolved(id(9), true));
        Alarm alarm = kiosk.done(Effect.Wake.class).getFirst().alarm();
        assertEquals(15, alarm.after().toSeconds());

        kiosk.rings(alarm).isAt(VisitStep.IDLE);

        assertEquals(1, kiosk.done(Effect.Wipe.class).size());
        assertNull(kiosk.view().session());
    }

    @Test
    void the_next_person_is_not_sent_away_by_the_alarm_of_the_one_before() {
        Kiosk kiosk = Kiosk.inCall().press(Step.hangUp).say(new FromPage.PageResolved(id(9), true));
        Alarm old = kiosk.done(Effect.Wake.class).getFirst().alarm();
        kiosk.shows(null).press(Step.finish).press(Step.startAttention);

        kiosk.rings(old).isAt(VisitStep.WELCOME);
    }

    @Test
    void a_call_that_ended_at_the_server_unseen_is_still_asked_about() {
        Kiosk.inCall().shows(null).isAt(VisitStep.RESOLVED);
    }

    @Test
    void a_call_does_not_end_by_a_cancel_that_came_too_late() {
        Kiosk.inCall().press(Step.cancel).refuses(ProblemCode.OUT_OF_ORDER);
    }

    @Test
    void the_operator_can_be_called_at_any_moment() {
        Kiosk kiosk = Kiosk.inCall().press(Step.callOperator);
        assertTrue(kiosk.view().operatorCalled());
        assertEquals(false, kiosk.press(Step.operatorCame).view().operatorCalled());
    }
}
