package org.ventanilla.server.sui.store;

import io.vertx.sqlclient.Row;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.ventanilla.contract.Words.Service;
import org.ventanilla.server.calendario.Bogota;
import org.ventanilla.server.platform.db.Db;
import org.ventanilla.server.pqr.Catalogue;
import org.ventanilla.server.pqr.Kind;
import org.ventanilla.server.pqr.Radicado;
import org.ventanilla.server.pqr.Radicado.Direction;
import org.ventanilla.server.pqr.Respuesta;
import org.ventanilla.server.sui.Month;
import org.ventanilla.server.sui.Notificacion;
import org.ventanilla.server.sui.SuiCase;
import org.ventanilla.server.sui.SuiCases;
import org.ventanilla.server.sui.Tramite;

/** By three indexes, whose finds are few beside all the cases of the years: filed in the month, told since it began, untold. */
public final class PgSuiCases implements SuiCases {

    private static final String OF_MONTH = """
            with asked as (
              select pqr as id from radicado where direction = 'ENT' and at >= $2 and at < $3
              union select id from pqr where told_at >= $2
              union select id from pqr where told_at is null)
            select r.year, r.number, r.at, p.kind, p.causal, p.due, p.respuesta, p.decided_at, p.answer_year,
              p.answer_number, p.notified_how, p.told_at, c.account, coalesce(p.divipola, k.municipality) as divipola,
              (select min(s.data ->> 'on') from case_step s where s.pqr = p.id and s.move = 'SEND_TO_SSPD') as sspd
            from asked join pqr p using (id)
              join radicado r on r.pqr = p.id and r.direction = 'ENT'
              join pqr_content c on c.pqr = p.id
              left join kiosk k on k.id = p.kiosk
            where p.service = $1 and r.at < $3
            order by r.year, r.number
            """;

    private final Db db;
    private final Catalogue catalogue;
    private final Notificacion electronic;

    /** @param electronic what the utility writes in column 15 for a notification by e-mail */
    public PgSuiCases(Db db, Catalogue catalogue, Notificacion electronic) {
        this.db = db;
        this.catalogue = catalogue;
        this.electronic = electronic;
    }

    @Override
    public void each(Month month, Consumer<SuiCase> to) {
        var from = Bogota.startOf(month.month().atDay(1));
        var until = Bogota.startOf(month.month().plusMonths(1).atDay(1));
        db.each(OF_MONTH, row -> to.accept(suiCase(row, month.service())), month.service(), from, until);
    }

    private SuiCase suiCase(Row row, Service service) {
        var causal = row.getString("causal");
        return new SuiCase(
                orEmpty(row.getString("divipola")),
                new Radicado(Direction.ENT, row.getInteger("year"), row.getInteger("number")).text(),
                Bogota.dateOf(Db.instant(row, "at")),
                tramite(Kind.valueOf(row.getString("kind"))),
                catalogue
                        .causal(service, causal)
                        .map(known -> known.group().name())
                        .orElse(null),
                causal,
                row.getString("account"),
                null,
                row.getLocalDate("due"),
                row.getString("respuesta") == null ? null : Respuesta.valueOf(row.getString("respuesta")),
                date(row, "decided_at"),
                answer(row),
                date(row, "told_at"),
                way(row),
                row.getString("sspd") == null ? null : LocalDate.parse(row.getString("sspd")));
    }

    private static Tramite tramite(Kind kind) {
        return Arrays.stream(Tramite.values())
                .filter(tramite -> tramite.code() == kind.tramite())
                .findFirst()
                .orElseThrow();
    }

    private static @Nullable String answer(Row row) {
        var year = row.getInteger("answer_year");
        return year == null ? null : new Radicado(Direction.SAL, year, row.getInteger("answer_number")).text();
    }

    /** A transfer is told by its letter, and there is nothing to notify. */
    private Notificacion way(Row row) {
        var how = row.getString("notified_how");
        return switch (how) {
            case null -> Notificacion.NO_APLICA;
            case "ELECTRONICA" -> electronic;
            default -> Notificacion.valueOf(how);
        };
    }

    private static @Nullable LocalDate date(Row row, String column) {
        var at = Db.instantOrNull(row, column);
        return at == null ? null : Bogota.dateOf(at);
    }

    private static String orEmpty(@Nullable String text) {
        return text == null ? "" : text;
    }
}
