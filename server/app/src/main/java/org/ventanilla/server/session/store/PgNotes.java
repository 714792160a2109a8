package org.ventanilla.server.session.store;

import java.util.UUID;
import org.ventanilla.server.platform.db.Db;
import org.ventanilla.server.session.Notes;

public final class PgNotes implements Notes {
    private final Db db;

    public PgNotes(Db db) {
        this.db = db;
    }

    @Override
    public void keep(UUID session, String note) {
        db.update("insert into session_note (session, note) values ($1, $2)", session, note);
    }
}
