package org.ventanilla.server.access;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Collections;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.ventanilla.contract.ProblemCode;
import org.ventanilla.server.access.store.PgTriesLog;
import org.ventanilla.server.app.TestClock;
import org.ventanilla.server.platform.Result;
import org.ventanilla.server.platform.db.Postgres;
import org.ventanilla.server.platform.db.TestDb;

class ThrottleIT {
    private static final TestDb DB = Postgres.fresh();

    private final Throttle throttle =
            new Throttle(DB.transactions, new PgTriesLog(DB.db), TestClock.at("2026-11-23T10:00:00-05:00"));

    @AfterAll
    static void close() {
        DB.close();
    }

    @Test
    void many_at_once_gain_nothing() throws Exception {
        AtomicInteger looked = new AtomicInteger();
        Callable<Result<Void>> guess =
                () -> throttle.attempt("many", () -> looked.incrementAndGet() < 0, ProblemCode.PIN_WRONG);
        try (ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor()) {
            for (Future<Result<Void>> answer : threads.invokeAll(Collections.nCopies(30, guess))) {
                answer.get();
            }
        }
        assertEquals(5, looked.get());
    }

    @Test
    void one_subjects_tries_are_not_anothers() {
        for (int i = 0; i < 6; i++) {
            throttle.attempt("one", () -> false, ProblemCode.PIN_WRONG);
        }
        assertEquals(
                Result.refused(ProblemCode.TOO_MANY_TRIES), throttle.attempt("one", () -> true, ProblemCode.PIN_WRONG));
        assertEquals(Result.done(), throttle.attempt("other", () -> true, ProblemCode.PIN_WRONG));
    }
}
