package org.ventanilla.server.casework.alert.http;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.ventanilla.server.app.Browser;
import org.ventanilla.server.app.TestServer;
import org.ventanilla.server.platform.DatabaseUrl;
import org.ventanilla.server.platform.db.Postgres;

/** The sample cases, and a server that was switched off until every term had run out. */
class AlertRoutesIT {

    private static final String ALERTS = "/api/v1/casework/alerts";
    private static final String NOBODY_TOUCHED = "2026-ENT-000457";
    private static final int ONLY_FLAGGED = 1;
    private static final DatabaseUrl DATABASE = Postgres.freshUrl();
    private static final TestServer SERVER = afterAPause();

    private static TestServer afterAPause() {
        TestServer.on(DATABASE, "2026-11-23T10:00:00-05:00").close();
        return TestServer.on(DATABASE, "2027-01-20T10:00:00-05:00");
    }

    @AfterAll
    static void stop() {
        SERVER.close();
    }

    @Test
    void the_responsible_person_judges_what_fell_due_while_nobody_looked() {
        var jorge = signedIn("jorge");
        var alert = alert(jorge, "SILENCE", NOBODY_TOUCHED);
        assertTrue(alert.path("sentence").asText().startsWith("Posible silencio a favor."), alert.toString());
        var silence = "/api/v1/casework/cases/" + alert.path("radicado").asText() + "/silence";
        var said = Map.of("version", ONLY_FLAGGED, "why", "Nadie la contestó.");

        assertEquals("403 role-missing", signedIn("marta").post(silence, said).problem());
        assertEquals(
                "422 field-missing",
                jorge.post(silence, Map.of("version", 1, "why", " ")).problem());
        assertEquals(
                "409 case-changed",
                jorge.post(silence, Map.of("version", 99, "why", "x")).problem());
        assertEquals("204", jorge.post(silence, said).problem());
        assertEquals("409 case-changed", jorge.post(silence, said).problem());
        assertFalse(radicados(jorge, "SILENCE").contains(NOBODY_TOUCHED));
    }

    @Test
    void what_was_seen_stays_until_it_no_longer_holds() {
        var sofia = signedIn("sofia");
        var alert = alert(sofia, "DUTY_OVER", "2026-ENT-000456");
        assertFalse(alert.path("seen").asBoolean());
        assertEquals(
                "204",
                sofia.post(ALERTS + "/" + alert.path("id").asText() + "/seen", Map.of())
                        .problem());
        assertTrue(StreamSupport.stream(alerts(sofia).spliterator(), false)
                .filter(each -> each.path("id").equals(alert.path("id")))
                .allMatch(each -> each.path("seen").asBoolean()));
        assertEquals(
                "404 route-unknown",
                sofia.post(ALERTS + "/00000000-0000-0000-0000-000000000000/seen", Map.of())
                        .problem());
    }

    @Test
    void who_attends_the_line_has_no_alerts() {
        assertEquals("403 role-missing", signedIn("ana").get(ALERTS).problem());
    }

    private static Browser signedIn(String who) {
        var browser = SERVER.browser();
        browser.signIn(who + "@example.co", "ventanilla-demo");
        return browser;
    }

    private static JsonNode alerts(Browser browser) {
        return browser.get(ALERTS).json().path("alerts");
    }

    /** Told soon after the port opened. */
    private static JsonNode alert(Browser browser, String kind, String radicado) {
        var patience = System.nanoTime() + TimeUnit.SECONDS.toNanos(30);
        while (System.nanoTime() < patience) {
            var found = StreamSupport.stream(alerts(browser).spliterator(), false)
                    .filter(alert -> alert.path("kind").asText().equals(kind))
                    .filter(alert -> alert.path("radicado").asText().equals(radicado))
                    .findFirst();
            if (found.isPresent()) {
                return found.get();
            }
            LockSupport.parkNanos(TimeUnit.MILLISECONDS.toNanos(50));
        }
        throw new AssertionError("no " + kind + " for " + radicado);
    }

    private static List<String> radicados(Browser browser, String kind) {
        return StreamSupport.stream(alerts(browser).spliterator(), false)
                .filter(alert -> alert.path("kind").asText().equals(kind))
                .map(alert -> alert.path("radicado").asText())
                .toList();
    }
}
