package org.ventanilla.server.counter.store;

import io.vertx.sqlclient.Row;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.ventanilla.server.counter.Spots;
import org.ventanilla.server.platform.db.Db;

public final class PgSpots implements Spots {

    private static final String SIGNED = "from spot s join answer a on a.pqr = s.pqr and a.signer = s.agent ";

    private final Db db;

    public PgSpots(Db db) {
        this.db = db;
    }

    @Override
    public void add(UUID pqr, UUID session, UUID agent) {
        db.update(
                "insert into spot (pqr, session, agent) values ($1, $2, $3) on conflict (pqr) do nothing",
                pqr,
                session,
                agent);
    }

    @Override
    public boolean has(UUID pqr) {
        return db.one("select s.pqr " + SIGNED + "where s.pqr = $1", pqr).isPresent();
    }

    @Override
    public List<UUID> untold(int most) {
        return ids(db.query(
                "select s.pqr " + SIGNED
                        + "where not exists (select from constancia_item i where i.pqr = s.pqr) order by s.pqr limit $1",
                most));
    }

    @Override
    public List<UUID> unclosed(UUID after, int most) {
        return ids(db.query(
                "select s.pqr " + SIGNED + "join pqr p on p.id = s.pqr and p.state = 'NOTIFICADA'"
                        + " where s.pqr > $1 order by s.pqr limit $2",
                after,
                most));
    }

    private static List<UUID> ids(Iterable<Row> rows) {
        var found = new ArrayList<UUID>();
        rows.forEach(row -> found.add(row.getUUID("pqr")));
        return found;
    }
}
