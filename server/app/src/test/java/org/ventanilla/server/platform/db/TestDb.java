package org.ventanilla.server.platform.db;

import io.vertx.core.Vertx;
import io.vertx.sqlclient.Pool;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import org.ventanilla.server.platform.DatabaseUrl;
import org.ventanilla.server.platform.Event;

/** A test's own database, with the platform's parts over it. */
public final class TestDb implements AutoCloseable {
    public final DatabaseUrl url;
    public final Db db;
    public final PgTransactions transactions;
    public final PgEventLog events;

    /** What was handed over after commits, in order. */
    public final List<Event> happened = new CopyOnWriteArrayList<>();

    private final Pool pool;

    TestDb(Vertx vertx, DatabaseUrl url) {
        this.url = url;
        this.pool = Connections.open(vertx, url);
        this.db = new Db(pool);
        this.transactions = new PgTransactions(db, happened::addAll);
        this.events = new PgEventLog(db, transactions);
    }

    @Override
    public void close() {
        pool.close().await();
    }
}
