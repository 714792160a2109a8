package org.ventanilla.server.pqr.store;

import io.vertx.sqlclient.Row;
import io.vertx.sqlclient.RowSet;
import java.util.ArrayList;
import java.util.List;
import org.ventanilla.server.platform.db.Db;
import org.ventanilla.server.pqr.Radicado;
import org.ventanilla.server.pqr.Radicado.Direction;
import org.ventanilla.server.pqr.VoidedRadicados;

public final class PgVoidedRadicados implements VoidedRadicados {
    private final Db db;

    public PgVoidedRadicados(Db db) {
        this.db = db;
    }

    @Override
    public int busiestDay(Direction direction) {
        return db.one("""
                        select count(*)::int as given from radicado
                        where direction = $1 and at > (select max(at) from radicado) - interval '1 year'
                        group by (at at time zone 'America/Bogota')::date order by given desc limit 1
                        """, direction).map(row -> row.getInteger("given")).orElse(0);
    }

    @Override
    public List<Act> pass(Direction direction, int numbers, String actor, String reason) {
        return acts(db.query("select * from radicado_void($1, $2, $3, $4)", direction, numbers, actor, reason));
    }

    @Override
    public List<Act> acts(int most) {
        return acts(db.query("select * from radicado_voided order by year desc, direction, first desc limit $1", most));
    }

    private static List<Act> acts(RowSet<Row> rows) {
        var acts = new ArrayList<Act>();
        rows.forEach(row -> acts.add(new Act(
                radicado(row, "first"),
                radicado(row, "last"),
                Db.instant(row, "at"),
                row.getString("actor"),
                row.getString("reason"))));
        return acts;
    }

    private static Radicado radicado(Row row, String column) {
        return new Radicado(
                Direction.valueOf(row.getString("direction")), row.getInteger("year"), row.getInteger(column));
    }
}
