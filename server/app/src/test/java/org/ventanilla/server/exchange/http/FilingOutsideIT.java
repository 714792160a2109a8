package org.ventanilla.server.exchange.http;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.ventanilla.contract.ProblemCode.IDEMPOTENCY_KEY_REUSED;
import static org.ventanilla.contract.ProblemCode.RADICADOR_AWAY;

import java.time.Duration;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.ventanilla.server.exchange.OutsideSeries;
import org.ventanilla.server.exchange.http.UtilitysRadicador.Bad;
import org.ventanilla.server.exchange.store.PgFetchedNumbers;
import org.ventanilla.server.platform.Result;
import org.ventanilla.server.platform.db.Postgres;
import org.ventanilla.server.platform.db.TestDb;
import org.ventanilla.server.pqr.FilingPqr;
import org.ventanilla.server.pqr.Numbering;
import org.ventanilla.server.pqr.PqrFixture;
import org.ventanilla.server.pqr.PqrRadicada;
import org.ventanilla.server.pqr.Receipts;
import org.ventanilla.server.pqr.store.PgCases;

/** A utility with a radicador of its own, which is not always there: no petition is lost, none filed twice. */
class FilingOutsideIT {

    private static final String KEY = "key-00001";

    private final TestDb db = Postgres.fresh();
    private final UtilitysRadicador utility = new UtilitysRadicador();
    private final OutsideSeries outside = new OutsideSeries(
            new RadicadorOverHttp(utility.address(), Duration.ofMillis(500)), new PgFetchedNumbers(db.db));
    private final PqrFixture pqrs = new PqrFixture(db);
    private final FilingPqr filing = pqrs.filingAt(PqrFixture.MONDAY, outside);
    private final Numbering numbering =
            new Numbering(db.transactions, new PgCases(db.db), outside, Receipts.NONE, db.events);
    private final UUID session = pqrs.held();

    @AfterEach
    void close() {
        utility.close();
        db.close();
    }

    @Test
    void the_number_of_the_utility_is_the_radicado() {
        assertEquals("2026-ENT-000001", filed("Que revisen.").radicado().text());
        assertEquals("2026-ENT-000001", filed("Que revisen.").radicado().text());
        assertEquals(1, count("pqr"));
        assertEquals(1, count("radicado"));
    }

    @Test
    void while_it_is_away_what_she_said_is_kept() {
        away();
        assertEquals(Result.refused(RADICADOR_AWAY), file("Que revisen."));
        assertEquals(1, count("pqr"));
        assertEquals(1, count("pqr_content"));
        assertEquals(0, count("radicado"));
    }

    @Test
    void said_again_when_it_is_back_it_is_the_same_case() {
        away();
        file("Que revisen.");
        assertEquals("2026-ENT-000001", filed("Que revisen.").radicado().text());
        assertEquals(1, count("pqr"));
        assertEquals(Result.refused(IDEMPOTENCY_KEY_REUSED), file("Otra cosa."));
    }

    @Test
    void who_waits_gets_a_number_by_herself_and_both_sides_are_told() {
        away();
        file("Que revisen.");
        db.happened.clear();
        numbering.numberWaiting();
        numbering.numberWaiting();
        assertEquals(1, count("radicado"));
        assertEquals("PqrRadicada", db.happened.getFirst().type());
        assertEquals(session, db.happened.getFirst().subjectId());
        assertEquals(1, db.happened.size());
    }

    private void away() {
        utility.answers(3, new Bad(503, "", 0));
    }

    private PqrRadicada filed(String object) {
        if (file(object) instanceof Result.Done<PqrRadicada> done) {
            return done.value();
        }
        throw new AssertionError("refused");
    }

    private Result<PqrRadicada> file(String object) {
        return filing.file(session, pqrs.ana, KEY, PqrFixture.claim(object));
    }

    private long count(String table) {
        return db.db.one("select count(*) as n from " + table).orElseThrow().getLong("n");
    }
}
