package org.ventanilla.server.answer.http;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import org.apache.pdfbox.Loader;
import org.junit.jupiter.api.Test;
import org.ventanilla.server.app.Browser;
import org.ventanilla.server.app.TestServer;

class AnswerHttpIT {

    private static final String ANSWER = "/api/v1/casework/cases/2026-ENT-000456/answer";

    @Test
    void from_the_first_word_to_the_signed_paper() throws IOException {
        try (var server = TestServer.withSample()) {
            var marta = server.browser().signedIn("marta@example.co");
            var jorge = server.browser().signedIn("jorge@example.co");
            begins(marta);
            var saved = marta.send("PUT", ANSWER, typed(0));
            assertEquals(
                    1, saved.json().path("version").asInt(), saved.response().body());
            assertEquals(
                    0, saved.json().path("missing").size(), saved.response().body());
            assertTrue(saved.json().path("recursos").path("text").asText().contains("5 días hábiles"));
            assertEquals(
                    "409 answer-changed", marta.send("PUT", ANSWER, typed(0)).problem());
            assertEquals(1, marta.get(ANSWER).json().path("copies").size());
            assertEquals(
                    "409 answer-not-sent",
                    jorge.post(ANSWER + "/issue", Map.of("version", 1)).problem());
            var sent = marta.post(ANSWER + "/signature-request", Map.of("version", 1));
            assertEquals("TO_SIGN", sent.json().path("stage").asText());
            assertFalse(sent.json().path("may").path("sign").asBoolean());
            var waiting = jorge.get("/api/v1/casework/answers/to-sign").json().path("answers");
            assertEquals("2026-ENT-000456", waiting.path(0).path("radicado").asText());
            assertTrue(jorge.get(ANSWER).json().path("may").path("sign").asBoolean());
            assertEquals(
                    "403 role-missing",
                    marta.post(ANSWER + "/issue", Map.of("version", 2)).problem());
            var issued =
                    jorge.post(ANSWER + "/issue", Map.of("version", 2)).json().path("issued");
            assertTrue(issued.path("made").asBoolean(), issued.toString());
            isSigned(marta.download(ANSWER + "/pdf").body());
        }
    }

    @Test
    void what_is_missing_is_named_in_the_refusal() {
        try (var server = TestServer.withSample()) {
            var marta = server.browser().signedIn("marta@example.co");
            var nothing = Map.of("version", 0, "blocks", Map.of("HECHOS", "Usted reclamó."), "decisions", List.of());
            assertEquals(
                    3, marta.send("PUT", ANSWER, nothing).json().path("missing").size());
            var refused = marta.post(ANSWER + "/signature-request", Map.of("version", 1));
            assertEquals("422 answer-incomplete", refused.problem());
            assertEquals(
                    "PRUEBAS FUNDAMENTO DECISION", refused.json().path("field").asText());
        }
    }

    @Test
    void the_preview_is_the_paper_itself() {
        try (var server = TestServer.withSample()) {
            var marta = server.browser().signedIn("marta@example.co");
            var preview = marta.post(ANSWER + "/preview", typed(0));
            assertEquals(200, preview.status());
            assertTrue(preview.response().body().startsWith("%PDF"));
            assertEquals("404 answer-missing", marta.get(ANSWER + "/pdf").problem());
        }
    }

    private static void begins(Browser marta) {
        var begun = marta.get(ANSWER).json();
        assertEquals(0, begun.path("version").asInt());
        assertEquals("HECHOS", begun.path("blocks").path(0).path("code").asText());
        assertTrue(begun.path("blocks").path(0).path("mandatory").asBoolean());
        assertTrue(begun.path("missing").size() > 0);
        assertTrue(begun.path("may").path("write").asBoolean());
    }

    private static Map<String, Object> typed(int version) {
        return Map.of(
                "version",
                version,
                "blocks",
                Map.of(
                        "HECHOS", "Usted reclamó por el recibo de octubre.",
                        "PRUEBAS", "Revisamos la lectura con foto.",
                        "FUNDAMENTO", "Ley 142 de 1994, artículo 146."),
                "decisions",
                List.of(Map.of(
                        "request", "Que revisen.", "respuesta", "ACCEDE", "reasons", "Le devolvemos $ 42.300.")));
    }

    private static void isSigned(byte[] pdf) throws IOException {
        assertTrue(new String(pdf, StandardCharsets.ISO_8859_1).startsWith("%PDF"));
        try (var document = Loader.loadPDF(pdf)) {
            assertEquals(
                    "ETSI.CAdES.detached", document.getLastSignatureDictionary().getSubFilter());
        }
    }
}
