package org.ventanilla.server.expediente.store;

import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.ventanilla.server.expediente.Family;
import org.ventanilla.server.platform.db.Db;

public final class PgFamily implements Family {

    private final Db db;

    public PgFamily(Db db) {
        this.db = db;
    }

    @Override
    public List<UUID> recursosAgainst(UUID pqr) {
        var found = new ArrayList<UUID>();
        db.query("select id from pqr where about = $1 order by id", pqr).forEach(row -> found.add(row.getUUID("id")));
        return found;
    }
}
