package org.ventanilla.server.pqr;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.ventanilla.contract.ProblemCode;
import org.ventanilla.server.platform.Ids;
import org.ventanilla.server.platform.Result;
import org.ventanilla.server.platform.db.Postgres;
import org.ventanilla.server.platform.db.TestDb;
import org.ventanilla.server.pqr.Radicado.Direction;
import org.ventanilla.server.pqr.Radicador.Given;

/** What every radicador keeps, ours and the utility's: one series without gap, double or number that was given for nothing. */
public abstract class RadicadorContract {

    private static final int FILERS = 8;
    private static final int EACH = 10;

    protected final TestDb db = Postgres.fresh();

    /** Over {@link #db}. */
    protected abstract Radicador radicador();

    @BeforeEach
    void cases_need_not_be_whole_here() {
        db.db.update("alter table radicado drop constraint radicado_pqr_fkey");
    }

    @AfterEach
    void close() {
        db.close();
    }

    @Test
    void the_numbers_of_a_direction_follow_each_other() {
        var first = given(Ids.next(), Direction.ENT).radicado();
        assertEquals(new Radicado(Direction.ENT, first.year(), first.number() + 1), entry());
        var exit = given(Ids.next(), Direction.SAL).radicado();
        assertEquals(Direction.SAL, exit.direction());
        assertEquals(new Radicado(Direction.ENT, first.year(), first.number() + 2), entry());
    }

    @Test
    void what_was_given_stands_in_the_register_with_its_case() {
        var pqr = Ids.next();
        var given = given(pqr, Direction.ENT);
        var row = db.db.one("select year, number, at from radicado where pqr = $1", pqr)
                .orElseThrow();
        assertEquals(given.radicado().number(), row.getInteger("number"));
        assertEquals(given.radicado().year(), row.getInteger("year"));
    }

    @Test
    void a_filing_that_fails_leaves_no_gap_when_it_is_done_again() {
        var pqr = Ids.next();
        var before = entry();
        failed(pqr);
        assertEquals(before.number() + 1, given(pqr, Direction.ENT).radicado().number());
        assertEquals(before.number() + 2, entry().number());
    }

    @Test
    void an_answer_in_several_papers_has_several_numbers() {
        var pqr = Ids.next();
        var first = given(pqr, Direction.SAL).radicado();
        assertEquals(first.number() + 1, given(pqr, Direction.SAL).radicado().number());
    }

    @Test
    void many_at_once_leave_no_gap_and_no_double() {
        List<Integer> numbers = Collections.synchronizedList(new ArrayList<>());
        try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
            IntStream.range(0, FILERS)
                    .forEach(filer -> threads.execute(() -> {
                        for (int i = 0; i < EACH; i++) {
                            numbers.add(entry().number());
                        }
                    }));
        }
        var first = Collections.min(numbers);
        assertEquals(
                IntStream.range(first, first + FILERS * EACH).boxed().toList(),
                numbers.stream().sorted().toList());
    }

    protected final Given given(UUID pqr, Direction direction) {
        assertTrue(radicador().fetch(pqr, direction));
        return db.transactions.inTransaction(() -> radicador().give(pqr, direction));
    }

    protected final void failed(UUID pqr) {
        radicador().fetch(pqr, Direction.ENT);
        db.transactions.inTransaction(() -> {
            radicador().give(pqr, Direction.ENT);
            return Result.refused(ProblemCode.FAULT);
        });
    }

    private Radicado entry() {
        return given(Ids.next(), Direction.ENT).radicado();
    }
}
