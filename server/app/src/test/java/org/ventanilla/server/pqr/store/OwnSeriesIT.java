package org.ventanilla.server.pqr.store;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.Executors;
import java.util.concurrent.ThreadLocalRandom;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.ventanilla.contract.ProblemCode;
import org.ventanilla.server.calendario.Bogota;
import org.ventanilla.server.platform.Ids;
import org.ventanilla.server.platform.Result;
import org.ventanilla.server.platform.db.DbFault;
import org.ventanilla.server.platform.db.Postgres;
import org.ventanilla.server.platform.db.TestDb;
import org.ventanilla.server.pqr.Radicado;
import org.ventanilla.server.pqr.Radicado.Direction;
import org.ventanilla.server.pqr.Radicador.Given;

class OwnSeriesIT {

    private static final int FILERS = 16;
    private static final int EACH = 25;

    private final TestDb db = Postgres.fresh();
    private final OwnSeries series = new OwnSeries(db.db);
    private final int year = Bogota.dateOf(Instant.now()).getYear();

    @BeforeEach
    void cases_need_not_be_whole_here() {
        db.db.update("alter table radicado drop constraint radicado_pqr_fkey");
    }

    @AfterEach
    void close() {
        db.close();
    }

    @Test
    void sixteen_filers_leave_no_gap_no_double_and_no_time_that_goes_back() {
        List<Given> given = Collections.synchronizedList(new ArrayList<>());
        try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
            IntStream.range(0, FILERS)
                    .forEach(filer -> threads.execute(() -> {
                        for (int i = 0; i < EACH; i++) {
                            given.addAll(filedAfterSomeThought(
                                    ThreadLocalRandom.current().nextInt(5) == 0));
                        }
                    }));
        }
        given.sort((a, b) -> Integer.compare(a.radicado().number(), b.radicado().number()));
        var numbers = given.stream().map(one -> one.radicado().number()).toList();
        assertEquals(IntStream.rangeClosed(1, given.size()).boxed().toList(), numbers);
        assertTrue(given.size() > FILERS * EACH / 2 && given.size() < FILERS * EACH, "some filings failed");
        for (int i = 1; i < given.size(); i++) {
            assertFalse(given.get(i).at().isBefore(given.get(i - 1).at()), given.get(i) + " is earlier than before");
        }
    }

    @Test
    void both_directions_have_their_own_numbers() {
        assertEquals(new Radicado(Direction.ENT, year, 1), give(Direction.ENT).radicado());
        assertEquals(new Radicado(Direction.SAL, year, 1), give(Direction.SAL).radicado());
        assertEquals(new Radicado(Direction.ENT, year, 2), give(Direction.ENT).radicado());
    }

    @Test
    void a_new_year_starts_at_one() {
        db.db.update("update radicado_series set year = $1, last = 512, last_at = now() - interval '1 day'", year - 1);
        assertEquals(new Radicado(Direction.ENT, year, 1), give(Direction.ENT).radicado());
    }

    @Test
    void the_utilitys_own_series_goes_on() {
        db.db.update("update radicado_series set year = $1, last = 457", year);
        assertEquals(new Radicado(Direction.ENT, year, 458), give(Direction.ENT).radicado());
    }

    @Test
    void a_clock_that_was_set_back_does_not_go_back_here() {
        db.db.update("update radicado_series set year = $1, last = 1, last_at = now() + interval '1 minute'", year);
        var ahead = give(Direction.ENT);
        assertTrue(ahead.at().isAfter(Instant.now()));
        assertFalse(give(Direction.ENT).at().isBefore(ahead.at()));
    }

    @Test
    void a_number_is_never_changed_nor_taken_away() {
        give(Direction.ENT);
        assertThrows(DbFault.class, () -> db.db.update("update radicado set number = 9"));
        assertThrows(DbFault.class, () -> db.db.update("delete from radicado"));
    }

    /** Reads something first, so that the transactions overlap; some then fail and must take no number along. */
    private List<Given> filedAfterSomeThought(boolean fails) {
        var result = db.transactions.inTransaction(() -> {
            db.db.query("select pg_sleep(random() * 0.003)");
            var given = series.give(Ids.next(), Direction.ENT);
            return fails ? Result.<Given>refused(ProblemCode.FAULT) : Result.done(given);
        });
        return result instanceof Result.Done<Given> done ? List.of(done.value()) : List.of();
    }

    private Given give(Direction direction) {
        UUID pqr = Ids.next();
        return db.transactions.inTransaction(() -> series.give(pqr, direction));
    }
}
