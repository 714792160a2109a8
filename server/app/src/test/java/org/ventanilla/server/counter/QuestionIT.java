package org.ventanilla.server.counter;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.ventanilla.contract.ProblemCode.FIELD_MISSING;
import static org.ventanilla.contract.ProblemCode.OUT_OF_ORDER;
import static org.ventanilla.contract.ProblemCode.SESSION_OF_OTHER;
import static org.ventanilla.contract.ProblemCode.SESSION_UNKNOWN;

import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.ventanilla.contract.Common.Question;
import org.ventanilla.contract.Words.QuestionKind;
import org.ventanilla.server.counter.store.PgQuestions;
import org.ventanilla.server.platform.Event;
import org.ventanilla.server.platform.Ids;
import org.ventanilla.server.platform.Result;
import org.ventanilla.server.platform.db.Postgres;
import org.ventanilla.server.platform.db.TestDb;
import org.ventanilla.server.session.Session;
import org.ventanilla.server.session.SessionFixture;

class QuestionIT {

    private static final TestDb DB = Postgres.fresh();
    private static final Instant NOW = Instant.parse("2026-11-23T15:15:00Z");

    private final SessionFixture on = new SessionFixture(DB);
    private final PgQuestions questions = new PgQuestions(DB.db);
    private final Clock clock = Clock.fixed(NOW, ZoneOffset.UTC);
    private final AskingQuestion asking = new AskingQuestion(on.moves, questions, clock);
    private final AnsweringQuestion answering = new AnsweringQuestion(on.moves, questions, clock);
    private final UUID kiosk = on.kiosk();
    private final UUID ana = on.agent();
    private final UUID session = Ids.next();

    @AfterAll
    static void close() {
        DB.close();
    }

    @BeforeEach
    void both_are_there() {
        on.waiting(kiosk, session);
        on.accepted(ana, session);
        DB.happened.clear();
    }

    @Test
    void what_is_asked_is_answered_once_and_stays_on_record_with_its_time() {
        var id = asked("¿Está bien así?");
        assertEquals(Optional.of(new Question(id, QuestionKind.LO_DICHO, "¿Está bien así?", NOW, null, null)), last());
        done(answering.answer(kiosk, session, id, true));
        var answered = new Question(id, QuestionKind.LO_DICHO, "¿Está bien así?", NOW, true, NOW);
        assertEquals(Optional.of(answered), last());
        done(answering.answer(kiosk, session, id, false));
        assertEquals(Optional.of(answered), last());
        assertEquals(List.of("QuestionAsked", "QuestionAnswered"), happened());
    }

    @Test
    void said_twice_it_is_asked_once() {
        var id = asked("¿Está bien así?");
        done(asking.ask(ana, session, id, QuestionKind.LO_DICHO, "¿Está bien así?"));
        assertEquals(List.of("QuestionAsked"), happened());
    }

    @Test
    void a_newer_question_takes_the_place_of_one_that_nobody_answered() {
        var first = asked("Primera");
        var second = asked("Segunda");
        done(answering.answer(kiosk, session, first, true));
        assertEquals(second, last().orElseThrow().id());
        assertEquals(null, questions.of(session, first).orElseThrow().yes());
    }

    @Test
    void what_was_taken_away_is_not_answered_any_more_and_what_was_answered_stays() {
        var first = asked("Primera");
        done(answering.answer(kiosk, session, first, false));
        asked("Segunda");
        done(asking.withdraw(ana, session));
        assertEquals(first, last().orElseThrow().id());
    }

    @Test
    void nobody_is_asked_who_is_gone_and_nobody_else_asks() {
        assertEquals(Result.refused(FIELD_MISSING, "text"), ask(" "));
        assertEquals(
                Result.refused(SESSION_OF_OTHER),
                asking.ask(on.agent(), session, Ids.next(), QuestionKind.OTRA, "¿Sí?"));
        var id = asked("¿Sí?");
        assertEquals(Result.refused(SESSION_UNKNOWN), answering.answer(on.kiosk(), session, id, true));
        done(on.leaving.leave(kiosk, session));
        assertEquals(Result.refused(OUT_OF_ORDER), ask("¿Sí?"));
        assertEquals(Result.refused(OUT_OF_ORDER), answering.answer(kiosk, session, id, true));
    }

    @Test
    void a_question_of_another_attention_is_not_answered_from_here() {
        var other = on.kiosk();
        var elsewhere = Ids.next();
        on.waiting(other, elsewhere);
        on.accepted(on.agent(), elsewhere);
        var id = asked("¿Sí?");
        done(answering.answer(other, elsewhere, id, true));
        assertEquals(null, last().orElseThrow().yes());
        assertTrue(questions.of(elsewhere, id).isEmpty());
    }

    @Test
    void the_log_does_not_know_the_words() {
        asked("La señora María dice que no debe.");
        assertFalse(DB.happened.toString().contains("María"));
    }

    private UUID asked(String text) {
        var id = Ids.next();
        done(asking.ask(ana, session, id, QuestionKind.LO_DICHO, text));
        return id;
    }

    private Result<Session> ask(String text) {
        return asking.ask(ana, session, Ids.next(), QuestionKind.OTRA, text);
    }

    private Optional<Question> last() {
        return questions.last(session);
    }

    private static List<String> happened() {
        return DB.happened.stream().map(Event::type).toList();
    }

    private static void done(Result<Session> result) {
        assertTrue(result instanceof Result.Done, result::toString);
    }
}
