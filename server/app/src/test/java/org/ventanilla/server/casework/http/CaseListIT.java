package org.ventanilla.server.casework.http;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.ventanilla.server.app.Browser;
import org.ventanilla.server.app.TestServer;
import org.ventanilla.server.app.TestServer.Answer;

/** The running server with the sample cases, as the analysts' pages ask it. */
class CaseListIT {
    private static final TestServer SERVER = TestServer.withSample();
    private static final String CASES = "/api/v1/casework/cases/";

    private final Browser marta = SERVER.browser().signedIn("marta@example.co");
    private final Browser pedro = SERVER.browser().signedIn("pedro@example.co");

    @AfterAll
    static void stop() {
        SERVER.close();
    }

    @Test
    void a_row_says_what_it_is_about_and_how_much_its_three_dates_press() {
        var rows = search(marta, "cambien medidor").path("rows");
        assertEquals(1, rows.size());
        var row = rows.get(0);
        assertEquals("2026-ENT-000454", row.path("radicado").asText());
        assertEquals("Que cambien el medidor.", row.path("object").asText());
        assertEquals("DONE", row.path("lights").path("decide").path("light").asText());
        assertEquals("DONE", row.path("lights").path("notice").path("light").asText());
        var due = search(marta, "metros").path("rows").get(0).path("lights").path("decide");
        assertTrue(due.path("days").asInt() > 5, due.toString());
        assertEquals("GREEN", due.path("light").asText());
    }

    @Test
    void an_analyst_takes_what_nobody_has_for_herself_and_the_second_one_comes_too_late() {
        assertEquals(
                "403 not-yours-to-give", assign(marta, "2026-ENT-000457", pedro).problem());
        assertEquals(
                "{\"kept\":[]}",
                assign(marta, "2026-ENT-000457", marta).response().body());
        assertEquals(
                "{\"kept\":[\"2026-ENT-000457\"]}",
                assign(pedro, "2026-ENT-000457", pedro).response().body());
        var mine =
                marta.post("/api/v1/casework/search", Map.of("whose", "MINE")).json();
        assertEquals(
                "Marta Gil",
                mine.path("rows").get(0).path("analyst").path("name").asText());
        assertEquals(1, mine.path("counts").path("mine").asInt());
        assertTrue(search(marta, "metros").path("counts").isMissingNode(), "a search counts nothing");
    }

    @Test
    void two_who_write_about_one_case_keep_their_own_words_and_see_the_others() {
        var draft = CASES + "2026-ENT-000453/drafts/respuesta";
        assertEquals("204", put(marta, draft, "Lo de Marta").problem());
        assertEquals("204", put(pedro, draft, "Lo de Pedro").problem());
        assertEquals("204", put(marta, draft, "Lo de Marta, más largo").problem());
        var seen = marta.get(CASES + "2026-ENT-000453/drafts").json();
        assertEquals(2, seen.size());
        assertEquals("Lo de Marta, más largo", seen.get(0).path("text").asText());
        assertTrue(seen.get(0).path("mine").asBoolean());
        assertEquals("Pedro Mora", seen.get(1).path("author").asText());

        assertEquals("204", put(marta, draft, "").problem());
        assertEquals(1, marta.get(CASES + "2026-ENT-000453/drafts").json().size());
    }

    @Test
    void other_cases_of_the_account_are_told() {
        assertEquals(
                "[]", marta.get(CASES + "2026-ENT-000453/related").response().body());
    }

    @Test
    void a_page_that_did_not_go_with_the_case_is_not_shown() {
        assertEquals(
                "404 page-unknown",
                marta.get(CASES + "2026-ENT-000453/papers/0198a1b2-0000-7000-8000-000000000000/page")
                        .problem());
        assertEquals(
                "404 page-unknown", marta.get(CASES + "2026-ENT-000453/papers").problem());
    }

    private static JsonNode search(Browser browser, String words) {
        return browser.post("/api/v1/casework/search", Map.of("whose", "ALL", "words", words))
                .json();
    }

    private static Answer assign(Browser by, String radicado, Browser to) {
        var id = to.get("/api/v1/staff/me").json().path("id").asText();
        return by.post("/api/v1/casework/assignments", Map.of("cases", List.of(radicado), "analyst", id));
    }

    private static Answer put(Browser browser, String path, String text) {
        return browser.send("PUT", path, Map.of("text", text, "version", 0));
    }
}
