package org.ventanilla.server.pqr.store;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Instant;
import org.junit.jupiter.api.Test;
import org.ventanilla.server.calendario.Bogota;
import org.ventanilla.server.platform.Ids;
import org.ventanilla.server.pqr.Radicado;
import org.ventanilla.server.pqr.Radicado.Direction;
import org.ventanilla.server.pqr.Radicador;
import org.ventanilla.server.pqr.RadicadorContract;

class OwnRadicadorIT extends RadicadorContract {

    private final OwnSeries own = new OwnSeries(db.db);
    private final int year = Bogota.dateOf(Instant.now()).getYear();

    @Override
    protected Radicador radicador() {
        return own;
    }

    @Test
    void it_goes_on_where_the_utility_is_and_a_restart_does_not_lead_back() {
        var first = new Radicado(Direction.ENT, year, 458);
        own.startAt(first);
        assertEquals(first, given(Ids.next(), Direction.ENT).radicado());
        own.startAt(first);
        assertEquals(459, given(Ids.next(), Direction.ENT).radicado().number());
        assertEquals(1, given(Ids.next(), Direction.SAL).radicado().number());
    }

    @Test
    void the_first_number_of_another_year_is_not_this_ones() {
        own.startAt(new Radicado(Direction.ENT, year - 1, 458));
        assertEquals(1, given(Ids.next(), Direction.ENT).radicado().number());
    }

    @Test
    void it_asks_nobody() {
        assertTrue(own.isOwn());
        assertTrue(own.fetch(Ids.next(), Direction.ENT));
    }
}
