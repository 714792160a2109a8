package org.ventanilla.server.session.store;

import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.ventanilla.contract.HubViews.Absence;
import org.ventanilla.server.platform.db.Db;
import org.ventanilla.server.session.Absences;

public final class PgAbsences implements Absences {
    private final Db db;

    public PgAbsences(Db db) {
        this.db = db;
    }

    @Override
    public boolean add(UUID id, UUID session, Absence absence) {
        return db.update("""
                        insert into session_absence (id, session, gone_at, back_at, notes) values ($1, $2, $3, $4, $5)
                        on conflict do nothing""", id, session, absence.from(), absence.to(), absence.notes()) == 1;
    }

    @Override
    public List<Absence> of(UUID session) {
        List<Absence> all = new ArrayList<>();
        db.query("select * from session_absence where session = $1 order by back_at, id", session)
                .forEach(row -> all.add(
                        new Absence(Db.instant(row, "gone_at"), Db.instant(row, "back_at"), row.getInteger("notes"))));
        return all;
    }
}
