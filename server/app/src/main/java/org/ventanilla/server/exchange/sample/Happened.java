package org.ventanilla.server.exchange.sample;

import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.ventanilla.server.exchange.sample.store.BulkRows;
import org.ventanilla.server.platform.Event;
import org.ventanilla.server.platform.EventLog;
import org.ventanilla.server.platform.db.Db;

/** The events of the year, each at its hour; nobody reacts to what is long over. For one thread. */
final class Happened implements EventLog {

    private record At(Instant when, Event what) {}

    private final List<At> events = new ArrayList<>();
    private final Clock clock;

    Happened(Clock clock) {
        this.clock = clock;
    }

    @Override
    public void append(Event event) {
        events.add(new At(clock.instant(), event));
    }

    void write(Db db) {
        var rows = new BulkRows(db, "event");
        events.forEach(each -> rows.add(row(each.when(), each.what())));
        rows.write();
    }

    private static Map<String, @Nullable Object> row(Instant when, Event event) {
        var row = new LinkedHashMap<String, @Nullable Object>();
        row.put("at", when);
        row.put("type", event.type());
        row.put("subject", event.subject());
        row.put("subject_id", event.subjectId());
        row.put("actor", event.actor());
        row.put("data", event.data());
        return row;
    }
}
