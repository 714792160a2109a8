package org.ventanilla.server.session;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.params.provider.Arguments.arguments;
import static org.ventanilla.server.session.Attentions.ANA;
import static org.ventanilla.server.session.Attentions.NINE;
import static org.ventanilla.server.session.Attentions.abandoned;
import static org.ventanilla.server.session.Attentions.after;
import static org.ventanilla.server.session.Attentions.closing;
import static org.ventanilla.server.session.Attentions.ended;
import static org.ventanilla.server.session.Attentions.inAttention;
import static org.ventanilla.server.session.Attentions.waiting;

import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.ventanilla.contract.Common.PaperRequest;
import org.ventanilla.contract.Common.Shown;
import org.ventanilla.contract.Words.Outcome;
import org.ventanilla.contract.Words.PaperKind;
import org.ventanilla.contract.Words.Resolved;
import org.ventanilla.contract.Words.Speaker;
import org.ventanilla.server.platform.Ids;
import org.ventanilla.server.platform.Result;

class SessionTest {
    private static final UUID ID = Ids.next();
    private static final PaperRequest CEDULA = new PaperRequest(ID, PaperKind.CEDULA);
    private static final Shown BILL = new Shown("bill-1", "Recibo de octubre");

    private static final Map<String, Function<Session, Result<Move>>> COMMANDS = Map.of(
            "accept", session -> session.accept(ANA, NINE),
            "leave", session -> session.leave(NINE),
            "resolved", session -> session.answer(Resolved.YES, NINE),
            "requestPaper", session -> session.requestPaper(CEDULA),
            "show", session -> session.show(BILL),
            "chat", session -> session.say(ID, Speaker.CUSTOMER),
            "comeBack", session -> session.comeBack(2),
            "draft", Session::draft,
            "outcome", session -> session.giveOutcome(Outcome.COPIA),
            "finish", session -> session.finish(NINE));

    /** For each command: the answer while waiting, abandoned, in attention, closing and ended. */
    static Stream<Arguments> table() {
        return Stream.of(
                row("accept", "SessionAccepted", "OUT_OF_ORDER", "OUT_OF_ORDER", "OUT_OF_ORDER", "OUT_OF_ORDER"),
                row("leave", "SessionAbandoned", "nothing", "CustomerLeft", "CustomerLeft", "CustomerLeft"),
                row(
                        "resolved",
                        "OUT_OF_ORDER",
                        "OUT_OF_ORDER",
                        "SessionResolved",
                        "SessionResolved",
                        "SessionResolved"),
                row("requestPaper", "OUT_OF_ORDER", "OUT_OF_ORDER", "PaperRequested", "PaperRequested", "OUT_OF_ORDER"),
                row("show", "OUT_OF_ORDER", "OUT_OF_ORDER", "PictureShown", "PictureShown", "OUT_OF_ORDER"),
                row("chat", "OUT_OF_ORDER", "OUT_OF_ORDER", "ChatSaid", "ChatSaid", "OUT_OF_ORDER"),
                row("comeBack", "OUT_OF_ORDER", "OUT_OF_ORDER", "CustomerBack", "CustomerBack", "OUT_OF_ORDER"),
                row("draft", "OUT_OF_ORDER", "OUT_OF_ORDER", "nothing", "nothing", "OUT_OF_ORDER"),
                row("outcome", "OUT_OF_ORDER", "OUT_OF_ORDER", "OutcomeGiven", "OutcomeGiven", "OUT_OF_ORDER"),
                row("finish", "OUT_OF_ORDER", "OUT_OF_ORDER", "OUTCOME_MISSING", "SessionEnded", "nothing"));
    }

    private static Arguments row(
            String command, String waiting, String abandoned, String inAttention, String closing, String ended) {
        return arguments(command, waiting, abandoned, inAttention, closing, ended);
    }

    @ParameterizedTest
    @MethodSource("table")
    void each_stage_allows_its_own_steps_only(
            String command, String waiting, String abandoned, String inAttention, String closing, String ended) {
        Function<Session, Result<Move>> step = Objects.requireNonNull(COMMANDS.get(command));
        assertEquals(waiting, said(step.apply(waiting())));
        assertEquals(abandoned, said(step.apply(abandoned())));
        assertEquals(inAttention, said(step.apply(inAttention())));
        assertEquals(closing, said(step.apply(closing())));
        assertEquals(ended, said(step.apply(ended())));
    }

    @Test
    void what_is_said_twice_is_done_once() {
        Session left = after(inAttention().leave(NINE));
        assertEquals("nothing", said(left.leave(NINE.plusSeconds(9))));
        assertEquals("nothing", said(closing().giveOutcome(Outcome.CONSULTA)));
        Session shown = after(inAttention().show(BILL));
        assertEquals("nothing", said(shown.show(BILL)));
        assertEquals("nothing", said(after(shown.hide()).hide()));
        Session asked = after(inAttention().requestPaper(CEDULA));
        assertEquals("nothing", said(asked.requestPaper(CEDULA)));
        Session answered = after(closing().answer(Resolved.NO, NINE));
        assertEquals("nothing", said(answered.answer(Resolved.NO, NINE)));
    }

    @Test
    void her_first_answer_counts() {
        Session answered = after(closing().answer(Resolved.NO, NINE));
        assertEquals("OUT_OF_ORDER", said(answered.answer(Resolved.YES, NINE)));
    }

    @Test
    void who_hung_up_is_asked_all_the_same_and_left_when_she_hung_up() {
        Session left = after(inAttention().leave(NINE));
        Session answered = after(left.answer(Resolved.YES, NINE.plusSeconds(20)));
        assertEquals(new Departure(NINE, Resolved.YES), answered.departure());
    }

    @Test
    void the_agent_ends_the_attention_of_somebody_who_left() {
        Session left = after(inAttention().leave(NINE));
        assertEquals("OUT_OF_ORDER", said(left.say(ID, Speaker.AGENT)));
        assertEquals("OUT_OF_ORDER", said(left.requestPaper(CEDULA)));
        Session closing = after(left.giveOutcome(Outcome.NO_RESUELTA));
        assertEquals("SessionEnded", said(closing.finish(NINE)));
    }

    @Test
    void an_outcome_may_be_corrected_until_the_note_is_saved() {
        assertEquals(
                Optional.of(Outcome.DANO),
                after(closing().giveOutcome(Outcome.DANO)).outcome());
    }

    @Test
    void nothing_stays_asked_or_shown_when_she_leaves() {
        Session busy = after(after(inAttention().show(BILL)).requestPaper(CEDULA));
        Session left = after(busy.leave(NINE));
        assertNull(left.shown());
        assertNull(left.paperRequest());
    }

    @Test
    void dismissing_an_old_request_leaves_the_newer_one() {
        PaperRequest bill = new PaperRequest(Ids.next(), PaperKind.RECIBO);
        Session asked = after(after(inAttention().requestPaper(CEDULA)).requestPaper(bill));
        assertEquals(bill, after(asked.dismissRequest(CEDULA.id())).paperRequest());
        assertNull(after(asked.dismissRequest(bill.id())).paperRequest());
    }

    @Test
    void a_silent_kiosk_gives_up_its_place_but_not_its_agent() {
        assertEquals("SessionAbandoned", said(waiting().stayAway(NINE)));
        assertEquals("nothing", said(inAttention().stayAway(NINE)));
        assertEquals("nothing", said(closing().stayAway(NINE)));
        assertEquals(
                new Departure(NINE, Resolved.UNANSWERED),
                after(ended().stayAway(NINE)).departure());
    }

    @Test
    void it_counts_once_one_side_is_through_with_it() {
        assertFalse(abandoned().isHeld());
        assertFalse(closing().isHeld());
        assertTrue(ended().isHeld());
        assertTrue(after(inAttention().leave(NINE)).isHeld());
        assertTrue(after(closing().answer(Resolved.UNANSWERED, NINE)).isHeld());
    }

    private static String said(Result<Move> answer) {
        return switch (answer) {
            case Result.Done<Move> done ->
                done.value().fact().map(Move.Fact::type).orElse("nothing");
            case Result.Refused<Move> refused -> refused.code().name();
        };
    }
}
