package org.ventanilla.server.app;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.ventanilla.contract.Wire;
import org.ventanilla.server.platform.DatabaseUrl;
import org.ventanilla.server.platform.Ids;
import org.ventanilla.server.platform.db.Postgres;

/** From what a kiosk says to what the supervisor shows its provider. */
class LinkIT {
    private static final String TODAY = "?from=2026-11-23&until=2026-11-23";

    private static final TestServer SERVER = TestServer.withSample();

    private final Browser sofia = SERVER.browser().signedIn("sofia@example.co");

    @AfterAll
    static void stop() {
        SERVER.close();
    }

    @Test
    void what_a_kiosk_says_until_its_call_is_over_is_in_its_hour_also_after_the_server_was_stopped() {
        DatabaseUrl database = Postgres.freshUrl();
        String kiosk;
        try (TestServer server = TestServer.on(database)) {
            TestKiosk gachala = new TestKiosk(server).in("DEMO-GACHALA-1");
            kiosk = gachala.id();
            UUID session = Ids.next();
            TestSocket socket = call(server, gachala, session);
            server.clock.pass(Duration.ofMinutes(5));
            assertEquals("done", socket.command("leave", "session", session));
            server.clock.pass(Duration.ofMinutes(3));
        }
        try (TestServer server = TestServer.on(database)) {
            Browser sees = server.browser().signedIn("sofia@example.co");
            JsonNode hours =
                    sees.get("/api/v1/kiosks/" + kiosk + "/link" + TODAY).json().path("hours");
            JsonNode ten = hours.get(hours.size() - 1);
            assertEquals("2026-11-23T15:00:00Z", ten.path("hour").asText());
            assertEquals(480, ten.path("connectedSeconds").asInt());
            assertEquals(640, ten.path("roundTripMs").asInt());
            assertEquals("{\"STILLS\":300}", Wire.write(ten.path("up")));
            assertEquals("{\"VIDEO\":300}", Wire.write(ten.path("down")));
            JsonNode row = row(sees, "kiosk", kiosk);
            assertTrue(row.path("up").path("STILLS").asInt() >= 300, row.toString());
        }
    }

    @Test
    void it_can_be_handed_on_as_a_table() {
        String gachala = row(sofia, "municipality", "Gachalá").path("kiosk").asText();
        var hours = sofia.get("/api/v1/kiosks/" + gachala + "/link.csv" + TODAY);
        assertEquals(
                "attachment; filename=\"senal-gachala-2026-11-23-2026-11-23.csv\"",
                hours.header("Content-Disposition"));
        assertEquals(12, hours.response().body().lines().count());
        assertEquals(
                4,
                sofia.get("/api/v1/link.csv" + TODAY).response().body().lines().count());
    }

    @Test
    void a_range_that_makes_no_sense_and_a_kiosk_that_is_none_are_refused() {
        String hours = "/api/v1/kiosks/"
                + row(sofia, "municipality", "Gachalá").path("kiosk").asText() + "/link";
        assertEquals(
                "422 range-wrong",
                sofia.get(hours + "?from=2026-11-24&until=2026-11-23").problem());
        assertEquals(
                "422 range-too-long",
                sofia.get(hours + "?from=2026-08-23&until=2026-11-23").problem());
        assertEquals(
                "200", sofia.get(hours + "?from=2026-08-24&until=2026-11-23").problem());
        assertEquals(
                "400 body-malformed",
                sofia.get(hours + "?from=2026-02-31&until=2026-11-23").problem());
        assertEquals(
                "404 route-unknown",
                sofia.get("/api/v1/kiosks/" + Ids.next() + "/link" + TODAY).problem());
    }

    @Test
    void the_sample_tells_of_three_places_and_bad_afternoons() {
        List<Integer> offline = new ArrayList<>();
        sofia.get("/api/v1/link?from=2026-11-01&until=2026-11-23").json().forEach(site -> {
            assertFalse(site.path("up").path("SMALL_VIDEO").isMissingNode(), site.toString());
            offline.add(site.path("up").path("OFFLINE").asInt());
        });
        assertEquals(3, offline.size());
        assertTrue(offline.stream().anyMatch(seconds -> seconds > 0), offline.toString());
    }

    private static TestSocket call(TestServer server, TestKiosk at, UUID session) {
        TestSocket kiosk = TestSocket.ofKiosk(server, at);
        kiosk.command("openDay", "pin", "2468");
        Map<String, Boolean> consent = Map.of("call", true, "image", true, "recording", false);
        kiosk.command("openSession", "session", session, "phone", "3105550123", "service", "AGUA", "consent", consent);
        TestSocket agent = TestSocket.ofStaff(server, server.browser().signedIn("ana@example.co"));
        agent.command("accept", "session", session);
        Map<String, String> ready =
                Map.of("camera", "READY", "documentCamera", "MISSING", "microphone", "READY", "printer", "READY");
        kiosk.say("heartbeat", "id", Ids.next(), "rttMs", 640, "devices", ready);
        kiosk.say("rungs", "session", session, "rungs", Map.of("up", "STILLS", "down", "VIDEO"));
        agent.session(now -> now.path("rungs").path("up").asText().equals("STILLS"));
        return kiosk;
    }

    private static JsonNode row(Browser sofia, String field, String value) {
        for (JsonNode row : sofia.get("/api/v1/link" + TODAY).json()) {
            if (row.path(field).asText().equals(value)) {
                return row;
            }
        }
        throw new AssertionError("it is not in the list");
    }
}
