package org.ventanilla.server.exchange.http;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.ventanilla.contract.ProblemCode;
import org.ventanilla.server.exchange.OutsideSeries;
import org.ventanilla.server.exchange.http.UtilitysRadicador.Bad;
import org.ventanilla.server.exchange.store.PgFetchedNumbers;
import org.ventanilla.server.platform.Ids;
import org.ventanilla.server.platform.Result;
import org.ventanilla.server.pqr.Radicado;
import org.ventanilla.server.pqr.Radicado.Direction;
import org.ventanilla.server.pqr.Radicador;
import org.ventanilla.server.pqr.RadicadorContract;

class OutsideSeriesIT extends RadicadorContract {

    private final UtilitysRadicador utility = new UtilitysRadicador();
    private final OutsideSeries outside = new OutsideSeries(
            new RadicadorOverHttp(utility.address(), Duration.ofMillis(500)), new PgFetchedNumbers(db.db));

    @Override
    protected Radicador radicador() {
        return outside;
    }

    @AfterEach
    void stop() {
        utility.close();
    }

    @Test
    void it_asks_again_under_the_same_key_when_the_answer_is_lost() {
        utility.answers(2, new Bad(503, "", 0));
        assertEquals(1, given(Ids.next(), Direction.ENT).radicado().number());
        assertEquals(3, utility.keys.size());
        assertEquals(1, Set.copyOf(utility.keys).size());
    }

    @ParameterizedTest
    @CsvSource({
        "500, ''",
        "200, ''",
        "200, <html>",
        "200, '{\"radicado\":\"2026-SAL-000001\"}'",
        "200, '{\"radicado\":\"mañana\"}'",
        "302, ''"
    })
    void what_is_no_number_is_no_answer(int status, String body) {
        utility.answers(3, new Bad(status, body, 0));
        assertFalse(outside.fetch(Ids.next(), Direction.ENT));
    }

    @Test
    void it_waits_only_so_long() {
        utility.answers(3, new Bad(201, "{\"radicado\":\"2026-ENT-000009\"}", 2_000));
        var begun = System.nanoTime();
        assertFalse(outside.fetch(Ids.next(), Direction.ENT));
        assertTrue(Duration.ofNanos(System.nanoTime() - begun).toMillis() < 2_000);
    }

    @Test
    void a_server_that_is_gone_is_away() {
        utility.close();
        assertFalse(outside.fetch(Ids.next(), Direction.ENT));
    }

    @Test
    void a_number_that_came_is_not_asked_for_again() {
        var pqr = Ids.next();
        assertTrue(outside.fetch(pqr, Direction.ENT));
        utility.close();
        assertEquals(1, given(pqr, Direction.ENT).radicado().number());
        assertEquals(1, given(pqr, Direction.ENT).radicado().number());
    }

    @Test
    void what_turns_out_to_need_a_number_is_done_again_with_it() {
        var pqr = Ids.next();
        assertEquals(Result.done(new Radicado(Direction.SAL, 2026, 1)), answered(pqr));
        assertEquals(Result.done(new Radicado(Direction.SAL, 2026, 2)), answered(pqr));
        utility.close();
        assertEquals(Result.refused(ProblemCode.RADICADOR_SILENT), answered(pqr));
    }

    @Test
    void nothing_is_spent_on_what_is_refused() {
        outside.numbered(() -> Result.refused(ProblemCode.ANSWER_INCOMPLETE));
        assertEquals(0, utility.keys.size());
    }

    private Result<Radicado> answered(UUID pqr) {
        return outside.numbered(() -> db.transactions.inTransaction(
                () -> Result.done(outside.give(pqr, Direction.SAL).radicado())));
    }
}
