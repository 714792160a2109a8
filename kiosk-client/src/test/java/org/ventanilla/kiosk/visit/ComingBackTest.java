package org.ventanilla.kiosk.visit;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.ventanilla.kiosk.visit.NoLink.GOOD;
import static org.ventanilla.kiosk.visit.NoLink.NONE;
import static org.ventanilla.kiosk.visit.NoLink.alarm;
import static org.ventanilla.kiosk.visit.NoLink.handIn;
import static org.ventanilla.kiosk.visit.NoLink.kept;
import static org.ventanilla.kiosk.visit.NoLink.noted;
import static org.ventanilla.kiosk.visit.NoLink.presented;
import static org.ventanilla.kiosk.visit.NoLink.taken;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.ventanilla.contract.Common.NoteSaid;
import org.ventanilla.contract.Common.Rungs;
import org.ventanilla.contract.FromKiosk.KioskBack;
import org.ventanilla.contract.FromKiosk.KioskChat;
import org.ventanilla.contract.FromKiosk.KioskLeave;
import org.ventanilla.contract.FromKiosk.KioskOpenSession;
import org.ventanilla.contract.FromKiosk.KioskRungs;
import org.ventanilla.contract.FromPage;
import org.ventanilla.contract.FromPage.Step;
import org.ventanilla.contract.ProblemCode;
import org.ventanilla.contract.VisitViews.SaidNote;
import org.ventanilla.contract.VisitViews.Verdict;
import org.ventanilla.contract.VisitViews.VisitStep;
import org.ventanilla.contract.Words.DeviceState;
import org.ventanilla.contract.Words.Heard;
import org.ventanilla.contract.Words.Rung;
import org.ventanilla.contract.Words.SessionState;

/** After an outage in a call: back to the agent who held on, and nobody presses anything. */
class ComingBackTest {
    private static final String FILM = "video/webm;codecs=vp8,opus";

    private final Kiosk kiosk = Kiosk.inCall();
    private final UUID session = kiosk.session();

    /** In the attention without a link. */
    private Kiosk gone() {
        kiosk.on(new Input.LinkIs(NONE));
        kiosk.rings(alarm(kiosk)).isAt(VisitStep.TELL);
        return kiosk;
    }

    private Kiosk linkIsBack() {
        return kiosk.on(new Input.LinkIs(GOOD)).shows(Kiosk.session(session, SessionState.IN_ATTENTION));
    }

    private Kiosk types(String text) {
        return kiosk.say(new FromPage.PageMatter(Kiosk.id(505), text, false));
    }

    private List<String> written() {
        return kiosk.sent(KioskChat.class).stream().map(KioskChat::text).toList();
    }

    @Test
    void whom_the_agent_holds_is_back_in_the_call_by_herself() {
        gone();
        linkIsBack().isAt(VisitStep.CALL);
        assertEquals(session, kiosk.session());
        assertEquals(List.of(), kiosk.sent(KioskOpenSession.class));
        assertEquals("3105550123", kiosk.view().phone());
    }

    @Test
    void what_the_server_said_before_the_outage_brings_nobody_back_and_offers_nothing() {
        gone().on(new Input.LinkIs(GOOD)).isAt(VisitStep.TELL);
        assertFalse(handIn(kiosk).mayTalk());
        linkIsBack().isAt(VisitStep.CALL);
    }

    @Test
    void so_is_who_was_looking_at_her_papers_or_at_all_of_it() {
        noted(gone()).press(Step.goOn).press(Step.goOn).isAt(VisitStep.CHECK);
        linkIsBack().isAt(VisitStep.CALL);
    }

    @Test
    void whom_an_agent_took_while_she_went_on_by_herself_is_brought_there_too() {
        Kiosk waiting = Kiosk.waiting();
        UUID hers = waiting.session();
        waiting.on(new Input.LinkIs(NONE));
        waiting.rings(alarm(waiting)).isAt(VisitStep.TELL);
        waiting.on(new Input.LinkIs(GOOD)).shows(Kiosk.session(hers)).isAt(VisitStep.TELL);
        waiting.shows(Kiosk.session(hers, SessionState.IN_ATTENTION)).isAt(VisitStep.CALL);
    }

    @Test
    void the_agent_is_told_how_many_notes_come_from_the_gap() {
        var before = Map.of(Kiosk.id(90), new NoteSaid(1, 8, false, Instant.EPOCH, Heard.WHOLE));
        kiosk.shows(Kiosk.heard(Kiosk.session(session, SessionState.IN_ATTENTION), before));
        noted(noted(gone()));
        linkIsBack();
        KioskBack back = kiosk.sent(KioskBack.class).getFirst();
        assertEquals(session, back.session());
        assertEquals(2, back.notes());
    }

    @Test
    void and_what_the_call_carries_now() {
        gone().on(new Input.Carries(new Rungs(Rung.AUDIO, Rung.AUDIO)));
        linkIsBack();
        assertEquals(Rung.AUDIO, kiosk.sent(KioskRungs.class).getFirst().rungs().up());
    }

    @Test
    void what_she_said_stands_in_the_call_and_a_note_that_is_still_being_sealed_is_kept() {
        gone();
        noted(kiosk);
        Effect.KeepNote late = taken(kiosk, "audio/webm");
        linkIsBack();
        kept(kiosk, late);
        assertEquals(
                List.of(1, 2),
                Objects.requireNonNull(kiosk.view().said()).notes().stream()
                        .map(SaidNote::number)
                        .toList());
        gone();
        assertEquals(2, handIn(kiosk).notes().size());
        assertEquals(3, taken(kiosk, "audio/webm").number());
    }

    @Test
    void what_she_is_saying_at_that_moment_is_a_note_in_the_call() {
        gone();
        linkIsBack();
        Effect.KeepNote note = taken(kiosk, "audio/webm;codecs=opus");
        assertEquals(session, note.session());
        kept(kiosk, note);
        assertEquals(1, Objects.requireNonNull(kiosk.view().said()).notes().size());
    }

    @Test
    void also_when_she_was_filming_herself_but_no_second_film_is_taken() {
        kiosk.say(new FromPage.PageDevices(DeviceState.READY, DeviceState.READY));
        gone();
        linkIsBack();
        kept(kiosk, taken(kiosk, FILM));
        kiosk.on(new Input.NoteTaken(Kiosk.id(701), new Recording(FILM, 12, new byte[] {1})))
                .refuses(ProblemCode.OUT_OF_ORDER);
    }

    @Test
    void the_agent_reads_what_she_wrote_and_only_what_is_new() {
        kiosk.say(new FromPage.PageChat(Kiosk.id(504), "Soy Rosa."));
        gone();
        types("Soy Rosa.\nNo hay agua.\nDesde el lunes.");
        linkIsBack();
        assertEquals(List.of("No hay agua.\nDesde el lunes."), written());
        gone();
        assertEquals("Soy Rosa.\nNo hay agua.\nDesde el lunes.", handIn(kiosk).matter());
        linkIsBack();
        assertEquals(List.of(), written());
    }

    @Test
    void what_is_longer_than_a_line_comes_in_several() {
        gone();
        types("a".repeat(1_500));
        linkIsBack();
        assertEquals(List.of(1_000, 500), written().stream().map(String::length).toList());
    }

    @Test
    void what_she_was_still_typing_is_said_too() {
        gone();
        linkIsBack();
        types("No hay agua.");
        assertEquals(List.of("No hay agua."), written());
        assertEquals(1, kiosk.done(Effect.Answer.class).size());
    }

    @Test
    void a_paper_in_her_hand_stays_there_and_those_shown_are_not_forgotten() {
        gone().press(Step.goOn).press(Step.openPaper).scanned(Verdict.OK);
        UUID page = kiosk.page();
        linkIsBack().isAt(VisitStep.CALL);
        assertEquals(page, kiosk.page());
        kiosk.press(Step.acceptPaper);
        gone();
        assertEquals(1, handIn(kiosk).pages().size());
    }

    @Test
    void who_has_pressed_yes_hands_in_and_is_not_called_back() {
        noted(gone()).press(Step.goOn).press(Step.goOn).press(Step.handIn);
        UUID command = kiosk.done(Effect.Present.class).getFirst().command();
        linkIsBack().isAt(VisitStep.CHECK);
        kiosk.on(new Input.Presented(command, NoLink.RECEIPT)).isAt(VisitStep.RECEIPT);
        assertEquals(1, kiosk.sent(KioskLeave.class).size());
        linkIsBack().isAt(VisitStep.RECEIPT);
    }

    @Test
    void unless_the_disk_would_not_have_it() {
        noted(gone()).press(Step.goOn).press(Step.goOn).press(Step.handIn);
        UUID command = kiosk.done(Effect.Present.class).getFirst().command();
        linkIsBack().on(new Input.NotKept(command, ProblemCode.NOT_KEPT)).isAt(VisitStep.CHECK);
        linkIsBack().isAt(VisitStep.CALL);
    }

    @Test
    void what_the_agent_has_ended_stays_as_it_is_and_is_handed_in() {
        noted(gone()).on(new Input.LinkIs(GOOD)).shows(Kiosk.closing(Kiosk.session(session)));
        kiosk.isAt(VisitStep.TELL);
        assertEquals(List.of(), kiosk.sent(KioskBack.class));
        assertEquals(session, presented(kiosk.press(Step.goOn).press(Step.goOn)));
        assertNull(kiosk.view().said());
        assertTrue(handIn(kiosk).notes().size() == 1);
    }
}
