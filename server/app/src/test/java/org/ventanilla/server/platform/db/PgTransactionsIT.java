package org.ventanilla.server.platform.db;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.ventanilla.contract.ProblemCode;
import org.ventanilla.server.platform.Event;
import org.ventanilla.server.platform.Ids;
import org.ventanilla.server.platform.Result;

class PgTransactionsIT {
    private static final TestDb DB = Postgres.fresh();

    @AfterAll
    static void close() {
        DB.close();
    }

    @BeforeEach
    void empty() {
        DB.db.update("truncate event");
        DB.happened.clear();
    }

    @Test
    void what_is_done_is_committed_and_handed_over_afterwards() {
        UUID subject = Ids.next();
        DB.transactions.inTransaction(() -> {
            append(subject);
            assertEquals(List.of(), DB.happened);
            return Result.done();
        });
        assertEquals(List.of(event(subject)), DB.happened);
        assertEquals(1, rows());
        assertEquals(
                "{\"code\":\"a\"}",
                DB.db.one("select data::jsonb from event")
                        .orElseThrow()
                        .getJsonObject(0)
                        .encode());
    }

    @Test
    void a_refusal_rolls_back_and_hands_nothing_over() {
        Result<Void> answer = DB.transactions.inTransaction(() -> {
            append(Ids.next());
            return Result.refused(ProblemCode.PIN_WRONG);
        });
        assertEquals(Result.refused(ProblemCode.PIN_WRONG), answer);
        assertNothingHappened();
    }

    @Test
    void a_fault_rolls_back_and_comes_through() {
        assertThrows(
                ArithmeticException.class,
                () -> DB.transactions.inTransaction(() -> {
                    append(Ids.next());
                    throw new ArithmeticException();
                }));
        assertNothingHappened();
    }

    @Test
    void a_transaction_inside_another_is_part_of_it() {
        assertThrows(
                ArithmeticException.class,
                () -> DB.transactions.inTransaction(() -> {
                    DB.transactions.inTransaction(() -> {
                        append(Ids.next());
                        return Result.done();
                    });
                    assertEquals(1, rows());
                    throw new ArithmeticException();
                }));
        assertNothingHappened();
    }

    @Test
    void what_was_sent_and_refused_takes_everything_back_at_the_commit() {
        var fault = assertThrows(
                DbFault.class,
                () -> DB.transactions.inTransaction(() -> {
                    append(Ids.next());
                    DB.db.send("insert into event (type) values ('half')");
                    return Result.done();
                }));
        assertFalse(fault.isUnreachable());
        assertTrue(String.valueOf(fault.getMessage()).contains("'half'"), fault.getMessage());
        assertNothingHappened();
    }

    @Test
    void of_two_faults_the_first_is_the_one_to_see() {
        var fault = assertThrows(
                DbFault.class,
                () -> DB.transactions.inTransaction(() -> {
                    DB.db.send("insert into event (type) values ('half')");
                    return rows();
                }));
        assertTrue(String.valueOf(fault.getMessage()).contains("'half'"), fault.getMessage());
    }

    @Test
    void a_fault_that_somebody_swallows_does_not_pass_for_a_commit() {
        assertThrows(
                IllegalStateException.class,
                () -> DB.transactions.inTransaction(() -> {
                    append(Ids.next());
                    assertThrows(DbFault.class, () -> DB.db.update("insert into event (type) values ('half')"));
                    return Result.done();
                }));
        assertNothingHappened();
    }

    @Test
    void outside_of_a_transaction_what_is_sent_is_waited_for() {
        DB.db.send(
                "insert into event (type, subject, subject_id, actor, data) values ('A', 'b', $1, 'c', '{}')",
                Ids.next());
        assertEquals(1, rows());
    }

    @Test
    void a_refused_part_cannot_be_committed_by_the_whole() {
        assertThrows(
                IllegalStateException.class,
                () -> DB.transactions.inTransaction(() -> {
                    DB.transactions.inTransaction(() -> {
                        append(Ids.next());
                        return Result.refused(ProblemCode.PIN_WRONG);
                    });
                    return Result.done();
                }));
        assertNothingHappened();
    }

    @Test
    void an_event_outside_a_transaction_is_a_fault() {
        assertThrows(IllegalStateException.class, () -> append(Ids.next()));
    }

    @Test
    void a_thread_sees_nothing_of_another_threads_transaction() {
        DB.transactions.inTransaction(() -> {
            append(Ids.next());
            assertEquals(
                    0, CompletableFuture.supplyAsync(PgTransactionsIT::rows).join());
            return Result.done();
        });
    }

    @Test
    void connections_come_back_to_the_pool() {
        for (int i = 0; i < 50; i++) {
            DB.transactions.inTransaction(() -> Result.refused(ProblemCode.FAULT));
            assertThrows(DbFault.class, () -> DB.transactions.inTransaction(() -> DB.db.update("select nothing")));
        }
        assertNothingHappened();
    }

    @Test
    void a_fault_of_the_database_quotes_no_values() {
        DbFault fault = assertThrows(
                DbFault.class,
                () -> DB.db.update(
                        "insert into event (type, subject, subject_id, actor, data) values ($1, $2, null, '', '{}')",
                        "9000000001",
                        "9000000001"));
        assertEquals(-1, fault.toString().indexOf("9000000001"));
    }

    private static void append(UUID subject) {
        DB.events.append(event(subject));
    }

    private static Event event(UUID subject) {
        return new Event("Tried", "thing", subject, "system", Map.of("code", "a"));
    }

    private static long rows() {
        return DB.db.one("select count(*) from event").orElseThrow().getLong(0);
    }

    private static void assertNothingHappened() {
        assertEquals(0, rows());
        assertEquals(List.of(), DB.happened);
    }
}
