package org.ventanilla.server.notification.store;

import io.vertx.sqlclient.Row;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.ventanilla.server.notification.AccessLinks;
import org.ventanilla.server.platform.db.Db;

public final class PgAccessLinks implements AccessLinks {

    private final Db db;

    public PgAccessLinks(Db db) {
        this.db = db;
    }

    @Override
    public void add(byte[] token, UUID act, UUID authorisation, Instant at) {
        db.update(
                "insert into notice_access (token, act, authorisation, sent_at) values ($1, $2, $3, $4)",
                token,
                act,
                authorisation,
                at);
    }

    @Override
    public Optional<Link> of(byte[] token) {
        return db.one("select * from notice_access where token = $1", token).map(PgAccessLinks::link);
    }

    @Override
    public void code(UUID act, String code, Instant until) {
        db.update("update notice_access set code = $2, code_until = $3, tries = 0 where act = $1", act, code, until);
    }

    @Override
    public void wrong(UUID act) {
        db.update("update notice_access set tries = tries + 1 where act = $1", act);
    }

    @Override
    public void opened(UUID act, Instant at, String certificate, String addressHash) {
        db.update(
                "update notice_access set opened_at = $2, certificate = $3, address_hash = $4 where act = $1",
                act,
                at,
                certificate,
                addressHash);
    }

    private static Link link(Row row) {
        return new Link(
                row.getUUID("act"),
                row.getUUID("authorisation"),
                Db.instant(row, "sent_at"),
                row.getString("code"),
                Db.instantOrNull(row, "code_until"),
                row.getInteger("tries"),
                Db.instantOrNull(row, "opened_at"),
                row.getString("certificate"));
    }
}
