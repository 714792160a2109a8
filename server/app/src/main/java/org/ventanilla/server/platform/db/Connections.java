package org.ventanilla.server.platform.db;

import io.vertx.core.Vertx;
import io.vertx.pgclient.PgBuilder;
import io.vertx.pgclient.PgConnectOptions;
import io.vertx.sqlclient.Pool;
import io.vertx.sqlclient.PoolOptions;
import java.util.concurrent.TimeUnit;
import org.ventanilla.server.platform.DatabaseUrl;

/** The pool of connections to PostgreSQL. */
public final class Connections {
    private static final int MOST = 16;
    private static final int WAIT_SECONDS = 10;

    private Connections() {}

    public static Pool open(Vertx vertx, DatabaseUrl database) {
        PgConnectOptions where = new PgConnectOptions()
                .setHost(database.host())
                .setPort(database.port())
                .setDatabase(database.database())
                .setUser(database.user())
                .setPassword(database.password())
                .setCachePreparedStatements(true);
        PoolOptions how = new PoolOptions()
                .setMaxSize(MOST)
                .setConnectionTimeout(WAIT_SECONDS)
                .setConnectionTimeoutUnit(TimeUnit.SECONDS);
        return PgBuilder.pool().using(vertx).connectingTo(where).with(how).build();
    }
}
