package org.ventanilla.server.counter.store;

import java.util.Optional;
import java.util.UUID;
import org.ventanilla.server.counter.OpenCases;
import org.ventanilla.server.platform.db.Db;
import org.ventanilla.server.pqr.Radicado;

public final class PgOpenCases implements OpenCases {

    private final Db db;

    public PgOpenCases(Db db) {
        this.db = db;
    }

    @Override
    public boolean open(UUID session, Radicado radicado, boolean seen) {
        return db.update("""
                        insert into open_case (session, pqr, seen)
                        select $1, pqr, $5 from radicado where (direction, year, number) = ($2, $3, $4)
                        on conflict (session) do update set pqr = excluded.pqr, seen = excluded.seen
                        """, session, radicado.direction(), radicado.year(), radicado.number(), seen) == 1;
    }

    @Override
    public void close(UUID session) {
        db.update("delete from open_case where session = $1", session);
    }

    @Override
    public Optional<Open> of(UUID session) {
        return db.one("select pqr, seen from open_case where session = $1", session)
                .map(row -> new Open(row.getUUID("pqr"), row.getBoolean("seen")));
    }
}
