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

    private static final String GIVE = """
            with moment as materialized (
              select greatest(clock_timestamp(), last_at) as at from radicado_series where direction = $1),
            today as (
              select at, extract(year from at at time zone 'America/Bogota')::integer as year from moment),
            next as (
              update radicado_series s set year = today.year, last_at = today.at,
                last = case when s.year = today.year then s.last + 1 else 1 end
              from today where s.direction = $1
              returning s.year, s.last, s.last_at)
            insert into radicado (direction, year, number, at, pqr)
            select $1, year, last, last_at, $2 from next
            returning year, number, at
            """;

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
        db.query("select from radicado_series where direction = $1 for update", direction);
        var row = db.one(GIVE, direction, pqr).orElseThrow();
        return new Given(
                new Radicado(direction, row.getInteger("year"), row.getInteger("number")), Db.instant(row, "at"));
    }
}
