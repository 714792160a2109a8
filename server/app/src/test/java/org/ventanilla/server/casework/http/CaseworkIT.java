package org.ventanilla.server.casework.http;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.ventanilla.server.app.Browser;
import org.ventanilla.server.app.TestServer;
import org.ventanilla.server.app.TestServer.Answer;
import org.ventanilla.server.platform.Ids;

/** The sample cases as marta, an analyst, works on them. Today is Monday 23 November 2026. */
class CaseworkIT {

    private static final String CASES = "/api/v1/casework/cases/";
    private static final String CLAIM = "2026-ENT-000456";
    private static final String DECIDED = "2026-ENT-000455";
    private static final TestServer SERVER = TestServer.withSample();
    private static final Browser MARTA = SERVER.browser().signedIn("marta@example.co");

    @AfterAll
    static void stop() {
        SERVER.close();
    }

    @Test
    void a_case_tells_where_it_stands_what_presses_and_what_may_be_done() {
        var found = read(DECIDED);
        assertEquals("DECIDIDA", found.at("/state/code").asText());
        assertEquals("DONE", found.at("/dates/decide/light").asText());
        assertEquals("AMBER", found.at("/dates/cite/light").asText());
        assertEquals("2026-SAL-000377", found.at("/answer/radicado").asText());
        assertEquals("Información o copias", found.path("kindWord").asText());
        assertTrue(found.path("moves").toString().contains("\"NOTE\""));
        assertFalse(found.path("moves").toString().contains("\"DECIDE\""));
        assertEquals("Decidimos", found.at("/steps/1/word").asText());
        assertEquals("Sofía Rincón", found.at("/steps/1/who").asText());
        assertEquals("Ley 142 de 1994, art. 158", found.at("/steps/1/article").asText());
    }

    @Test
    void every_move_of_an_analyst_leaves_its_step_with_her_words() {
        var radicado = "2026-ENT-000457";
        done(radicado, Map.of("move", "STUDY"));
        done(radicado, Map.of("move", "PASS", "area", "Medición", "why", "Es del medidor."));
        done(radicado, Map.of("move", "NOTE", "why", "Llamó para saber."));
        done(radicado, Map.of("move", "REQUEST_EVIDENCE", "from", "Medición", "why", "Las lecturas."));
        done(radicado, Map.of("move", "APPOINT_VISIT", "at", "2026-11-23T15:20:00Z", "why", "Vereda El Rosal."));
        SERVER.clock.pass(Duration.ofMinutes(30));
        done(radicado, Map.of("move", "HOLD_VISIT", "at", "2026-11-23T15:25:00Z", "why", "Gira sin consumo."));
        done(radicado, Map.of("move", "ASK_TO_COMPLETE", "why", "Falta la dirección."));
        done(radicado, Map.of("move", "EXTEND_WAIT", "why", "Vive lejos."));
        done(radicado, Map.of("move", "COMPLETE", "on", "2026-11-23", "why", "Vereda El Rosal."));
        done(
                radicado,
                Map.of("move", "RECLASSIFY", "kind", "QUEJA", "service", "AGUA", "causal", "999", "why", "Se queja."));
        done(radicado, Map.of("move", "DECREE_EVIDENCE", "told", "2026-11-23", "until", "2027-01-20", "why", "Aforo."));
        done(radicado, Map.of("move", "CLOSE_EVIDENCE", "why", "Llegó todo."));
        var noted = done(radicado, Map.of("move", "NOTE", "why", "Ya está todo."));
        assertFalse(noted.path("causalKnown").asBoolean());
        assertTrue(noted.path("malIngresada").asBoolean());
        assertEquals(13, noted.path("steps").size());
        assertEquals("Ya está todo.", noted.at("/steps/12/why").asText());
        assertEquals("Marta", noted.at("/steps/12/who").asText().split(" ")[0]);
    }

    @Test
    void of_two_analysts_the_second_is_told_and_can_see_what_the_first_did() {
        var pedro = SERVER.browser().signedIn("pedro@example.co");
        var before = read(CLAIM);
        var version = before.path("version").asInt();
        var first = Map.of("version", version, "move", "NOTE", "why", "Habló con el lector.");
        assertEquals(200, pedro.post(CASES + CLAIM + "/moves", first).status());
        var second = Map.of("version", version, "move", "NOTE", "why", "Lo mío.");
        assertEquals(
                "409 case-changed", MARTA.post(CASES + CLAIM + "/moves", second).problem());
        var steps = read(CLAIM).path("steps");
        assertEquals(
                "Habló con el lector.", steps.get(steps.size() - 1).path("why").asText());
        assertEquals(version + 1, steps.get(steps.size() - 1).path("version").asInt());
    }

    @Test
    void a_step_that_the_state_does_not_allow_is_refused_and_spends_no_number() {
        var before = read(DECIDED);
        assertEquals("409 illegal-transition", refused(DECIDED, Map.of("move", "ASK_TO_COMPLETE", "why", "Falta.")));
        assertEquals(before, read(DECIDED));
    }

    @Test
    void what_the_contract_does_not_know_is_no_move() {
        assertEquals("400 body-malformed", refused(CLAIM, Map.of("move", "DECIDE")));
        assertEquals("400 body-malformed", refused(CLAIM, Map.of("move", "WITHDRAW", "why", "Ya no.")), "is an answer");
        assertEquals("400 body-malformed", refused(CLAIM, Map.of("move", "COMPLETE", "why", "Llegó.")));
        assertEquals("422 field-missing", refused(CLAIM, Map.of("move", "NOTE", "why", "  ")));
        assertEquals(
                "404 radicado-unknown", MARTA.get(CASES + "2026-ENT-999999").problem());
    }

    @Test
    void what_follows_an_answer_on_some_day_is_told_before() {
        var early = MARTA.get(CASES + CLAIM + "/what-if?on=2026-11-30").json();
        assertFalse(early.path("late").asBoolean());
        assertEquals("2026-12-07", early.path("citeBy").asText());
        assertEquals("2026-12-17", early.path("noticeBy").asText());
        assertEquals("2026-12-24", early.path("recursosUntil").asText());
        assertTrue(MARTA.get(CASES + CLAIM + "/what-if?on=2026-12-30")
                .json()
                .path("late")
                .asBoolean());
    }

    @Test
    void many_cases_are_given_at_once_and_an_unknown_one_is_told() {
        var analysts = MARTA.get("/api/v1/casework/analysts").json();
        var pedro = StreamSupport.stream(analysts.spliterator(), false)
                .filter(each -> each.path("name").asText().startsWith("Pedro"))
                .findFirst()
                .orElseThrow();
        var sofia = SERVER.browser().signedIn("sofia@example.co");
        var given = sofia.post(
                "/api/v1/casework/assignments",
                Map.of(
                        "analyst",
                        pedro.path("id").asText(),
                        "cases",
                        List.of("2026-ENT-000453", "2026-ENT-000454", "2026-ENT-999999")));
        assertEquals("{\"kept\":[\"2026-ENT-999999\"]}", given.response().body());
        assertEquals(pedro.path("name"), read("2026-ENT-000454").at("/analyst/name"));
        var nobody = Map.of("analyst", Ids.next().toString(), "cases", List.of(CLAIM));
        assertEquals(
                "422 analyst-unknown",
                sofia.post("/api/v1/casework/assignments", nobody).problem());
    }

    @Test
    void whoever_sits_at_the_line_finds_an_interpreter() {
        var found = SERVER.browser().signedIn("ana@example.co").get("/api/v1/casework/interpreters");
        assertEquals(4, found.json().size());
        assertEquals("Emberá", found.json().at("/0/languageName").asText());
        assertEquals(
                "WAYUU",
                MARTA.get("/api/v1/catalogue").json().at("/languages/0/code").asText());
    }

    private static JsonNode read(String radicado) {
        return MARTA.get(CASES + radicado).json();
    }

    private static JsonNode done(String radicado, Map<String, Object> move) {
        var answer = posted(radicado, move);
        assertEquals(200, answer.status(), () -> move + ": " + answer.response().body());
        return answer.json();
    }

    private static String refused(String radicado, Map<String, Object> move) {
        return posted(radicado, move).problem();
    }

    private static Answer posted(String radicado, Map<String, Object> move) {
        var body = new HashMap<String, Object>(move);
        body.put("version", read(radicado).path("version").asInt());
        return MARTA.post(CASES + radicado + "/moves", body);
    }
}
