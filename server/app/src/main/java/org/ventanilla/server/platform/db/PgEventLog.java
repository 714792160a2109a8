package org.ventanilla.server.platform.db;

import io.vertx.core.json.JsonObject;
import org.ventanilla.server.platform.Event;
import org.ventanilla.server.platform.EventLog;

/** Events as plain rows, in the transaction that made them true. */
public final class PgEventLog implements EventLog {
    private final Db db;
    private final PgTransactions transactions;

    public PgEventLog(Db db, PgTransactions transactions) {
        this.db = db;
        this.transactions = transactions;
    }

    @Override
    public void append(Event event) {
        transactions.remember(event);
        db.send(
                "insert into event (type, subject, subject_id, actor, data) values ($1, $2, $3, $4, $5)",
                event.type(),
                event.subject(),
                event.subjectId(),
                event.actor(),
                new JsonObject(event.data()));
    }
}
