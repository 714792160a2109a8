package org.ventanilla.server.tracking.store;

import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.ventanilla.server.platform.db.Db;
import org.ventanilla.server.tracking.Codes;

public final class PgCodes implements Codes {

    private final Db db;

    public PgCodes(Db db) {
        this.db = db;
    }

    @Override
    public void sent(UUID request, UUID pqr, byte[] codeHash, Instant until) {
        db.update(
                "insert into own_code (request, pqr, code, until) values ($1, $2, $3, $4)",
                request,
                pqr,
                codeHash,
                until);
    }

    @Override
    public Optional<UUID> use(UUID request, byte[] codeHash, Instant now) {
        return db.one(
                        "delete from own_code where request = $1 and code = $2 and until > $3 returning pqr",
                        request,
                        codeHash,
                        now)
                .map(row -> row.getUUID("pqr"));
    }

    @Override
    public void enter(byte[] tokenHash, Entered entered, Instant until) {
        db.update(
                "insert into own_session (token, pqr, contact, until) values ($1, $2, $3, $4)",
                tokenHash,
                entered.pqr(),
                entered.contact(),
                until);
    }

    @Override
    public Optional<Entered> of(byte[] tokenHash, Instant now) {
        return db.one("select pqr, contact from own_session where token = $1 and until > $2", tokenHash, now)
                .map(row -> new Entered(row.getUUID("pqr"), row.getString("contact")));
    }

    @Override
    public void leave(byte[] tokenHash) {
        db.update("delete from own_session where token = $1", tokenHash);
    }

    @Override
    public void forget(Instant now) {
        db.update("delete from own_code where until < $1", now);
        db.update("delete from own_session where until < $1", now);
    }
}
