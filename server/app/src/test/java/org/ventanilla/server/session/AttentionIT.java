package org.ventanilla.server.session;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.ventanilla.contract.Common.Consent;
import org.ventanilla.contract.Common.Shown;
import org.ventanilla.contract.ProblemCode;
import org.ventanilla.contract.Words.Identity;
import org.ventanilla.contract.Words.Outcome;
import org.ventanilla.contract.Words.PaperKind;
import org.ventanilla.contract.Words.Resolved;
import org.ventanilla.contract.Words.Service;
import org.ventanilla.server.platform.Event;
import org.ventanilla.server.platform.Ids;
import org.ventanilla.server.platform.Result;
import org.ventanilla.server.platform.db.Postgres;
import org.ventanilla.server.platform.db.TestDb;

/** The use cases over a real database; the other features are the fixture's. */
class AttentionIT {
    private static final TestDb DB = Postgres.fresh();
    private static final Consent CONSENT = new Consent(true, true, false);
    private static final String PHONE = "3105550123";

    private final SessionFixture on = new SessionFixture(DB);
    private final UUID kiosk = on.kiosk();
    private final UUID ana = on.agent();
    private final UUID luis = on.agent();
    private final UUID id = Ids.next();

    @AfterAll
    static void close() {
        DB.close();
    }

    @BeforeEach
    void empty() {
        DB.db.update("truncate session, event cascade");
        DB.happened.clear();
    }

    @Test
    void the_same_id_opens_once() {
        assertEquals(Result.done(), open(id));
        on.days.close(kiosk, SessionFixture.today());
        assertEquals(Result.done(), open(id));
        assertEquals(List.of("SessionOpened"), happened());
        assertEquals(PHONE, on.phones.of(id));
        assertEquals(Optional.of(CONSENT), on.consents.of(id));
    }

    @Test
    void an_id_of_another_kiosk_is_not_ours() {
        open(id);
        assertEquals(
                Result.refused(ProblemCode.SESSION_UNKNOWN),
                on.opening.open(on.kiosk(), id, PHONE, Service.AGUA, CONSENT));
    }

    @Test
    void nothing_opens_at_a_closed_kiosk_or_a_busy_one_or_without_a_phone() {
        assertEquals(
                Result.refused(ProblemCode.PHONE_WRONG, "phone"),
                on.opening.open(kiosk, id, "31055501", Service.AGUA, CONSENT));
        on.days.close(kiosk, SessionFixture.today());
        assertEquals(Result.refused(ProblemCode.DAY_CLOSED), open(id));
        on.days.open(kiosk, SessionFixture.today());
        open(id);
        assertEquals(Result.refused(ProblemCode.SESSION_OPEN_AT_KIOSK), open(Ids.next()));
        assertEquals(List.of("SessionOpened"), happened());
    }

    @Test
    void the_day_is_not_closed_on_somebody_who_waits() {
        open(id);
        assertEquals(Result.refused(ProblemCode.SESSION_OPEN_AT_KIOSK), on.closing.close(kiosk));
        on.leaving.leave(kiosk, id);
        assertEquals(Result.done(), on.closing.close(kiosk));
    }

    @Test
    void a_whole_attention_is_told_step_by_step_and_counted_once() {
        accepted();
        on.requesting.request(ana, id, Ids.next(), PaperKind.CEDULA);
        on.outcome.give(ana, id, Outcome.CONSULTA);
        on.answering.answer(kiosk, id, true);
        on.finishing.finish(ana, id, "Preguntó por su recibo.");
        assertEquals(
                List.of(
                        "SessionOpened",
                        "SessionAccepted",
                        "PaperRequested",
                        "OutcomeGiven",
                        "SessionResolved",
                        "SessionEnded"),
                happened());
        assertEquals(1, on.attentionsAt(kiosk));
    }

    @Test
    void an_abandoned_one_is_not_counted() {
        open(id);
        on.leaving.leave(kiosk, id);
        assertEquals(0, on.attentionsAt(kiosk));
    }

    @Test
    void events_name_the_sides_and_nothing_that_was_written() {
        accepted();
        on.chatting.atDesk(ana, id, Ids.next(), "Señora Rosalba, buenos días");
        Event said = DB.happened.getLast();
        assertEquals("staff:" + ana, said.actor());
        assertEquals(kiosk.toString(), said.data().get("kiosk"));
        assertEquals(ana.toString(), said.data().get("agent"));
        assertFalse(said.toString().contains("Rosalba"));
    }

    @Test
    void a_chat_line_sent_twice_is_there_once() {
        accepted();
        UUID line = Ids.next();
        on.chatting.atKiosk(kiosk, id, line, "¿Me oye?");
        on.chatting.atKiosk(kiosk, id, line, "¿Me oye?");
        assertEquals(1, on.chats.of(id).size());
        assertEquals(
                1,
                DB.happened.stream()
                        .filter(event -> event.type().equals("ChatSaid"))
                        .count());
    }

    @Test
    void nobody_touches_the_attention_of_another() {
        accepted();
        assertEquals(Result.refused(ProblemCode.SESSION_OF_OTHER), on.outcome.give(luis, id, Outcome.CONSULTA));
        assertEquals(
                Result.refused(ProblemCode.SESSION_UNKNOWN), on.chatting.atKiosk(Ids.next(), id, Ids.next(), "Hola"));
        assertEquals(Result.refused(ProblemCode.SESSION_UNKNOWN), on.leaving.leave(kiosk, Ids.next()));
    }

    @Test
    void a_bill_is_shown_only_to_whom_we_know() {
        accepted();
        assertEquals(Result.refused(ProblemCode.IDENTITY_INSUFFICIENT), on.showing.show(ana, id, "F1"));
        on.identify(Identity.DECLARED);
        assertEquals(Result.refused(ProblemCode.IDENTITY_INSUFFICIENT), on.showing.show(ana, id, "F1"));
        on.identify(Identity.PAPER_SEEN);
        assertEquals(Result.refused(ProblemCode.INVOICE_UNKNOWN), on.showing.show(ana, id, "F2"));
        on.showing.show(ana, id, "F1");
        assertEquals(
                new Shown("bill-F1", "Recibo de octubre de 2026"), on.now(id).shown());
        on.showing.hide(ana, id);
        assertEquals(null, on.now(id).shown());
    }

    @Test
    void the_outcome_pqr_needs_one_that_was_filed() {
        accepted();
        assertEquals(Result.refused(ProblemCode.OUT_OF_ORDER), on.outcome.give(ana, id, Outcome.PQR));
        on.filed.add(id);
        on.outcome.give(ana, id, Outcome.PQR);
        assertEquals(Optional.of(Outcome.PQR), on.now(id).outcome());
    }

    @Test
    void it_ends_with_an_outcome_and_a_note_of_some_words() {
        accepted();
        assertEquals(Result.refused(ProblemCode.OUTCOME_MISSING), on.finishing.finish(ana, id, "Listo."));
        on.outcome.give(ana, id, Outcome.COPIA);
        assertEquals(Result.refused(ProblemCode.FIELD_MISSING, "note"), on.finishing.finish(ana, id, "  "));
        on.finishing.finish(ana, id, "Se llevó la copia.");
        on.finishing.finish(ana, id, "Otra vez.");
        assertEquals(
                "Se llevó la copia.",
                DB.db.one("select note from session_note").orElseThrow().getString(0));
        assertEquals(Resolved.NO, resolvedAfter(false));
    }

    private Resolved resolvedAfter(boolean yes) {
        on.answering.answer(kiosk, id, yes);
        return Optional.ofNullable(on.now(id).departure())
                .map(Departure::resolved)
                .orElseThrow();
    }

    private Result<Void> open(UUID session) {
        return on.opening.open(kiosk, session, PHONE, Service.AGUA, CONSENT);
    }

    private void accepted() {
        open(id);
        on.moves.byAgent(ana, id, waiting -> waiting.accept(ana, Attentions.NINE));
    }

    private static List<String> happened() {
        return DB.happened.stream().map(Event::type).toList();
    }
}
