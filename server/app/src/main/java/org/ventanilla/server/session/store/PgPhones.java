package org.ventanilla.server.session.store;

import java.util.Optional;
import java.util.UUID;
import org.ventanilla.server.platform.db.Db;
import org.ventanilla.server.session.Phones;

public final class PgPhones implements Phones {
    private final Db db;

    public PgPhones(Db db) {
        this.db = db;
    }

    @Override
    public void keep(UUID session, String phone) {
        db.update("""
                insert into session_phone (session, phone) values ($1, $2)
                on conflict (session) do update set phone = excluded.phone
                """, session, phone);
    }

    @Override
    public String of(UUID session) {
        return find(session).orElseThrow();
    }

    @Override
    public Optional<String> find(UUID session) {
        return db.one("select phone from session_phone where session = $1", session)
                .map(row -> row.getString("phone"));
    }
}
