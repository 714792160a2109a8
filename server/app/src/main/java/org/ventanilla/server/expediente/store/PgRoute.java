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
                        select s.on_day, s.at, s.what, s.proof, coalesce(l.guia, '') as guia
                        from notification n join notification_step s on s.act = n.act
                        left join letter l on l.act = n.act and s.what like l.kind || '%'
                        where n.pqr = $1 order by s.at, s.id
                        """, pqr)
                .forEach(row -> stages.add(new Stage(
                        row.getLocalDate("on_day"),
                        Db.instant(row, "at"),
                        Happened.valueOf(row.getString("what")).word(),
                        row.getString("guia"),
                        row.getString("proof"))));
        return stages;
    }
}
