package org.ventanilla.server.access.store;

import org.ventanilla.server.access.Tries;
import org.ventanilla.server.access.TriesLog;
import org.ventanilla.server.platform.db.Db;

/** Tries in table {@code tries}. */
public final class PgTriesLog implements TriesLog {
    private final Db db;

    public PgTriesLog(Db db) {
        this.db = db;
    }

    @Override
    public Tries lock(byte[] subject) {
        db.update(
                "insert into tries (subject, wrong, last) values ($1, $2, $3) on conflict do nothing",
                subject,
                Tries.NONE.wrong(),
                Tries.NONE.last());
        return db.one("select wrong, last from tries where subject = $1 for update", subject)
                .map(row -> new Tries(row.getInteger("wrong"), Db.instant(row, "last")))
                .orElse(Tries.NONE);
    }

    @Override
    public void save(byte[] subject, Tries tries) {
        db.update("update tries set wrong = $2, last = $3 where subject = $1", subject, tries.wrong(), tries.last());
    }
}
