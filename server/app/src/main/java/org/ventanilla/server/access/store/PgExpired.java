package org.ventanilla.server.access.store;

import java.time.Duration;
import java.time.Instant;
import org.ventanilla.server.access.Expired;
import org.ventanilla.server.platform.db.Db;

/** Deletes what is over. Codes that were used stay: who uses one again is told so. */
public final class PgExpired implements Expired {
    private static final Duration TRIES_KEPT = Duration.ofDays(1);

    private final Db db;

    public PgExpired(Db db) {
        this.db = db;
    }

    @Override
    public void forget(Instant now) {
        db.update("delete from staff_session where until < $1", now);
        db.update("delete from device_code where until < $1 and public_key is null", now);
        db.update("delete from device_nonce where until < $1", now);
        db.update("delete from device_token where until < $1", now);
        db.update("delete from tries where last < $1", now.minus(TRIES_KEPT));
    }
}
