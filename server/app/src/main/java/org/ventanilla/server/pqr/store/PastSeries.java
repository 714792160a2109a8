package org.ventanilla.server.pqr.store;

import java.time.Instant;
import java.util.UUID;
import org.ventanilla.server.calendario.Bogota;
import org.ventanilla.server.platform.db.Db;
import org.ventanilla.server.pqr.Radicado.Direction;

/** Writes numbers that were given before this system was there, in their order; the own series goes on after the last. */
public final class PastSeries {

    private final Db db;

    public PastSeries(Db db) {
        this.db = db;
    }

    public void record(UUID pqr, Direction direction, int number, Instant at) {
        var year = Bogota.dateOf(at).getYear();
        db.update(
                "insert into radicado (direction, year, number, at, pqr) values ($1, $2, $3, $4, $5)",
                direction,
                year,
                number,
                at,
                pqr);
        db.update(
                "update radicado_series set year = $2, last = $3, last_at = $4 where direction = $1",
                direction,
                year,
                number,
                at);
    }
}
