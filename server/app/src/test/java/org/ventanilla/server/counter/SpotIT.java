package org.ventanilla.server.counter;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.time.Duration;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.stream.Stream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.text.PDFTextStripper;
import org.jspecify.annotations.Nullable;
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
    private final TestKiosk program = new TestKiosk(server).in("DEMO-JUNIN-1");
    private final TestSocket kiosk = TestSocket.ofKiosk(server, program);
    private final Set<String> answered = new HashSet<>();
    private final TestSocket desk = TestSocket.ofStaff(server, ana);

    @BeforeEach
    void anas_attention() {
        kiosk.command("openDay", "pin", "2468");
        var consent = Map.of("call", true, "image", true, "recording", false);
        kiosk.command("openSession", "session", session, "phone", "3105550123", "service", "AGUA", "consent", consent);
        assertEquals("done", desk.command("accept", "session", session));
        identified(Map.of("relation", "SUSCRIPTOR"));
    }

    private void identified(Map<String, String> as) {
        var person = new HashMap<>(Map.of("account", "4000003", "identity", "PAPER_SEEN"));
        person.putAll(as);
        assertEquals("204", ana.send("PUT", at + "/customer", person).problem());
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
    void nobody_is_notified_by_the_agents_word_alone() {
        var act = answer(decide(filed("INFORMACION"), "ACCEDE"));
        var receipt = "Recibí la respuesta " + act + ": completa y gratis.";
        var tooEarly = asked("ENTREGA", receipt, true);
        server.clock.pass(Duration.ofMinutes(1));
        assertEquals(receipt, opened(act));
        assertEquals("409 not-confirmed", acknowledge(act, tooEarly).problem(), "before it was opened for her");
        var never = Ids.next().toString();
        assertEquals("409 not-confirmed", acknowledge(act, never).problem(), "nobody asked her");
        assertEquals(
                "409 not-confirmed",
                acknowledge(act, asked("ENTREGA", receipt, false)).problem(),
                "✖");
        assertEquals(
                "409 not-confirmed",
                acknowledge(act, asked("OTRA", receipt, true)).problem(),
                "another thing");
        assertEquals(
                "409 not-confirmed",
                acknowledge(act, asked("ENTREGA", "¿Bien?", true)).problem(),
                "other words");
        assertEquals("200", acknowledge(act, asked("ENTREGA", receipt, true)).problem());
    }

    @Test
    void her_permission_for_mail_is_what_she_confirmed_with_her_address_in_it_and_is_taken_back_at_once() {
        var path = at + "/electronic-notice";
        var words = ana.get(path).json().path("words").asText();
        assertTrue(words.contains("{email}"), words);
        var said = words.replace("{email}", "luz@example.co");
        assertEquals("422 field-missing", authorise("luz@example.co", null).problem());
        var no = asked("CORREO", said, false);
        assertEquals("409 not-confirmed", authorise("luz@example.co", no).problem());
        var yes = asked("CORREO", said, true);
        assertEquals("409 not-confirmed", authorise("otra@example.co", yes).problem(), "another address");
        assertEquals("200", authorise("luz@example.co", yes).problem());
        var given = ana.get(path).json();
        assertEquals("luz@example.co", given.path("email").asText());
        assertEquals(said, given.path("words").asText());
        assertEquals("204", ana.send("DELETE", path, null).problem());
        assertFalse(ana.get(path).json().has("email"));
    }

    @Test
    void who_is_not_the_holder_permits_for_herself_and_not_for_the_holder() {
        var path = at + "/electronic-notice";
        identified(Map.of("relation", "USUARIO", "name", "Luz Peña"));
        assertEquals("403 permission-of-other", ana.get(path).problem());
        assertEquals("403 permission-of-other", ana.send("DELETE", path, null).problem());
        identified(Map.of("relation", "USUARIO", "name", "Luz Peña", "document", "9000000017"));
        var words = ana.get(path).json().path("words").asText().replace("{email}", "luz@example.co");
        assertEquals(
                "200", authorise("luz@example.co", asked("CORREO", words, true)).problem());
        identified(Map.of("relation", "SUSCRIPTOR"));
        assertFalse(ana.get(path).json().has("email"), "the holder permitted nothing");
    }

    private Answer authorise(String email, @Nullable String question) {
        var said = new HashMap<String, String>(Map.of("email", email, "how", "PANTALLA"));
        if (question != null) {
            said.put("confirmedBy", question);
        }
        return ana.send("PUT", at + "/electronic-notice", said);
    }

    @Test
    void she_prints_the_very_copy_that_lies_open_on_her_screen_and_nothing_else() {
        var act = answer(decide(filed("INFORMACION"), "ACCEDE"));
        var copy = "/api/v1/kiosk/sessions/" + session + "/act";
        opened(act);
        assertEquals(409, program.download(copy).statusCode(), "opened, and not on the screen yet");
        show("act", act, "sheet", 1);
        assertArrayEquals(
                ana.download(at + "/acts/" + act + "/copy").body(),
                program.download(copy).body());
        var elsewhere = new TestKiosk(server).in("DEMO-GACHALA-1");
        assertEquals(409, elsewhere.download(copy).statusCode());
        show();
        assertEquals(409, program.download(copy).statusCode(), "taken away again");
    }

    private void show(Object... what) {
        var said = Stream.concat(Stream.of("session", session), Stream.of(what)).toArray();
        assertEquals("done", desk.command("show", said));
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
        var offered = desk.session(now -> now.has("spot")).path("spot");
        assertEquals("[\"ACCEDE\"]", offered.toString());
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
        var receipt = opened(act);
        assertEquals("200", acknowledge(act, asked("ENTREGA", receipt, true)).problem());
    }

    private Answer acknowledge(String act, String question) {
        return ana.post(at + "/acts/" + act + "/acknowledgement", Map.of("confirmedBy", question));
    }

    /** @return what she is to confirm */
    private String opened(String act) {
        var opened = ana.post(at + "/acts/" + act + "/opening", Map.of("capacity", "HERSELF"));
        assertEquals(200, opened.status(), opened.response().body());
        return opened.json().path("receipt").asText();
    }

    /** Asked at the desk, answered at the kiosk. */
    private String asked(String kind, String text, boolean yes) {
        assertEquals("done", desk.command("ask", "session", session, "kind", kind, "text", text));
        var question = kiosk.session(now -> isNew(now.path("question"), text))
                .path("question")
                .path("id")
                .asText();
        answered.add(question);
        assertEquals("done", kiosk.command("answer", "session", session, "question", question, "yes", yes));
        return question;
    }

    /** The same may be asked twice, and the view of the first time comes late. */
    private boolean isNew(JsonNode question, String text) {
        return question.path("text").asText().equals(text)
                && !answered.contains(question.path("id").asText());
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
