package org.ventanilla.server.notification.message;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.ventanilla.server.notification.message.Outbox.Entry;
import org.ventanilla.server.notification.message.Outbox.Failure;
import org.ventanilla.server.notification.message.Outbox.State;
import org.ventanilla.server.notification.message.store.PgOutbox;
import org.ventanilla.server.platform.Ids;
import org.ventanilla.server.platform.db.Postgres;
import org.ventanilla.server.platform.db.TestDb;

class OutboxIT {
    private static final TestDb DB = Postgres.fresh();
    private static final Instant NOW = Instant.parse("2026-11-23T15:00:00Z");
    private static final UUID PQR = Ids.next();

    private final Outbox outbox = new PgOutbox(DB.db);
    private final List<UUID> carried = new ArrayList<>();
    private Optional<Failure> answer = Optional.empty();

    @AfterAll
    static void close() {
        DB.close();
    }

    @BeforeEach
    void empty() {
        DB.db.update("truncate message, message_content");
    }

    @Test
    void what_is_due_is_sent_once() {
        outbox.put(mail("radicada"), NOW);
        sweep(NOW);
        sweep(NOW.plus(Duration.ofDays(1)));
        assertEquals(List.of(mail("radicada").id()), carried);
        assertEquals(State.SENT, only().state());
    }

    @Test
    void the_same_occasion_said_twice_is_one_message() {
        outbox.put(mail("radicada"), NOW);
        outbox.put(mail("radicada"), NOW);
        outbox.put(mail("decidida"), NOW);
        assertEquals(2, outbox.of(PQR).size());
    }

    @Test
    void a_server_that_dies_in_the_middle_leaves_it_marked_as_failed_and_due_again() {
        outbox.put(mail("radicada"), NOW);
        assertEquals(1, outbox.claim(NOW, 10).size());
        assertEquals(State.FAILED, only().state());
        assertEquals(Optional.of(Failure.UNFINISHED), only().failure());
        sweep(NOW.plus(Duration.ofMinutes(1)));
        assertEquals(List.of(), carried);
        sweep(NOW.plus(Duration.ofMinutes(3)));
        assertEquals(List.of(mail("radicada").id()), carried);
    }

    @Test
    void pauses_grow_and_then_a_person_must_look() {
        outbox.put(mail("radicada"), NOW);
        answer = Optional.of(Failure.UNREACHABLE);
        var at = NOW;
        var tries = new ArrayList<Duration>();
        for (int minute = 0; minute < 3 * 24 * 60; minute++) {
            var before = carried.size();
            sweep(at);
            if (carried.size() > before) {
                tries.add(Duration.between(NOW, at));
            }
            at = at.plus(Duration.ofMinutes(1));
        }
        assertEquals(
                List.of(0L, 1L, 6L, 21L, 81L, 321L, 1041L),
                tries.stream().map(Duration::toMinutes).toList());
        assertEquals(State.GIVEN_UP, only().state());
        assertEquals(List.of(only()), outbox.troubled(10));
    }

    @Test
    void an_address_that_does_not_exist_is_not_tried_again() {
        outbox.put(mail("radicada"), NOW);
        answer = Optional.of(Failure.ADDRESS_REFUSED);
        sweep(NOW);
        assertEquals(State.GIVEN_UP, only().state());
    }

    @Test
    void a_person_may_have_it_tried_again_until_it_was_sent() {
        outbox.put(mail("radicada"), NOW);
        answer = Optional.of(Failure.ADDRESS_REFUSED);
        sweep(NOW);
        assertTrue(outbox.retry(mail("radicada").id(), NOW));
        answer = Optional.empty();
        sweep(NOW);
        assertEquals(State.SENT, only().state());
        assertFalse(outbox.retry(mail("radicada").id(), NOW));
        assertEquals(List.of(), outbox.troubled(10));
    }

    @Test
    void a_channel_that_is_not_there_is_told() {
        outbox.put(new ServiceMessage(PQR, "radicada", Channel.SMS, "3105550123", "", "Hola"), NOW);
        sweep(NOW);
        assertEquals(Optional.of(Failure.NO_CHANNEL), only().failure());
    }

    private void sweep(Instant now) {
        Carrier carrier = (id, message) -> {
            carried.add(id);
            return answer;
        };
        new Sending(outbox, Map.of(Channel.MAIL, carrier), Clock.fixed(now, ZoneOffset.UTC)).sweep();
    }

    private Entry only() {
        assertEquals(1, outbox.of(PQR).size());
        return outbox.of(PQR).getFirst();
    }

    private static ServiceMessage mail(String occasion) {
        return new ServiceMessage(PQR, occasion, Channel.MAIL, "rosa@example.co", "Su caso", "Hola, señora Rosa.");
    }
}
