package org.ventanilla.server.casework.store;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.ventanilla.contract.ProblemCode.CASE_CHANGED;
import static org.ventanilla.contract.ProblemCode.ILLEGAL_TRANSITION;
import static org.ventanilla.contract.ProblemCode.RADICADO_UNKNOWN;
import static org.ventanilla.server.casework.CaseFixture.MARTA;
import static org.ventanilla.server.casework.CaseFixture.MONDAY;

import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.ventanilla.server.calendario.Bogota;
import org.ventanilla.server.casework.CaseFile;
import org.ventanilla.server.casework.CaseFixture;
import org.ventanilla.server.casework.Completing;
import org.ventanilla.server.casework.Move;
import org.ventanilla.server.casework.MoveKind;
import org.ventanilla.server.casework.MovingCase;
import org.ventanilla.server.casework.Notice;
import org.ventanilla.server.casework.Resolving;
import org.ventanilla.server.casework.Study;
import org.ventanilla.server.platform.Ids;
import org.ventanilla.server.platform.Result;
import org.ventanilla.server.platform.db.DbFault;
import org.ventanilla.server.platform.db.Postgres;
import org.ventanilla.server.platform.db.TestDb;
import org.ventanilla.server.pqr.CaseState;
import org.ventanilla.server.pqr.Kind;
import org.ventanilla.server.pqr.Respuesta;

class PgCaseFilesIT {

    private static final TestDb DB = Postgres.fresh();

    private final CaseFixture cases = new CaseFixture(DB);
    private final MovingCase moving = cases.movingAt(MONDAY.plus(Duration.ofDays(3)));

    @AfterAll
    static void close() {
        DB.close();
    }

    @Test
    void a_step_is_never_changed_nor_taken_away_and_its_words_can_be_erased() {
        var file = cases.filed(Kind.QUEJA);
        done(moving.move(file.id(), null, new Study.Begin(), MARTA));
        done(moving.move(file.id(), null, new Completing.Ask("Traiga la escritura de doña Rosa."), MARTA));
        for (var sql : List.of(
                "update case_step set actor = 'system' where pqr = $1", "delete from case_step where pqr = $1")) {
            assertThrows(DbFault.class, () -> DB.db.update(sql, file.id()), sql);
        }
        assertThrows(DbFault.class, () -> DB.db.update("truncate case_step cascade"));
        assertEquals(
                1,
                DB.db.update(
                        "delete from case_step_words where step in (select id from case_step where pqr = $1)",
                        file.id()));
        assertEquals(2, cases.files.steps(file.id()).size());
    }

    @Test
    void a_case_goes_its_way_and_is_read_as_it_was_written() {
        var file = cases.filed(Kind.RECLAMACION);
        var today = MONDAY.plus(Duration.ofDays(3));
        for (var move : List.of(
                new Study.Begin(),
                new Study.Assign(Ids.next()),
                new Resolving.Decide(cases.answerOf(file), today, Respuesta.ACCEDE),
                new Resolving.Cite(Bogota.dateOf(today)),
                new Resolving.Notify(today, Notice.How.PERSONAL),
                new Resolving.Close("Ya se le pagó."))) {
            var moved = done(moving.move(file.id(), null, (Move) move, MARTA));
            assertEquals(moved, cases.files.byId(file.id()).orElseThrow());
        }
        var steps = cases.files.steps(file.id());
        assertEquals(
                List.of(
                        MoveKind.STUDY,
                        MoveKind.ASSIGN,
                        MoveKind.DECIDE,
                        MoveKind.CITE,
                        MoveKind.NOTIFY,
                        MoveKind.CLOSE),
                steps.stream().map(step -> step.move()).toList());
        assertEquals("Ya se le pagó.", steps.getLast().why());
        assertEquals("Ley 142 de 1994, art. 158", steps.getFirst().article());
        assertEquals(MARTA, steps.getFirst().actor());
    }

    @Test
    void the_event_tells_the_step_and_no_word_that_was_written() {
        var file = cases.filed(Kind.RECLAMACION);
        DB.happened.clear();
        done(moving.move(file.id(), 0, new Study.Note("CALL", "Habló doña María."), MARTA));
        var event = DB.happened.getLast();
        assertEquals("CaseMoved", event.type());
        assertEquals("pqr", event.subject());
        assertEquals(file.id(), event.subjectId());
        assertEquals("NOTE", event.data().get("move"));
        assertTrue(!event.data().toString().contains("María"));
    }

    @Test
    void who_saw_an_older_version_is_told_and_changes_nothing() {
        var file = cases.filed(Kind.RECLAMACION);
        done(moving.move(file.id(), 0, new Study.Begin(), MARTA));
        assertEquals(Result.refused(CASE_CHANGED), moving.move(file.id(), 0, new Study.Note("CALL", null), MARTA));
        assertEquals(1, cases.files.byId(file.id()).orElseThrow().version());
    }

    @Test
    void of_eight_analysts_at_once_one_moves_it() {
        var file = cases.filed(Kind.RECLAMACION);
        var answers = Collections.synchronizedList(new ArrayList<Result<CaseFile>>());
        try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
            IntStream.range(0, 8)
                    .forEach(i ->
                            threads.execute(() -> answers.add(moving.move(file.id(), 0, new Study.Begin(), MARTA))));
        }
        assertEquals(
                1,
                answers.stream().filter(answer -> answer instanceof Result.Done).count());
        assertEquals(7, Collections.frequency(answers, Result.refused(CASE_CHANGED)));
        assertEquals(1, cases.files.steps(file.id()).size());
    }

    @Test
    void what_the_state_does_not_allow_leaves_no_trace() {
        var file = cases.filed(Kind.RECLAMACION);
        DB.happened.clear();
        assertEquals(Result.refused(ILLEGAL_TRANSITION), moving.move(file.id(), 0, new Resolving.Close(null), MARTA));
        assertEquals(
                CaseState.RADICADA,
                cases.files.of(file.radicado()).orElseThrow().state());
        assertEquals(List.of(), cases.files.steps(file.id()));
        assertEquals(List.of(), DB.happened);
    }

    @Test
    void a_case_that_is_not_there_is_said_so() {
        assertEquals(Result.refused(RADICADO_UNKNOWN), moving.move(Ids.next(), null, new Study.Begin(), MARTA));
    }

    private static CaseFile done(Result<CaseFile> result) {
        if (result instanceof Result.Done<CaseFile> done) {
            return done.value();
        }
        throw new AssertionError("refused: " + result);
    }
}
