package org.ventanilla.server.app;

import io.vertx.core.Vertx;
import io.vertx.sqlclient.Pool;
import java.time.Clock;
import org.ventanilla.server.platform.EventLog;
import org.ventanilla.server.platform.ServerConfig;
import org.ventanilla.server.platform.Transactions;
import org.ventanilla.server.platform.db.Connections;
import org.ventanilla.server.platform.db.Db;
import org.ventanilla.server.platform.db.PgEventLog;
import org.ventanilla.server.platform.db.PgTransactions;

/** What every feature is given. */
record Platform(
        ServerConfig config,
        Calendar calendar,
        Clock clock,
        Vertx vertx,
        Pool pool,
        Db db,
        Transactions transactions,
        EventLog events,
        Reactions reactions) {

    static Platform open(ServerConfig config, Clock clock) {
        Calendar calendar = Calendar.read(config);
        Vertx vertx = Vertx.vertx();
        Pool pool = Connections.open(vertx, config.database());
        Db db = new Db(pool);
        Reactions reactions = new Reactions();
        PgTransactions transactions = new PgTransactions(db, reactions);
        PgEventLog events = new PgEventLog(db, transactions);
        return new Platform(config, calendar, clock, vertx, pool, db, transactions, events, reactions);
    }

    void close() {
        pool.close().await();
        vertx.close().await();
    }
}
