package org.ventanilla.server.exchange.store;

import io.vertx.sqlclient.Row;
import java.util.Optional;
import java.util.UUID;
import org.ventanilla.server.exchange.FetchedNumbers;
import org.ventanilla.server.platform.db.Db;
import org.ventanilla.server.pqr.Radicado;
import org.ventanilla.server.pqr.Radicado.Direction;
import org.ventanilla.server.pqr.Radicador.Given;
import org.ventanilla.server.pqr.Radicador.NumberNeeded;

public final class PgFetchedNumbers implements FetchedNumbers {

    private final Db db;

    public PgFetchedNumbers(Db db) {
        this.db = db;
    }

    @Override
    public boolean has(UUID pqr, Direction direction) {
        return db.one("""
                        select 1 from radicado_fetched where pqr = $1 and direction = $2 and (not used or direction = 'ENT')
                        limit 1
                        """, pqr, direction).isPresent();
    }

    @Override
    public int count(UUID pqr, Direction direction) {
        return db.one("select count(*) as n from radicado_fetched where pqr = $1 and direction = $2", pqr, direction)
                .orElseThrow()
                .getInteger("n");
    }

    @Override
    public void keep(UUID pqr, Direction direction, int nth, Given given) {
        db.update(
                """
                insert into radicado_fetched (pqr, direction, nth, year, number, at) values ($1, $2, $3, $4, $5, $6)
                on conflict (pqr, direction, nth) do nothing
                """,
                pqr,
                direction,
                nth,
                given.radicado().year(),
                given.radicado().number(),
                given.at());
    }

    @Override
    public Given register(UUID pqr, Direction direction) {
        var fresh = db.one("""
                update radicado_fetched set used = true where pqr = $1 and direction = $2 and not used
                returning year, number, at
                """, pqr, direction);
        fresh.ifPresent(row -> db.update(
                "insert into radicado (direction, year, number, at, pqr) values ($1, $2, $3, $4, $5)",
                direction,
                row.getInteger("year"),
                row.getInteger("number"),
                Db.instant(row, "at"),
                pqr));
        return fresh.map(row -> given(direction, row))
                .or(() -> before(pqr, direction))
                .orElseThrow(() -> new NumberNeeded(pqr, direction));
    }

    private Optional<Given> before(UUID pqr, Direction direction) {
        return direction == Direction.ENT
                ? db.one("select year, number, at from radicado where pqr = $1 and direction = $2", pqr, direction)
                        .map(row -> given(direction, row))
                : Optional.empty();
    }

    private static Given given(Direction direction, Row row) {
        return new Given(
                new Radicado(direction, row.getInteger("year"), row.getInteger("number")), Db.instant(row, "at"));
    }
}
