package org.ventanilla.server.notification.http;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestMethodOrder;
import org.ventanilla.server.app.Browser;
import org.ventanilla.server.app.TestServer;

/** One act from its signature to the public page, over HTTP. Each step stands on the one before. */
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class NotificationHttpIT {
    private static final String CASE = "2026-ENT-000456";
    private static final TestServer SERVER = TestServer.withSample();
    private static final Browser MARTA = SERVER.browser().signedIn("marta@example.co");
    private static String act = "";

    @AfterAll
    static void stop() {
        SERVER.close();
    }

    @BeforeAll
    static void issued() {
        var answer = "/api/v1/casework/cases/" + CASE + "/answer";
        MARTA.send("PUT", answer, typed());
        MARTA.post(answer + "/signature-request", Map.of("version", 1));
        var signed = SERVER.browser().signedIn("jorge@example.co").post(answer + "/issue", Map.of("version", 2));
        assertEquals(200, signed.status(), signed.response().body());
        act = notice().path("act").asText();
    }

    @Test
    @Order(1)
    void an_issued_answer_begins_its_way_by_itself() {
        assertEquals("SEND_CITACION", notice().path("todo").asText(), notice().toString());
        assertEquals("2026-11-30", notice().path("day").asText());
        assertFalse(notice().path("late").asBoolean());
    }

    @Test
    @Order(2)
    void without_her_permission_no_link_leaves() {
        assertEquals(
                "409 authorisation-missing",
                MARTA.post("/api/v1/acts/" + act + "/access", null).problem());
    }

    @Test
    @Order(3)
    void its_letter_is_printed_with_a_table_for_the_courier() {
        var batch = MARTA.post("/api/v1/letters", null);
        assertEquals("201", batch.problem());
        var path = "/api/v1/letters/" + batch.json().path("id").asText();
        var pdf = MARTA.download(path).body();
        assertTrue(new String(pdf, StandardCharsets.ISO_8859_1).startsWith("%PDF"));
        var table = MARTA.get(path + "/manifest").response().body();
        assertTrue(table.contains(act + "-C;"), table);
        var next = MARTA.post("/api/v1/letters", null);
        while (next.status() == 201) { // those of the sample come one by one after the start
            assertFalse(MARTA.get("/api/v1/letters/" + next.json().path("id").asText() + "/manifest")
                    .response()
                    .body()
                    .contains(act + "-C;"));
            next = MARTA.post("/api/v1/letters", null);
        }
        assertEquals("409 batch-empty", next.problem());
    }

    @Test
    @Order(4)
    void the_couriers_table_is_looked_at_first_and_then_written() {
        var looked = courier("guias", false, "carta;guia;fecha\n%s-C;G1;2026-11-23\nX;G2;ayer".formatted(act));
        assertEquals(1, looked.path("good").asInt());
        assertEquals(
                "LETTER_UNKNOWN", looked.path("broken").path(0).path("code").asText());
        assertEquals("SEND_CITACION", notice().path("todo").asText());
        courier("guias", true, "carta;guia;fecha\n%s-C;G1;2026-11-23".formatted(act));
        assertEquals("AWAIT_PERSON", notice().path("todo").asText());
        assertEquals("G1", notice().path("letters").path(0).path("guia").asText());
    }

    @Test
    @Order(5)
    void a_returned_letter_goes_up_on_the_public_page_with_no_more_of_her_than_the_law_needs() {
        courier("entregas", true, "guia;resultado;fecha;motivo;prueba\nG1;DEVUELTO;2026-11-23;No vive ahí;p1");
        assertEquals("PUBLISH_CITACION", notice().path("todo").asText());
        var published = MARTA.post("/api/v1/notices/publications", Map.of("place", "Cartelera de Junín"));
        assertEquals(1, published.json().path("published").asInt());
        var page = SERVER.browser().get("/avisos").response().body();
        assertTrue(page.contains(act) && page.contains("Cartelera de Junín"), page);
        assertTrue(page.contains("lunes 30 de noviembre de 2026"), page);
        assertTrue(page.getBytes(StandardCharsets.UTF_8).length <= 15_000);
        assertFalse(page.matches("(?s).*\\b9[0-9]{9}\\b.*"), "never a whole cédula");
        assertEquals(404, SERVER.browser().get("/avisos/" + act).status(), "a citación does not carry the act");
    }

    @Test
    @Order(6)
    void an_aviso_carries_the_whole_act_while_it_hangs() {
        SERVER.clock.pass(Duration.ofDays(8));
        var published = MARTA.signedIn("marta@example.co")
                .post("/api/v1/acts/" + act + "/publication", Map.of("place", "Cartelera de Junín"));
        assertEquals("200", published.problem());
        assertEquals("AWAIT_END_OF_AVISO", notice().path("todo").asText());
        var copy = SERVER.download("/avisos/" + act, Map.of());
        assertEquals(200, copy.statusCode());
        assertEquals(
                "application/pdf", copy.headers().firstValue("Content-Type").orElse(""));
    }

    @Test
    @Order(7)
    void who_came_to_an_office_meanwhile_is_notified_once() {
        var steps = "/api/v1/acts/" + act + "/steps";
        var came = Map.of("what", "SERVED_IN_PERSON", "on", "2026-12-01", "proof", "acta 12 de la oficina");
        assertEquals("NOTHING", MARTA.post(steps, came).json().path("todo").asText());
        assertEquals("409 already-notified", MARTA.post(steps, came).problem());
    }

    @Test
    @Order(8)
    void the_overview_counts_what_is_due() {
        var overview = MARTA.get("/api/v1/notices").json();
        assertEquals(1, overview.path("batches").path(0).path("settled").asInt(), overview.toString());
        assertTrue(overview.path("troubled").isArray());
    }

    @Test
    @Order(9)
    void a_link_that_nobody_was_sent_opens_nothing() {
        var page = SERVER.browser().get("/notificacion/abc");
        assertEquals(404, page.status());
        assertTrue(page.response().body().contains("Ese enlace ya no sirve."));
    }

    @Test
    @Order(10)
    void an_agent_opens_an_act_only_in_her_attention() {
        var opened = SERVER.browser()
                .signedIn("ana@example.co")
                .post(
                        "/api/v1/sessions/0198a1b2-0000-7000-8000-000000000000/acts/" + act + "/opening",
                        Map.of("capacity", "HERSELF"));
        assertEquals("404 session-unknown", opened.problem());
    }

    private static JsonNode notice() {
        return MARTA.get("/api/v1/cases/" + CASE + "/notices").json().path(0);
    }

    private static JsonNode courier(String table, boolean apply, String rows) {
        var answer = MARTA.send(
                "POST", "/api/v1/letters/imports/" + table + "?apply=" + apply, rows.getBytes(StandardCharsets.UTF_8));
        assertEquals("200", answer.problem());
        return answer.json();
    }

    private static Map<String, Object> typed() {
        return Map.of(
                "version",
                0,
                "blocks",
                Map.of(
                        "HECHOS", "Usted reclamó por el recibo de octubre.",
                        "PRUEBAS", "Revisamos la lectura con foto.",
                        "FUNDAMENTO", "Ley 142 de 1994, artículo 146."),
                "decisions",
                List.of(Map.of(
                        "request", "Que revisen.", "respuesta", "ACCEDE", "reasons", "Le devolvemos $ 42.300.")));
    }
}
