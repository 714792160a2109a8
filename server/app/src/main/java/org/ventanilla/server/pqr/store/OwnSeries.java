package org.ventanilla.server.pqr.store;

import java.util.UUID;
import org.ventanilla.server.platform.db.Db;
import org.ventanilla.server.pqr.Radicado;
import org.ventanilla.server.pqr.Radicado.Direction;
import org.ventanilla.server.pqr.Radicador;

/**
 * Our own series: no number without a case, none twice, and none earlier than the one before it. The clock is read after the
 * lock is held, else whoever waited longest would carry the earliest time; a clock that was set back does not go back here.
 */
public final class OwnSeries implements Radicador {

    private final Db db;

    public OwnSeries(Db db) {
        this.db = db;
    }

    /** The utility goes on with its own numbers; a series that is further already stays where it is. */
    public void startAt(Radicado first) {
        db.update(
                "update radicado_series set year = $2, last = $3 where direction = $1 and (year, last) < ($2, $3)",
                first.direction(),
                first.year(),
                first.number() - 1);
    }

    @Override
    public Given give(UUID pqr, Direction direction) {
        var row = db.one("select year, number, at from radicado_give($1, $2)", direction, pqr)
                .orElseThrow();
        return new Given(
                new Radicado(direction, row.getInteger("year"), row.getInteger("number")), Db.instant(row, "at"));
    }
}
