package org.ventanilla.server.kiosk.store;

import io.vertx.sqlclient.Row;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.ventanilla.server.kiosk.Tiding;
import org.ventanilla.server.kiosk.Tidings;
import org.ventanilla.server.kiosk.Waiting;
import org.ventanilla.server.platform.db.Db;

/** The tidings of kiosks in table {@code kiosk_tiding}: a row for each. */
public final class PgTidings implements Tidings {
    private final Db db;

    public PgTidings(Db db) {
        this.db = db;
    }

    @Override
    public void heard(UUID kiosk, Instant at) {
        db.update("""
                insert into kiosk_tiding (kiosk, heard) values ($1, $2)
                on conflict (kiosk) do update set heard = excluded.heard
                """, kiosk, at);
    }

    @Override
    public void waits(UUID kiosk, Instant at, Waiting waiting) {
        db.update(
                """
                insert into kiosk_tiding (kiosk, heard, parts, bytes, oldest, refused, missing) values ($1, $2, $3, $4, $5, $6, $7)
                on conflict (kiosk) do update set heard = excluded.heard, parts = excluded.parts, bytes = excluded.bytes,
                  oldest = excluded.oldest, refused = excluded.refused, missing = excluded.missing
                """,
                kiosk,
                at,
                waiting.parts(),
                waiting.bytes(),
                waiting.oldest(),
                waiting.refused(),
                waiting.missing());
    }

    @Override
    public void twice(UUID kiosk, Instant at) {
        db.update("""
                insert into kiosk_tiding (kiosk, heard, twice) values ($1, $2, $2)
                on conflict (kiosk) do update set twice = excluded.twice
                """, kiosk, at);
    }

    @Override
    public Map<UUID, Tiding> all() {
        Map<UUID, Tiding> all = new HashMap<>();
        db.query("select * from kiosk_tiding").forEach(row -> all.put(row.getUUID("kiosk"), tiding(row)));
        return all;
    }

    private static Tiding tiding(Row row) {
        Waiting waiting = new Waiting(
                row.getInteger("parts"),
                row.getLong("bytes"),
                instant(row.getOffsetDateTime("oldest")),
                row.getInteger("refused"),
                row.getInteger("missing"));
        return new Tiding(row.getOffsetDateTime("heard").toInstant(), waiting, instant(row.getOffsetDateTime("twice")));
    }

    private static @Nullable Instant instant(@Nullable OffsetDateTime at) {
        return at == null ? null : at.toInstant();
    }
}
