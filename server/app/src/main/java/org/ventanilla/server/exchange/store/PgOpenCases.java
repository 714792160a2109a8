package org.ventanilla.server.exchange.store;

import org.ventanilla.server.exchange.OpenCase;
import org.ventanilla.server.exchange.OpenCases;
import org.ventanilla.server.platform.db.Db;
import org.ventanilla.server.pqr.Cases;
import org.ventanilla.server.pqr.Pqr;
import org.ventanilla.server.pqr.Radicado;

public final class PgOpenCases implements OpenCases {

    private final Db db;
    private final Cases cases;

    public PgOpenCases(Db db, Cases cases) {
        this.db = db;
        this.cases = cases;
    }

    @Override
    public Standing standing(Radicado radicado, String sha256) {
        return db.one("""
                        select p.body_sha256, p.idempotency_key from radicado r join pqr p on p.id = r.pqr
                        where (r.direction, r.year, r.number) = ($1, $2, $3)
                        """, radicado.direction(), radicado.year(), radicado.number())
                .map(row -> row.getString("body_sha256").equals(sha256)
                                && row.getString("idempotency_key").equals(key(radicado))
                        ? Standing.SAME
                        : Standing.TAKEN)
                .orElse(Standing.NEW);
    }

    @Override
    public void add(Pqr pqr, OpenCase brought, String sha256) {
        var radicado = brought.radicado();
        cases.add(pqr, new Cases.Request(key(radicado), sha256));
        db.update("update pqr set divipola = $2 where id = $1", pqr.id(), brought.divipola());
        db.update("""
                update radicado_series set year = $2, last = $3, last_at = greatest(last_at, $4)
                where direction = $1 and (year, last) < ($2, $3)
                """, radicado.direction(), radicado.year(), radicado.number(), brought.presented());
        db.update(
                "insert into radicado (direction, year, number, at, pqr) values ($1, $2, $3, $4, $5)",
                radicado.direction(),
                radicado.year(),
                radicado.number(),
                brought.presented(),
                pqr.id());
    }

    private static String key(Radicado radicado) {
        return "brought-" + radicado.text();
    }
}
