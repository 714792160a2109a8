package org.ventanilla.server.handin;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.nio.file.Files;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.stream.Stream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.ventanilla.server.app.Browser;
import org.ventanilla.server.app.TestKiosk;
import org.ventanilla.server.app.TestServer;
import org.ventanilla.server.app.TestServer.Answer;
import org.ventanilla.server.document.Sha256;
import org.ventanilla.server.platform.DatabaseUrl;
import org.ventanilla.server.platform.Ids;
import org.ventanilla.server.platform.db.Postgres;

/** From what was handed in on Friday without a link to a case on Monday: number of now, term of Friday. */
class FilingEnvelopeIT {
    private static final Map<String, Object> CLAIM =
            Map.of("kind", "RECLAMACION", "service", "AGUA", "object", "Me cobran de más.", "name", "Rosa Elvira");

    private final DatabaseUrl database = Postgres.freshUrl();
    private final TestServer server = TestServer.on(database, "2026-11-23T10:00:00-05:00");
    private final TestKiosk junin = new TestKiosk(server).in("DEMO-JUNIN-1");
    private final Browser marta = server.browser().signedIn("marta@example.co");
    private final OfflineAttention hers = new OfflineAttention(junin);

    @AfterEach
    void stop() {
        server.close();
    }

    @Test
    void an_analyst_files_it_and_the_code_leads_to_the_case() throws Exception {
        assertTrue(page(hers.code()).contains("Todavía no ha llegado."));
        hers.sendPage();
        hers.sendNote();
        hers.sendManifest();
        assertTrue(page(hers.code()).contains("Lo recibimos. Todavía no tiene radicado."));
        var radicado = file(marta, "key-00001", CLAIM).json().path("radicado").asText();
        assertTrue(radicado.startsWith("2026-ENT-"), radicado);
        var filed = marta.get("/api/v1/casework/cases/" + radicado).json();
        assertEquals("2026-12-14", filed.path("dates").path("decide").path("by").asText(), "counted from Friday");
        assertEquals("2026-11-20", filed.path("term").path("presented").asText());
        assertEquals(
                hers.page.toString(), filed.path("annexes").path(0).path("page").asText());
        assertEquals(0, all().path("waiting").size());
        assertTrue(page(hers.code().toLowerCase(Locale.ROOT)).contains(radicado));
        assertEquals(
                radicado,
                junin.get("/api/v1/kiosk/hand-ins")
                        .json()
                        .path(0)
                        .path("radicado")
                        .asText());
        server.clock.pass(Duration.ofMinutes(1));
        assertTrue(texts(radicado).contains("3105550123"), "the radicado goes out to her phone");
        var constancia = "/api/v1/pqrs/" + radicado + "/constancia?paper=a4";
        assertEquals(200, marta.download(constancia).statusCode());
    }

    @Test
    void her_paper_and_the_hash_of_her_note_are_in_the_file_of_the_case() throws Exception {
        hers.sendNote();
        hers.sendFilm(Ids.next());
        hers.sendManifest();
        var radicado = file(marta, "key-00001", CLAIM).json().path("radicado").asText();
        var pdf = marta.download("/api/v1/casework/cases/" + radicado + "/expediente")
                .body();
        try (var document = Loader.loadPDF(pdf)) {
            var text = new PDFTextStripper().getText(document).replaceAll("\\s+", "");
            assertTrue(text.contains("Papeldeentrega") && text.contains(hers.code()), text);
            assertTrue(text.contains("Notadevoz1") && text.contains(Sha256.of(hers.sound)), text);
            assertTrue(text.contains("Mensajeenvideo2") && text.contains(Sha256.of(hers.film)), text);
        }
    }

    @Test
    void said_twice_it_is_one_case_and_a_second_analyst_is_told() {
        hers.sendManifest();
        var first = file(marta, "key-00001", CLAIM);
        assertEquals(201, first.status());
        assertEquals(first.json(), file(marta, "key-00001", CLAIM).json());
        var pedro = server.browser().signedIn("pedro@example.co");
        assertEquals("409 handin-settled", file(pedro, "key-00002", CLAIM).problem());
        assertEquals("409 handin-settled", close(pedro, "Llamé.").problem());
        assertEquals(
                "409 idempotency-key-reused",
                file(marta, "key-00001", with(CLAIM, "object", "Otra.")).problem());
    }

    @Test
    void of_two_analysts_at_once_one_files_it() {
        hers.sendManifest();
        var pedro = server.browser().signedIn("pedro@example.co");
        var his = CompletableFuture.supplyAsync(() -> file(pedro, "key-00002", CLAIM));
        var answers = Stream.of(file(marta, "key-00001", CLAIM), his.join())
                .map(Answer::problem)
                .sorted()
                .toList();
        assertEquals(List.of("201", "409 handin-settled"), answers);
    }

    @Test
    void who_was_called_and_needs_nothing_is_closed_with_the_reason() {
        hers.sendManifest();
        assertEquals("422 field-missing", close(marta, " ").problem());
        assertEquals("204", close(marta, "Ya le habían respondido.").problem());
        assertEquals(0, all().path("waiting").size());
        assertEquals("409 handin-settled", file(marta, "key-00001", CLAIM).problem());
        assertTrue(page(hers.code()).contains("Lo recibimos. No quedó un caso."));
    }

    @Test
    void what_arrives_when_its_term_is_over_stands_first_and_its_case_falls_into_silence() throws Exception {
        hers.sendManifest();
        var late = new OfflineAttention(junin).sequence(2).at("2026-10-20T14:00:00Z", "2026-10-20T13:00:00Z");
        late.sendManifest();
        var row = all().path("waiting").path(0);
        assertEquals(late.code(), row.path("code").asText());
        assertEquals("RED", row.path("light").asText());
        assertTrue(row.path("days").asInt() < 0);
        var filed = marta.says("Idempotency-Key", "key-00009")
                .post("/api/v1/hand-ins/" + late.id + "/pqr", Map.of("pqr", CLAIM))
                .json();
        assertEquals("2026-11-11", filed.path("dueDate").asText());
        try (var next = TestServer.on(database, "2026-11-23T10:05:00-05:00")) {
            assertTrue(isInSilence(next, filed.path("radicado").asText()));
        }
    }

    @Test
    void a_time_that_is_in_doubt_may_be_mended_and_a_good_one_may_not() {
        hers.at("2027-05-01T12:00:00Z", "2026-11-20T13:00:00Z").sendManifest();
        assertEquals("422 date-in-future", mended(hers, "2027-01-01T12:00:00Z").problem());
        assertEquals(
                "2026-12-11",
                mended(hers, "2026-11-19T15:00:00Z").json().path("dueDate").asText());
        var good = new OfflineAttention(junin).sequence(2);
        good.sendManifest();
        assertEquals(
                "2026-12-14",
                mended(good, "2026-11-03T15:00:00Z").json().path("dueDate").asText());
    }

    @Test
    void a_sheet_of_the_pad_is_filed_once_with_its_day_and_the_reason() {
        var place = all().path("places").path(0).path("id").asText();
        var sheet = new HashMap<String, Object>(Map.of(
                "id",
                Ids.next(),
                "kiosk",
                place,
                "presentedAt",
                "2026-11-18T15:00:00Z",
                "why",
                "No había luz en el pueblo.",
                "phone",
                "3105550199",
                "pqr",
                CLAIM));
        assertEquals("422 field-missing", paper(with(sheet, "why", " ")).problem());
        assertEquals(
                "422 date-in-future",
                paper(with(sheet, "presentedAt", "2026-11-24T15:00:00Z")).problem());
        assertEquals(
                "422 field-missing", paper(with(sheet, "kiosk", Ids.next())).problem());
        var filed = paper(sheet).json();
        assertEquals("2026-12-10", filed.path("dueDate").asText());
        assertEquals(filed, paper(sheet).json());
    }

    @Test
    void a_code_that_nobody_was_given_reads_like_one_that_has_not_arrived() {
        hers.sendManifest();
        var unknown = new OfflineAttention(junin);
        assertTrue(page(unknown.code()).contains("Todavía no ha llegado."));
        var wrong = unknown.code().substring(0, 10) + (unknown.code().endsWith("0") ? "1" : "0");
        assertNotEquals(
                200, server.send("GET", "/seguimiento/" + wrong, null, Map.of()).status());
    }

    private Answer mended(OfflineAttention attention, String at) {
        return marta.says("Idempotency-Key", "key-" + attention.id)
                .post("/api/v1/hand-ins/" + attention.id + "/pqr", Map.of("pqr", CLAIM, "presentedAt", at));
    }

    private Answer file(Browser analyst, String key, Map<String, Object> pqr) {
        return analyst.says("Idempotency-Key", key).post("/api/v1/hand-ins/" + hers.id + "/pqr", Map.of("pqr", pqr));
    }

    private Answer close(Browser analyst, String why) {
        return analyst.post("/api/v1/hand-ins/" + hers.id + "/closing", Map.of("why", why));
    }

    private Answer paper(Map<String, Object> sheet) {
        return marta.post("/api/v1/paper-pad/pqrs", sheet);
    }

    private static Map<String, Object> with(Map<String, Object> all, String name, Object value) {
        var changed = new HashMap<>(all);
        changed.put(name, value);
        return changed;
    }

    private JsonNode all() {
        return marta.get("/api/v1/hand-ins").json();
    }

    private String page(String code) {
        return server.send("GET", "/seguimiento/" + code, null, Map.of())
                .response()
                .body();
    }

    /** Terms are looked at when a server starts, and then every minute. */
    private static boolean isInSilence(TestServer looking, String radicado) throws InterruptedException {
        var jorge = looking.browser().signedIn("jorge@example.co");
        for (int tries = 0; tries < 150; tries++) {
            for (var alert : jorge.get("/api/v1/casework/alerts").json().path("alerts")) {
                if (alert.path("radicado").asText().equals(radicado)
                        && alert.path("kind").asText().equals("SILENCE")) {
                    return true;
                }
            }
            Thread.sleep(200);
        }
        return false;
    }

    /** Sent within ten seconds, and written where whoever tries the system can read it. */
    private String texts(String radicado) throws IOException, InterruptedException {
        var file = server.data().resolve("mensajes.txt");
        for (int tries = 0; tries < 100; tries++) {
            if (Files.exists(file) && Files.readString(file).contains(radicado)) {
                return Files.readString(file);
            }
            Thread.sleep(200);
        }
        return "";
    }
}
