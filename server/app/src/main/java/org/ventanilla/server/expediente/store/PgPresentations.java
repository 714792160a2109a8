package org.ventanilla.server.expediente.store;

import io.vertx.sqlclient.Row;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.ventanilla.contract.Words.Service;
import org.ventanilla.server.calendario.Bogota;
import org.ventanilla.server.casework.Notice;
import org.ventanilla.server.expediente.Presentations;
import org.ventanilla.server.expediente.Presented;
import org.ventanilla.server.platform.db.Db;
import org.ventanilla.server.pqr.CaseState;
import org.ventanilla.server.pqr.Kind;
import org.ventanilla.server.pqr.Radicado;
import org.ventanilla.server.pqr.Radicado.Direction;
import org.ventanilla.server.pqr.Respuesta;

public final class PgPresentations implements Presentations {

    private static final String BETWEEN = """
            select r.year, r.number, r.at, p.kind, p.service, p.causal, p.state, p.due, p.respuesta, p.decided_at,
              p.answer_year, p.answer_number, p.cited_on, p.notified_at, p.notified_how, c.name, c.account,
              a.year as about_year, a.number as about_number
            from radicado r join pqr p on p.id = r.pqr join pqr_content c on c.pqr = p.id
            left join radicado a on a.pqr = p.about and a.direction = 'ENT'
            where r.direction = 'ENT' and r.at >= $1 and r.at < $2 and (r.year, r.number) > ($3, $4)
            order by r.year, r.number limit $5
            """;

    private final Db db;

    public PgPresentations(Db db) {
        this.db = db;
    }

    @Override
    public List<Presented> between(Instant from, Instant until, @Nullable Radicado after, int most) {
        var found = new ArrayList<Presented>();
        db.query(BETWEEN, from, until, after == null ? 0 : after.year(), after == null ? 0 : after.number(), most)
                .forEach(row -> found.add(presented(row)));
        return found;
    }

    private static Presented presented(Row row) {
        var respuesta = row.getString("respuesta");
        var how = row.getString("notified_how");
        return new Presented(
                new Radicado(Direction.ENT, row.getInteger("year"), row.getInteger("number")),
                Db.instant(row, "at"),
                Kind.valueOf(row.getString("kind")),
                Service.valueOf(row.getString("service")),
                row.getString("causal"),
                row.getString("name"),
                row.getString("account"),
                number(row, Direction.ENT, "about_year", "about_number"),
                CaseState.of(row.getString("state")),
                row.getLocalDate("due"),
                respuesta == null ? null : Respuesta.valueOf(respuesta),
                number(row, Direction.SAL, "answer_year", "answer_number"),
                day(row, "decided_at"),
                row.getLocalDate("cited_on"),
                day(row, "notified_at"),
                how == null ? null : Notice.How.valueOf(how));
    }

    private static @Nullable Radicado number(Row row, Direction direction, String year, String number) {
        return row.getInteger(number) == null
                ? null
                : new Radicado(direction, row.getInteger(year), row.getInteger(number));
    }

    private static @Nullable LocalDate day(Row row, String column) {
        var at = Db.instantOrNull(row, column);
        return at == null ? null : Bogota.dateOf(at);
    }
}
