package org.ventanilla.kiosk.visit;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;
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
import org.ventanilla.contract.Common.Question;
import org.ventanilla.contract.Common.Rungs;
import org.ventanilla.contract.FromPage.Step;
import org.ventanilla.contract.ProblemCode;
import org.ventanilla.contract.VisitViews.Said;
import org.ventanilla.contract.VisitViews.SaidNote;
import org.ventanilla.contract.VisitViews.SaidState;
import org.ventanilla.contract.VisitViews.VisitStep;
import org.ventanilla.contract.Words.Heard;
import org.ventanilla.contract.Words.QuestionKind;
import org.ventanilla.contract.Words.Rung;
import org.ventanilla.contract.Words.SessionState;

class SayingNotesTest {
    private static final String OPUS = "audio/webm;codecs=opus";
    private static final Instant NOW = Instant.parse("2026-11-23T15:00:00Z");

    private static Kiosk atMessages() {
        return Kiosk.inCall().on(new Input.Carries(new Rungs(Rung.MESSAGES, Rung.MESSAGES)));
    }

    private static Said said(Kiosk kiosk) {
        return Objects.requireNonNull(kiosk.view().said());
    }

    private static SaidState state(Kiosk kiosk) {
        return said(kiosk).notes().getFirst().state();
    }

    private static Kiosk serverSays(Kiosk kiosk, UUID note, Heard heard) {
        var shown = Kiosk.session(kiosk.session(), SessionState.IN_ATTENTION);
        return kiosk.shows(Kiosk.heard(shown, Map.of(note, new NoteSaid(1, 12, false, NOW, heard))));
    }

    @Test
    void what_she_says_is_sealed_and_listed_from_the_moment_it_lies_here() {
        Kiosk kiosk = atMessages();
        assertEquals(new Said(List.of(), 1), said(kiosk));
        Effect.KeepNote keep = taken(kiosk, OPUS);
        assertEquals(List.of(), said(kiosk).notes());
        kept(kiosk, keep);
        assertEquals(List.of(new Effect.Answer(keep.command())), kiosk.done(Effect.Answer.class));
        assertEquals(new Said(List.of(new SaidNote(keep.note(), 1, 12, false, SaidState.KEPT)), 2), said(kiosk));
    }

    @Test
    void she_sees_how_far_it_has_come() {
        Kiosk kiosk = atMessages();
        Effect.KeepNote keep = taken(kiosk, OPUS);
        kept(kiosk, keep);
        kiosk.on(new Input.NoteSetOut(kiosk.session(), keep.note()));
        assertEquals(SaidState.TRAVELS, state(kiosk));
        assertEquals(SaidState.THERE, state(serverSays(kiosk, keep.note(), Heard.NOT_YET)));
        assertEquals(SaidState.PLAYING, state(serverSays(kiosk, keep.note(), Heard.PLAYING)));
        assertEquals(SaidState.HEARD, state(serverSays(kiosk, keep.note(), Heard.WHOLE)));
    }

    @Test
    void what_sets_out_before_it_is_known_to_be_kept_is_on_its_way_all_the_same() {
        Kiosk kiosk = atMessages();
        Effect.KeepNote keep = taken(kiosk, OPUS);
        kiosk.on(new Input.NoteSetOut(kiosk.session(), keep.note()));
        kept(kiosk, keep);
        assertEquals(SaidState.TRAVELS, state(kiosk));
    }

    @Test
    void she_may_end_what_she_began_when_the_voice_goes_again_or_a_question_comes() {
        Kiosk kiosk = atMessages().on(new Input.Carries(new Rungs(Rung.AUDIO, Rung.AUDIO)));
        noted(kiosk);
        Question question = new Question(Kiosk.id(70), QuestionKind.OTRA, "¿Es su recibo?", NOW, null, null);
        kiosk.shows(Kiosk.questioned(Kiosk.session(kiosk.session(), SessionState.IN_ATTENTION), question));
        kiosk.isAt(VisitStep.QUESTION);
        noted(kiosk);
        assertEquals(2, said(kiosk).notes().size());
    }

    @Test
    void a_link_that_breaks_off_for_good_loses_nothing_of_it() {
        Kiosk kiosk = atMessages();
        for (int i = 0; i < 4; i++) {
            noted(kiosk);
        }
        Effect.KeepNote late = taken(kiosk, OPUS);
        kiosk.on(new Input.LinkIs(NONE));
        kiosk.rings(alarm(kiosk)).isAt(VisitStep.TELL);
        kept(kiosk, late);
        assertEquals(5, handIn(kiosk).notes().size());
        assertTrue(handIn(kiosk).mayRecord(), "what was said to the agent takes no room from what she says now");
        noted(kiosk);
        assertEquals(6, handIn(kiosk).notes().getLast().number());
        UUID session = late.session();
        assertEquals(session, presented(kiosk.press(Step.goOn).press(Step.goOn)));
    }

    @Test
    void a_program_that_was_started_again_shows_what_the_server_has_and_counts_on() {
        Kiosk kiosk = Kiosk.open();
        var open = Kiosk.session(Kiosk.id(801), SessionState.IN_ATTENTION);
        kiosk.shows(Kiosk.heard(open, Map.of(Kiosk.id(90), new NoteSaid(3, 8, false, NOW, Heard.WHOLE))));
        assertEquals(new Said(List.of(new SaidNote(Kiosk.id(90), 3, 8, false, SaidState.HEARD)), 4), said(kiosk));
        assertEquals(4, taken(kiosk, OPUS).number());
    }

    @Test
    void no_film_is_taken_over_such_a_link_and_nothing_from_who_only_waits() {
        Recording film = new Recording("video/webm;codecs=vp8,opus", 12, new byte[] {1});
        atMessages().on(new Input.NoteTaken(Kiosk.id(700), film)).refuses(ProblemCode.OUT_OF_ORDER);
        Recording voice = new Recording(OPUS, 12, new byte[] {1});
        Kiosk.waiting().on(new Input.NoteTaken(Kiosk.id(700), voice)).refuses(ProblemCode.OUT_OF_ORDER);
    }

    @Test
    void after_the_call_nothing_of_it_is_shown() {
        Kiosk kiosk = atMessages();
        noted(kiosk);
        assertNull(kiosk.press(Step.hangUp).view().said());
    }
}
