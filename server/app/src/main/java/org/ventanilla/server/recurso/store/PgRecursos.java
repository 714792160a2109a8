package org.ventanilla.server.recurso.store;

import io.vertx.sqlclient.Row;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.ventanilla.contract.ProblemCode;
import org.ventanilla.server.platform.db.Db;
import org.ventanilla.server.pqr.Radicado;
import org.ventanilla.server.pqr.Radicado.Direction;
import org.ventanilla.server.recurso.Recurso;
import org.ventanilla.server.recurso.Recursos;

public final class PgRecursos implements Recursos {

    private final Db db;

    public PgRecursos(Db db) {
        this.db = db;
    }

    @Override
    public void add(Recurso recurso) {
        db.update(
                """
                insert into recurso (pqr, about, appeal, last_day, by_conduct, findings, invoice, to_pay, payment_seen,
                  confirmed_by)
                values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10)
                """,
                recurso.pqr(),
                recurso.about(),
                recurso.appeal(),
                recurso.lastDay(),
                recurso.byConduct(),
                recurso.findings().stream().map(Enum::name).toArray(String[]::new),
                recurso.invoice(),
                recurso.toPay(),
                recurso.paymentSeen(),
                recurso.confirmedBy());
    }

    @Override
    public Optional<Recurso> of(UUID pqr) {
        return db.one("select * from recurso where pqr = $1", pqr).map(PgRecursos::recurso);
    }

    @Override
    public Optional<Radicado> firstAbout(UUID about) {
        return db.one("""
                        select n.year, n.number from recurso r join radicado n on n.pqr = r.pqr and n.direction = 'ENT'
                        where r.about = $1 order by n.year, n.number limit 1
                        """, about)
                .map(row -> new Radicado(Direction.ENT, row.getInteger("year"), row.getInteger("number")));
    }

    @Override
    public List<UUID> unsettled(int most) {
        var found = new ArrayList<UUID>();
        for (Row row : db.query("""
                select r.pqr from recurso r
                join pqr about on about.id = r.about and about.state = 'EN_RECURSO'
                join pqr own on own.id = r.pqr and own.state = 'NOTIFICADA'
                order by r.pqr limit $1
                """, most)) {
            found.add(row.getUUID("pqr"));
        }
        return found;
    }

    @Override
    public void sentToSspd(UUID pqr, LocalDate on, String guide) {
        db.update("update recurso set sspd_sent_on = $2, sspd_guide = $3 where pqr = $1", pqr, on, guide);
    }

    @Override
    public void queja(UUID pqr, LocalDate on, boolean late) {
        db.update("update recurso set queja_on = $2, queja_late = $3 where pqr = $1", pqr, on, late);
    }

    private static Recurso recurso(Row row) {
        return new Recurso(
                row.getUUID("pqr"),
                row.getUUID("about"),
                row.getBoolean("appeal"),
                row.getLocalDate("last_day"),
                row.getBoolean("by_conduct"),
                Arrays.stream(row.getArrayOfStrings("findings"))
                        .map(ProblemCode::valueOf)
                        .toList(),
                row.getString("invoice"),
                row.getLong("to_pay"),
                row.getBoolean("payment_seen"),
                row.getUUID("confirmed_by"),
                row.getLocalDate("sspd_sent_on"),
                row.getString("sspd_guide"),
                row.getLocalDate("queja_on"),
                row.getBoolean("queja_late"));
    }
}
