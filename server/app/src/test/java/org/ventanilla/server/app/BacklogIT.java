package org.ventanilla.server.app;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;

/** What kiosks say of their spools, in the supervisor's list. */
class BacklogIT {
    private static final TestServer SERVER = TestServer.withSample();

    @AfterAll
    static void stop() {
        SERVER.close();
    }

    @Test
    void what_waits_at_a_kiosk_is_shown_grows_old_and_outlives_its_link() {
        TestKiosk kiosk = new TestKiosk(SERVER).in("DEMO-GACHALA-1");
        TestSocket socket = TestSocket.ofKiosk(SERVER, kiosk);
        socket.say("backlog", "parts", 4, "bytes", 52_000, "oldestSeconds", 3_600, "refused", 1, "missing", 0);
        JsonNode said = row(kiosk, row -> row.path("backlog").path("parts").asInt() == 4);
        assertEquals(1, said.path("backlog").path("refused").asInt());
        Instant oldest = Instant.parse(said.path("backlog").path("oldest").asText());
        assertEquals(Duration.ofHours(1), Duration.between(oldest, SERVER.clock.instant()));
        assertEquals(List.of(), alarms(said));

        socket.cut();
        row(kiosk, row -> !row.path("connected").asBoolean());
        SERVER.clock.pass(Duration.ofMinutes(181));

        assertEquals(List.of("SILENT", "OLD"), alarms(row(kiosk, row -> true)));
        List<Boolean> quiet = new ArrayList<>();
        list().forEach(row -> quiet.add(alarms(row).isEmpty()));
        assertEquals(quiet.stream().sorted().toList(), quiet, "the urgent ones first");

        TestSocket back = TestSocket.ofKiosk(SERVER, kiosk);
        back.say("backlog", "parts", 0, "bytes", 0, "refused", 0, "missing", 0);
        JsonNode empty = row(kiosk, row -> row.path("backlog").path("parts").asInt() == 0);
        assertEquals(List.of(), alarms(empty));
        assertFalse(empty.path("backlog").has("oldest"));
    }

    @Test
    void a_second_live_program_with_the_same_key_is_an_alarm_and_a_broken_link_is_none() {
        TestKiosk kiosk = new TestKiosk(SERVER).in("DEMO-JUNIN-1");
        TestSocket first = TestSocket.ofKiosk(SERVER, kiosk);
        first.cut();
        TestSocket second = TestSocket.ofKiosk(SERVER, kiosk);
        assertEquals(List.of(), alarms(row(kiosk, row -> row.path("connected").asBoolean())));

        TestSocket third = TestSocket.ofKiosk(SERVER, kiosk);
        assertEquals(4001, second.closed());

        assertEquals(List.of("KEY_TWICE"), alarms(row(kiosk, row -> !alarms(row).isEmpty())));
        third.cut();
    }

    @Test
    void a_try_that_was_given_up_and_arrives_late_stands_in_nobodys_way() {
        TestKiosk kiosk = new TestKiosk(SERVER).in("DEMO-UBALA-1");
        TestSocket slow = TestSocket.ofKiosk(SERVER, kiosk, "run-a;1");
        TestSocket live = TestSocket.ofKiosk(SERVER, kiosk, "run-a;3");
        assertEquals(4002, slow.closed());
        assertEquals(4002, TestSocket.ofKiosk(SERVER, kiosk, "run-a;2").closed());
        live.say("backlog", "parts", 7, "bytes", 9_000, "refused", 0, "missing", 0);
        JsonNode row = row(kiosk, now -> now.path("backlog").path("parts").asInt() == 7);
        assertEquals(List.of(), alarms(row));
        assertTrue(row.path("connected").asBoolean());

        TestSocket other = TestSocket.ofKiosk(SERVER, kiosk, "run-b;1");
        assertEquals(4001, live.closed());
        other.cut();
    }

    private static List<String> alarms(JsonNode row) {
        List<String> alarms = new ArrayList<>();
        row.path("alarms").forEach(alarm -> alarms.add(alarm.asText()));
        return alarms;
    }

    private static JsonNode list() {
        return SERVER.browser()
                .signedIn("sofia@example.co")
                .get("/api/v1/kiosks")
                .json();
    }

    private static JsonNode row(TestKiosk kiosk, Predicate<JsonNode> wanted) {
        JsonNode last = null;
        for (int i = 0; i < 100; i++) {
            for (JsonNode row : list()) {
                if (row.path("id").asText().equals(kiosk.id())) {
                    last = row;
                }
            }
            if (last != null && wanted.test(last)) {
                return last;
            }
            pause();
        }
        throw new AssertionError("the row stays " + last);
    }

    private static void pause() {
        try {
            Thread.sleep(50);
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }
}
