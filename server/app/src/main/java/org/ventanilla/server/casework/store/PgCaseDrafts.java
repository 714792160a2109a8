package org.ventanilla.server.casework.store;

import io.vertx.sqlclient.Row;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.ventanilla.server.casework.CaseDraft;
import org.ventanilla.server.casework.CaseDrafts;
import org.ventanilla.server.platform.db.Db;

public final class PgCaseDrafts implements CaseDrafts {

    private final Db db;

    public PgCaseDrafts(Db db) {
        this.db = db;
    }

    @Override
    public List<CaseDraft> of(UUID pqr) {
        var drafts = new ArrayList<CaseDraft>();
        for (var row : db.query("select * from case_draft where pqr = $1 order by at desc", pqr)) {
            drafts.add(draft(row));
        }
        return drafts;
    }

    @Override
    public void save(UUID pqr, CaseDraft draft) {
        db.update("""
                insert into case_draft (pqr, staff, field, body, version, at) values ($1, $2, $3, $4, $5, $6)
                on conflict (pqr, staff, field) do update
                set body = excluded.body, version = excluded.version, at = excluded.at
                """, pqr, draft.staff(), draft.field(), draft.body(), draft.version(), draft.at());
    }

    @Override
    public void drop(UUID pqr, UUID staff, String field) {
        db.update("delete from case_draft where pqr = $1 and staff = $2 and field = $3", pqr, staff, field);
    }

    private static CaseDraft draft(Row row) {
        return new CaseDraft(
                row.getUUID("staff"),
                row.getString("field"),
                row.getString("body"),
                row.getInteger("version"),
                Db.instant(row, "at"));
    }
}
