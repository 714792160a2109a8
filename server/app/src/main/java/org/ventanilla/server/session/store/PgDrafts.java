package org.ventanilla.server.session.store;

import io.vertx.core.json.JsonObject;
import io.vertx.sqlclient.Row;
import java.util.Optional;
import java.util.UUID;
import org.ventanilla.contract.HubViews.PqrDraft;
import org.ventanilla.contract.Wire;
import org.ventanilla.server.platform.db.Db;
import org.ventanilla.server.session.Drafts;

public final class PgDrafts implements Drafts {
    private final Db db;

    public PgDrafts(Db db) {
        this.db = db;
    }

    @Override
    public void save(UUID session, PqrDraft draft) {
        db.update("""
                insert into session_draft (session, draft) values ($1, $2)
                on conflict (session) do update set draft = excluded.draft""", session, new JsonObject(Wire.write(draft)));
    }

    @Override
    public Optional<PqrDraft> of(UUID session) {
        return db.one("select draft from session_draft where session = $1", session)
                .map(PgDrafts::read);
    }

    private static PqrDraft read(Row row) {
        try {
            return Wire.read(row.getJsonObject("draft").encode(), PqrDraft.class);
        } catch (Wire.MalformedMessage e) {
            throw new IllegalStateException("a draft on file is not a draft", e);
        }
    }
}
