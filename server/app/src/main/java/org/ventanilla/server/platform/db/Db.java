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
import io.vertx.sqlclient.Tuple;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
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

    /** A statement on its way. */
    private record Sent(String sql, Future<?> answer) {}

    /** A transaction: the connection it holds, and what was sent over it and not waited for. */
    private static final class Running {
        final SqlConnection connection;
        final List<Sent> sent = new ArrayList<>();
        boolean broken;

        Running(SqlConnection connection) {
            this.connection = connection;
        }
    }

    public Db(Pool pool) {
        this.pool = pool;
    }

    /** Parameters are {@code $1, $2…}; an {@link Instant}, an enum and a {@code byte[]} may be handed in as they are. */
    public RowSet<Row> query(String sql, @Nullable Object... parameters) {
        return waitFor(sql, ask(sql, parameters));
    }

    /**
     * Sent and not waited for: inside a transaction the next statement goes out right behind it, and one that waits, or the
     * commit, brings its fault too. Outside of one it is waited for.
     */
    public void send(String sql, @Nullable Object... parameters) {
        Running current = running.get();
        if (current == null) {
            query(sql, parameters);
        } else {
            current.sent.add(new Sent(sql, ask(sql, parameters)));
        }
    }

    /**
     * Hands over row by row, read through a cursor: for more rows than fit in memory. Inside a transaction only; {@code to} may
     * query too.
     */
    public void each(String sql, Consumer<Row> to, @Nullable Object... parameters) {
        PreparedStatement prepared = waitFor(sql, current().connection.prepare(sql));
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

    /** Goes out together with the first statement. */
    void begin() {
        Running begun = new Running(waitFor("connect", pool.getConnection()));
        begun.sent.add(new Sent("begin", begun.connection.query("begin").execute()));
        running.set(begun);
    }

    /** Goes out together with what was sent last. PostgreSQL would answer to the commit of a broken one as if all were well. */
    void commit() {
        if (current().broken) {
            throw new IllegalStateException("a statement of it failed, so the whole cannot be committed");
        }
        end("commit", true);
    }

    void rollback() {
        end("rollback", false);
    }

    private void end(String how, boolean allMustHold) {
        Running ended = current();
        running.remove();
        try {
            Future<?> answer = ended.connection.query(how).execute();
            if (allMustHold) {
                settle(ended, answer);
            }
            value(how, answer);
        } finally {
            ended.connection.close();
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
        return current == null ? pool : current.connection;
    }

    private Future<RowSet<Row>> ask(String sql, @Nullable Object... parameters) {
        return client().preparedQuery(sql).execute(tuple(parameters));
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

    /** What was sent before failed before: then that is the fault to see. */
    private <T> T waitFor(String sql, Future<T> answer) {
        Running current = running.get();
        if (current == null) {
            return value(sql, answer);
        }
        try {
            settle(current, answer);
            return value(sql, answer);
        } catch (DbFault fault) {
            current.broken = true;
            throw fault;
        }
    }

    /** One wake-up for all of them: the last is answered last. */
    private static void settle(Running current, Future<?> last) {
        awaited(last);
        List<Sent> sent = List.copyOf(current.sent);
        current.sent.clear();
        sent.forEach(one -> value(one.sql, one.answer));
    }

    private static <T> T value(String sql, Future<T> answer) {
        Throwable fault = awaited(answer);
        if (fault instanceof PgException refused) {
            throw new DbFault(sql, refused.getSqlState(), refused.getConstraint());
        }
        if (fault != null) {
            throw new DbFault(sql, fault);
        }
        return answer.result();
    }

    private static @Nullable Throwable awaited(Future<?> answer) {
        try {
            if (!answer.isComplete()) {
                answer.await();
            }
            return answer.cause();
        } catch (Throwable fault) { // the client also throws what is neither an error nor an exception
            return fault;
        }
    }
}
