package org.ventanilla.server.platform.db;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.ventanilla.server.platform.Event;
import org.ventanilla.server.platform.Result;
import org.ventanilla.server.platform.Transactions;

/** Transactions of PostgreSQL; hands the events that a transaction wrote over once it is committed, on the same thread. */
@SuppressWarnings("ThreadLocalUsage") // as in Db
public final class PgTransactions implements Transactions {
    private final Db db;
    private final Consumer<List<Event>> afterCommit;
    private final ThreadLocal<@Nullable Running> running = new ThreadLocal<>();

    /** What the transaction of this thread has become so far. */
    private static final class Running {
        final List<Event> events = new ArrayList<>();
        boolean refused;
    }

    public PgTransactions(Db db, Consumer<List<Event>> afterCommit) {
        this.db = db;
        this.afterCommit = afterCommit;
    }

    @Override
    public <T> T inTransaction(Supplier<T> work) {
        Running outer = running.get();
        return outer == null ? outermost(work) : joined(outer, work);
    }

    void remember(Event event) {
        Running current = running.get();
        if (current == null) {
            throw new IllegalStateException("an event is written only inside a transaction");
        }
        current.events.add(event);
    }

    private <T> T joined(Running outer, Supplier<T> work) {
        T answer = work.get();
        outer.refused |= answer instanceof Result.Refused<?>;
        return answer;
    }

    private <T> T outermost(Supplier<T> work) {
        Running current = new Running();
        T answer = committed(current, work);
        if (!current.events.isEmpty()) {
            afterCommit.accept(List.copyOf(current.events));
        }
        return answer;
    }

    private <T> T committed(Running current, Supplier<T> work) {
        db.begin();
        running.set(current);
        try {
            T answer = work.get();
            if (answer instanceof Result.Refused<?>) {
                current.events.clear();
                db.rollback();
            } else if (current.refused) {
                throw new IllegalStateException("a part of it refused, so the whole cannot be committed");
            } else {
                db.commit();
            }
            return answer;
        } catch (RuntimeException | Error e) {
            rollbackAfter(e);
            throw e;
        } finally {
            running.remove();
        }
    }

    /** The first fault is the one to see; that the rollback failed too only goes along. */
    private void rollbackAfter(Throwable fault) {
        try {
            if (db.inTransaction()) {
                db.rollback();
            }
        } catch (RuntimeException e) {
            fault.addSuppressed(e);
        }
    }
}
