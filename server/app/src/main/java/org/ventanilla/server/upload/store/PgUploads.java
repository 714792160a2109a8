package org.ventanilla.server.upload.store;

import io.vertx.sqlclient.Row;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.ventanilla.server.platform.db.Db;
import org.ventanilla.server.upload.Offer;
import org.ventanilla.server.upload.Upload;
import org.ventanilla.server.upload.Uploads;

public final class PgUploads implements Uploads {
    private final Db db;

    public PgUploads(Db db) {
        this.db = db;
    }

    @Override
    public Optional<Upload> of(UUID part) {
        return db.one("select part, kiosk, bytes, sha256, expires_at, complete_at from upload where part = $1", part)
                .map(PgUploads::upload);
    }

    @Override
    public boolean add(Offer offer, Instant expires) {
        return db.update("""
                        insert into upload (part, kiosk, bytes, sha256, expires_at) values ($1, $2, $3, $4, $5)
                        on conflict (part) do nothing
                        """, offer.part(), offer.kiosk(), offer.bytes(), offer.sha256(), expires) == 1;
    }

    @Override
    public UnderWay underWay(UUID kiosk) {
        return db.one("""
                        select count(*)::int as parts, coalesce(sum(bytes), 0)::bigint as bytes
                        from upload where kiosk = $1 and complete_at is null
                        """, kiosk)
                .map(row -> new UnderWay(row.getInteger("parts"), row.getLong("bytes")))
                .orElseThrow();
    }

    @Override
    public boolean claim(UUID part, UUID writer, Instant expires) {
        return db.update(
                        "update upload set writer = $2, expires_at = $3 where part = $1 and complete_at is null",
                        part,
                        writer,
                        expires)
                == 1;
    }

    @Override
    public boolean isWriter(UUID part, UUID writer) {
        return db.one("select 1 from upload where part = $1 and writer = $2 for update", part, writer)
                .isPresent();
    }

    @Override
    public boolean complete(UUID part, Instant at) {
        return db.update("""
                        update upload set complete_at = $2, writer = null
                        where part = $1 and complete_at is null
                        """, part, at) == 1;
    }

    @Override
    public boolean remove(UUID part) {
        return db.update("delete from upload where part = $1 and complete_at is null", part) == 1;
    }

    @Override
    public boolean removeComplete(UUID part) {
        return db.update("delete from upload where part = $1 and complete_at is not null", part) == 1;
    }

    @Override
    public List<UUID> expired(Instant now, int most) {
        var parts = new ArrayList<UUID>();
        db.query("""
                        select part from upload where complete_at is null and expires_at <= $1
                        order by expires_at limit $2
                        """, now, most).forEach(row -> parts.add(row.getUUID("part")));
        return parts;
    }

    private static Upload upload(Row row) {
        var offer = new Offer(row.getUUID("part"), row.getUUID("kiosk"), row.getLong("bytes"), row.getString("sha256"));
        return new Upload(offer, Db.instant(row, "expires_at"), Db.instantOrNull(row, "complete_at") != null);
    }
}
