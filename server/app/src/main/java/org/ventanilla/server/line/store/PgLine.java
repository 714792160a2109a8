package org.ventanilla.server.line.store;

import io.vertx.sqlclient.Row;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.stream.StreamSupport;
import org.ventanilla.contract.Words;
import org.ventanilla.server.line.Line;
import org.ventanilla.server.line.Waiting;
import org.ventanilla.server.platform.db.Db;

public final class PgLine implements Line {
    private static final String WAITS = "agent is null and left_at is null";

    private final Db db;

    public PgLine(Db db) {
        this.db = db;
    }

    @Override
    public List<Waiting> inOrder() {
        List<Waiting> waiting = new ArrayList<>();
        for (Row row : db.query("select * from session where " + WAITS + " order by opened_at, id")) {
            waiting.add(new Waiting(
                    row.getUUID("id"),
                    row.getUUID("kiosk"),
                    Words.Service.valueOf(row.getString("service")),
                    Db.instant(row, "opened_at"),
                    waiting.size() + 1));
        }
        return waiting;
    }

    @Override
    public boolean claim(UUID session) {
        return db.one("select id from session where id = $1 and " + WAITS + " for update skip locked", session)
                .isPresent();
    }

    @Override
    public List<Duration> lastLengths(int count) {
        return StreamSupport.stream(db.query("""
                                        select extract(epoch from ended_at - accepted_at)::double precision as seconds
                                        from session where ended_at is not null order by ended_at desc limit $1""", count).spliterator(), false)
                .map(row -> Duration.ofMillis(Math.round(row.getDouble("seconds") * 1000)))
                .toList();
    }
}
