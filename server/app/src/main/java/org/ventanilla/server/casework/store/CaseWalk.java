package org.ventanilla.server.casework.store;

import io.vertx.sqlclient.Row;
import io.vertx.sqlclient.RowSet;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.ventanilla.server.platform.db.Db;

/** Walks along the cases in their order and stops when a page is full. */
final class CaseWalk {

    /** As it is indexed: what has no date presses last. */
    static final String URGENCY = "coalesce(p.next_due, 'infinity'::date)";

    /** Where a page ended. */
    record Place(UUID id, @Nullable LocalDate due, boolean closed) {}

    private final Db db;

    CaseWalk(Db db) {
        this.db = db;
    }

    /** Null is the beginning, also for a case that is not there. */
    @Nullable Place placeOf(@Nullable UUID last) {
        return last == null
                ? null
                : db.one("select id, next_due, state = 'CERRADA' as closed from pqr where id = $1", last)
                        .map(row ->
                                new Place(row.getUUID("id"), row.getLocalDate("next_due"), row.getBoolean("closed")))
                        .orElse(null);
    }

    /** The most pressing first. */
    List<UUID> open(Where narrowed, @Nullable Place after, int most) {
        if (after != null && after.closed()) {
            return List.of();
        }
        var where = narrowed.copy().and("p.state <> 'CERRADA'");
        if (after != null) {
            var due = "coalesce(%s::date, 'infinity'::date)";
            where.and(URGENCY + " >= " + due, after.due())
                    .and("(" + URGENCY + " > " + due + " or p.id < %s)", after.due(), after.id());
        }
        return ids(where, URGENCY + ", p.id desc", most);
    }

    /** The newest first. */
    List<UUID> closed(Where narrowed, @Nullable Place after, int most) {
        var where = narrowed.copy().and("p.state = 'CERRADA'");
        if (after != null && after.closed()) {
            where.and("p.id < %s", after.id());
        }
        return ids(where, "p.id desc", most);
    }

    private List<UUID> ids(Where where, String order, int most) {
        return ids(db.query(
                "select p.id from pqr p " + where.sql() + " order by " + order + " limit " + most, where.parameters()));
    }

    static List<UUID> ids(RowSet<Row> rows) {
        var ids = new ArrayList<UUID>();
        rows.forEach(row -> ids.add(row.getUUID("id")));
        return ids;
    }
}
