package org.ventanilla.server.counter;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.Callable;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.ventanilla.server.app.Browser;
import org.ventanilla.server.app.TestKiosk;
import org.ventanilla.server.app.TestServer;
import org.ventanilla.server.app.TestServer.Answer;
import org.ventanilla.server.app.TestSocket;
import org.ventanilla.server.platform.DatabaseUrl;
import org.ventanilla.server.platform.Ids;
import org.ventanilla.server.platform.db.Postgres;

/** The running server: filed, answered, handed over and closed in one attention. */
class SpotIT {

    private static final String MONDAY = "2026-11-23T10:00:00-05:00";
    private static final String REASONS = "Le entregamos la copia de su contrato.";

    private final DatabaseUrl database = Postgres.freshUrl();
    private TestServer server = TestServer.on(database, MONDAY);
    private final Browser ana = server.browser().signedIn("ana@example.co");
    private final UUID session = Ids.next();
    private final String at = "/api/v1/sessions/" + session;

    @BeforeEach
    void anas_attention() {
        var kiosk = TestSocket.ofKiosk(server, new TestKiosk(server).in("DEMO-JUNIN-1"));
        kiosk.command("openDay", "pin", "2468");
        var consent = Map.of("call", true, "image", true, "recording", false);
        kiosk.command("openSession", "session", session, "phone", "3105550123", "service", "AGUA", "consent", consent);
        var desk = TestSocket.ofStaff(server, ana);
        assertEquals("done", desk.command("accept", "session", session));
        ana.send(
                "PUT",
                at + "/customer",
                Map.of("account", "4000003", "relation", "SUSCRIPTOR", "identity", "PAPER_SEEN"));
    }

    @AfterEach
    void stop() {
        server.close();
    }

    @Test
    void what_she_asked_is_granted_handed_over_and_closed_while_she_is_there() throws IOException {
        var radicado = filed("INFORMACION");
        var act = answer(decide(radicado, "ACCEDE"));
        assertEquals("DECIDIDA", state(radicado));
        acknowledge(act);
        assertEquals("CERRADA", state(radicado));
        var paper = constancia(radicado);
        assertTrue(paper.contains("Accede. " + REASONS), paper);
        assertTrue(paper.contains(act), paper);
        assertTrue(paper.contains("no procede ningún recurso"), paper);
    }

    @Test
    void said_twice_it_is_one_answer_and_only_hers_to_give() {
        var radicado = filed("INFORMACION");
        var luis = server.browser().signedIn("luis@example.co");
        var said = Map.of("respuesta", "ACCEDE", "reasons", REASONS);
        assertEquals("403 session-of-other", luis.post(path(radicado), said).problem());
        assertEquals("404 radicado-unknown", decide("2026-ENT-000456", "ACCEDE").problem(), "of another attention");
        var act = answer(decide(radicado, "ACCEDE"));
        assertEquals(act, answer(decide(radicado, "NO_ACCEDE")));
        assertEquals(act, answer(decide(radicado, "ACCEDE")));
    }

    @Test
    void a_complaint_and_a_denied_claim_wait_for_who_studies_them() {
        var claim = filed("RECLAMACION");
        assertEquals("403 spot-not-allowed", decide(claim, "NO_ACCEDE").problem());
        assertEquals("RADICADA", state(claim));
        acknowledge(answer(decide(claim, "ACCEDE")));
        assertEquals("CERRADA", state(claim));
    }

    @Test
    void what_was_denied_stays_open_while_it_may_be_attacked() throws Exception {
        var radicado = filed("PETICION");
        acknowledge(answer(decide(radicado, "NO_ACCEDE")));
        assertEquals("NOTIFICADA", state(radicado));
        restarted("2026-12-01T10:00:00-05:00");
        awaitThat(() -> state(radicado).equals("CERRADA"));
    }

    @Test
    void killed_between_the_answer_and_the_constancia_it_is_said_by_the_next_start() throws Exception {
        var radicado = filed("INFORMACION");
        decide(radicado, "ACCEDE");
        forgetItems();
        assertFalse(constancia(radicado).contains(REASONS));
        restarted(MONDAY);
        awaitThat(() -> constancia(radicado).contains(REASONS));
    }

    /** What the start catches up with goes on beside it. */
    private static void awaitThat(Callable<Boolean> holds) throws Exception {
        for (int tries = 0; tries < 50 && !holds.call(); tries++) {
            Thread.sleep(100);
        }
        assertTrue(holds.call());
    }

    private String filed(String kind) {
        var pqr = Map.of("kind", kind, "service", "AGUA", "causal", "127", "object", "Una copia de mi contrato.");
        var filed = ana.says("Idempotency-Key", "key-00001").post(at + "/pqrs", pqr);
        assertEquals(201, filed.status(), filed.response().body());
        return filed.json().path("radicado").asText();
    }

    private Answer decide(String radicado, String respuesta) {
        return ana.post(path(radicado), Map.of("respuesta", respuesta, "reasons", REASONS));
    }

    private String path(String radicado) {
        return at + "/pqrs/" + radicado + "/decision";
    }

    private static String answer(Answer decided) {
        assertEquals(200, decided.status(), decided.response().body());
        return decided.json().path("answer").asText();
    }

    private void acknowledge(String act) {
        var opened = ana.post(at + "/acts/" + act + "/opening", Map.of("capacity", "HERSELF"));
        assertEquals(200, opened.status(), opened.response().body());
        assertEquals(
                200, ana.post(at + "/acts/" + act + "/acknowledgement", null).status());
    }

    private String state(String radicado) {
        var jorge = server.browser().signedIn("jorge@example.co");
        return jorge.get("/api/v1/casework/cases/" + radicado)
                .json()
                .path("state")
                .path("code")
                .asText();
    }

    private String constancia(String radicado) throws IOException {
        var paper = server.browser()
                .signedIn("sofia@example.co")
                .download("/api/v1/pqrs/" + radicado + "/constancia?paper=a4");
        try (var document = Loader.loadPDF(paper.body())) {
            return new PDFTextStripper().getText(document).replaceAll("\\s+", " ");
        }
    }

    private void restarted(String moment) {
        server.close();
        server = TestServer.on(database, moment);
    }

    private void forgetItems() throws SQLException {
        var url = "jdbc:postgresql://%s:%d/%s".formatted(database.host(), database.port(), database.database());
        try (var connection = DriverManager.getConnection(url, database.user(), database.password());
                var statement = connection.createStatement()) {
            assertEquals(3, statement.executeUpdate("delete from constancia_item"));
        }
    }
}
