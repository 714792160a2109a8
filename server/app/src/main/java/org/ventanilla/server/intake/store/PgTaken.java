package org.ventanilla.server.intake.store;

import io.vertx.sqlclient.Row;
import io.vertx.sqlclient.RowSet;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.ventanilla.server.intake.Taken;
import org.ventanilla.server.platform.db.Db;

public final class PgTaken implements Taken {
    private final Db db;

    public PgTaken(Db db) {
        this.db = db;
    }

    @Override
    public Optional<Outcome> of(UUID part) {
        return db.one("select part, kiosk, refusal, at from intake where part = $1", part)
                .map(PgTaken::outcome);
    }

    @Override
    public void record(Outcome outcome) {
        db.update(
                """
                insert into intake (part, kiosk, refusal, at) values ($1, $2, $3, $4)
                on conflict (part) do update set refusal = excluded.refusal, at = excluded.at
                where intake.refusal is not null
                """,
                outcome.part(),
                outcome.kiosk(),
                outcome.refusal().orElse(null),
                outcome.at().atOffset(ZoneOffset.UTC));
    }

    @Override
    public List<UUID> waiting(int most) {
        var parts = new ArrayList<UUID>();
        db.query("""
                        select part from upload
                        where complete_at is not null and not exists (select from intake where intake.part = upload.part)
                        order by complete_at limit $1
                        """, most).forEach(row -> parts.add(row.getUUID("part")));
        return parts;
    }

    @Override
    public List<Outcome> refused(int most) {
        return outcomes(db.query(
                "select part, kiosk, refusal, at from intake where refusal is not null order by at desc limit $1",
                most));
    }

    /** When it came, not when it was last tried. */
    @Override
    public List<Aside> aside(int most) {
        var aside = new ArrayList<Aside>();
        db.query("""
                        select part, k.name as kiosk, m.name as municipality, u.complete_at, refusal
                        from intake i join upload u using (part)
                          join kiosk k on k.id = i.kiosk join municipality m on m.divipola = k.municipality
                        where refusal is not null order by i.at desc limit $1
                        """, most).forEach(row -> aside.add(aside(row)));
        return aside;
    }

    private static Aside aside(Row row) {
        return new Aside(
                row.getUUID("part"),
                row.getString("kiosk"),
                row.getString("municipality"),
                row.getOffsetDateTime("complete_at").toInstant(),
                row.getString("refusal"));
    }

    @Override
    public Map<UUID, Optional<Outcome>> arrived(UUID kiosk, List<UUID> parts) {
        var arrived = new HashMap<UUID, Optional<Outcome>>();
        db.query("""
                        select upload.part, upload.kiosk, refusal, at from upload left join intake using (part)
                        where upload.kiosk = $1 and upload.part = any($2) and complete_at is not null
                        """, kiosk, parts.toArray(UUID[]::new))
                .forEach(row -> arrived.put(
                        row.getUUID("part"),
                        row.getOffsetDateTime("at") == null ? Optional.empty() : Optional.of(outcome(row))));
        return arrived;
    }

    private static List<Outcome> outcomes(RowSet<Row> rows) {
        var outcomes = new ArrayList<Outcome>();
        rows.forEach(row -> outcomes.add(outcome(row)));
        return outcomes;
    }

    private static Outcome outcome(Row row) {
        return new Outcome(
                row.getUUID("part"),
                row.getUUID("kiosk"),
                Optional.ofNullable(row.getString("refusal")),
                row.getOffsetDateTime("at").toInstant());
    }
}
