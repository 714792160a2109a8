package org.ventanilla.server.expediente.store;

import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.ventanilla.server.expediente.Route;
import org.ventanilla.server.notification.path.Happened;
import org.ventanilla.server.platform.db.Db;

public final class PgRoute implements Route {

    private final Db db;

    public PgRoute(Db db) {
        this.db = db;
    }

    @Override
    public List<Stage> of(UUID pqr) {
        var stages = new ArrayList<Stage>();
        db.query("""
                        select s.on_day, s.at, s.what, s.proof from notification n join notification_step s on s.act = n.act
                        where n.pqr = $1 order by s.at, s.id
                        """, pqr)
                .forEach(row -> stages.add(new Stage(
                        row.getLocalDate("on_day"),
                        Db.instant(row, "at"),
                        Happened.valueOf(row.getString("what")).word(),
                        row.getString("proof"))));
        return stages;
    }

    @Override
    public List<Carried> letters(UUID pqr) {
        var letters = new ArrayList<Carried>();
        db.query("""
                        select l.code, coalesce(concat_ws(', ', a.name, a.address, a.municipality), '') as receiver,
                          coalesce(l.guia, '') as guia, coalesce(l.sent_on::text, '') as sent,
                          concat_ws(', ', initcap(l.outcome), l.outcome_on, l.reason) as outcome, coalesce(l.proof, '') as proof
                        from notification n join letter l on l.act = n.act left join letter_address a on a.letter = l.code
                        where n.pqr = $1 order by n.issued_at, l.kind desc
                        """, pqr)
                .forEach(row -> letters.add(new Carried(
                        row.getString("code"),
                        row.getString("receiver"),
                        row.getString("guia"),
                        row.getString("sent"),
                        row.getString("outcome"),
                        row.getString("proof"))));
        return letters;
    }
}
