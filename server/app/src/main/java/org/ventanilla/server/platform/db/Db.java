package org.ventanilla.server.platform.db;

import io.vertx.core.Future;
import io.vertx.core.buffer.Buffer;
import io.vertx.pgclient.PgException;
import io.vertx.sqlclient.Cursor;
import io.vertx.sqlclient.Pool;
import io.vertx.sqlclient.PreparedStatement;
import io.vertx.sqlclient.Row;
import io.vertx.sqlclient.RowSet;
import io.vertx.sqlclient.SqlClient;
import io.vertx.sqlclient.SqlConnection;
import io.vertx.sqlclient.Transaction;
import io.vertx.sqlclient.Tuple;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Iterator;
import java.util.Optional;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/**
 * Runs SQL and waits for its answer: call it from virtual threads, never from the event loop. Uses the running transaction's
 * connection, else one of its own. Thread-safe.
 */
@SuppressWarnings("ThreadLocalUsage") // two databases (the tests') must not see each other's transactions
public final class Db {
    private static final int AT_ONCE = 1000;

    private final Pool pool;
    private final ThreadLocal<@Nullable Running> running = new ThreadLocal<>();

    /** A transaction and the connection it holds. */
    record Running(SqlConnection connection, Transaction transaction) {}

    public Db(Pool pool) {
        this.pool = pool;
    }

    /** Parameters are {@code $1, $2…}; an {@link Instant}, an enum and a {@code byte[]} may be handed in as they are. */
    public RowSet<Row> query(String sql, @Nullable Object... parameters) {
        return waitFor(sql, client().preparedQuery(sql).execute(tuple(parameters)));
    }

    /**
     * Hands over row by row, read through a cursor: for more rows than fit in memory. Inside a transaction only; {@code to} may
     * query too.
     */
    public void each(String sql, Consumer<Row> to, @Nullable Object... parameters) {
        PreparedStatement prepared = waitFor(sql, current().connection().prepare(sql));
        Cursor cursor = prepared.cursor(tuple(parameters));
        do {
            waitFor(sql, cursor.read(AT_ONCE)).forEach(to);
        } while (cursor.hasMore());
        waitFor(sql, prepared.close());
    }

    /** The first row. */
    public Optional<Row> one(String sql, @Nullable Object... parameters) {
        Iterator<Row> rows = query(sql, parameters).iterator();
        return rows.hasNext() ? Optional.of(rows.next()) : Optional.empty();
    }

    /** How many rows it touched. */
    public int update(String sql, @Nullable Object... parameters) {
        return query(sql, parameters).rowCount();
    }

    public static Instant instant(Row row, String column) {
        return row.getOffsetDateTime(column).toInstant();
    }

    public static @Nullable Instant instantOrNull(Row row, String column) {
        OffsetDateTime at = row.getOffsetDateTime(column);
        return at == null ? null : at.toInstant();
    }

    public static byte[] bytes(Row row, String column) {
        return row.getBuffer(column).getBytes();
    }

    boolean inTransaction() {
        return running.get() != null;
    }

    void begin() {
        SqlConnection connection = waitFor("connect", pool.getConnection());
        try {
            running.set(new Running(connection, waitFor("begin", connection.begin())));
        } catch (RuntimeException e) {
            connection.close();
            throw e;
        }
    }

    void commit() {
        end("commit", current().transaction().commit());
    }

    void rollback() {
        end("rollback", current().transaction().rollback());
    }

    private void end(String how, Future<Void> ending) {
        SqlConnection connection = current().connection();
        running.remove();
        try {
            waitFor(how, ending);
        } finally {
            connection.close();
        }
    }

    private Running current() {
        Running current = running.get();
        if (current == null) {
            throw new IllegalStateException("no transaction is running on this thread");
        }
        return current;
    }

    private SqlClient client() {
        Running current = running.get();
        return current == null ? pool : current.connection();
    }

    private static Tuple tuple(@Nullable Object... parameters) {
        Tuple tuple = Tuple.tuple();
        for (Object parameter : parameters) {
            tuple.addValue(asSql(parameter));
        }
        return tuple;
    }

    private static @Nullable Object asSql(@Nullable Object parameter) {
        if (parameter instanceof Instant at) {
            return OffsetDateTime.ofInstant(at, ZoneOffset.UTC);
        }
        if (parameter instanceof byte[] bytes) {
            return Buffer.buffer(bytes);
        }
        return parameter instanceof Enum<?> constant ? constant.name() : parameter;
    }

    private static <T> T waitFor(String sql, Future<T> future) {
        try {
            return future.await();
        } catch (PgException e) {
            throw new DbFault(sql, e.getSqlState(), e.getConstraint());
        } catch (Throwable e) { // the client also throws what is neither an error nor an exception
            throw new DbFault(sql, e);
        }
    }
}
