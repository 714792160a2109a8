package org.ventanilla.server.desk.ws;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import java.net.http.WebSocketHandshakeException;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.CompletionException;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.ventanilla.server.app.Browser;
import org.ventanilla.server.app.TestKiosk;
import org.ventanilla.server.app.TestServer;
import org.ventanilla.server.app.TestSocket;
import org.ventanilla.server.platform.Ids;
import org.ventanilla.server.platform.ws.Socket;

/** The running server, real sockets: what the three programs say to it and see of it. */
class WholeAttentionIT {
    private static final Map<String, Boolean> CONSENT = Map.of("call", true, "image", true, "recording", false);

    private final TestServer server = TestServer.withSample();
    private final TestKiosk program = new TestKiosk(server).in("DEMO-JUNIN-1");
    private final Browser anaBrowser = server.browser().signedIn("ana@example.co");
    private final Browser luisBrowser = server.browser().signedIn("luis@example.co");
    private final UUID id = Ids.next();
    private TestSocket kiosk = TestSocket.ofKiosk(server, program);
    private TestSocket ana = TestSocket.ofStaff(server, anaBrowser);

    @BeforeEach
    void openTheDay() {
        assertEquals("pin-wrong", kiosk.command("openDay", "pin", "1111"));
        assertEquals("done", kiosk.command("openDay", "pin", "2468"));
        kiosk.view(view -> view.path("day").path("open").asBoolean());
    }

    @AfterEach
    void stop() {
        server.close();
    }

    @Test
    void a_whole_attention() {
        assertEquals("done", open(id));
        assertEquals(1, kiosk.session(now -> isIn(now, "WAITING")).path("place").asInt());
        JsonNode waiting = ana.view(view -> view.path("line").has(id.toString()))
                .path("line")
                .path(id.toString());
        assertEquals("Junín", waiting.path("municipality").asText());
        assertTrue(waiting.path("present").asBoolean());

        assertEquals("done", ana.command("accept"));
        assertEquals(
                "Ana Torres",
                kiosk.session(now -> isIn(now, "IN_ATTENTION")).path("agent").asText());
        assertTrue(kiosk.session(now -> now.path("agentPresent").asBoolean()).has("chat"));
        JsonNode desk = ana.session(now -> now.path("customerPresent").asBoolean());
        assertEquals("3105550123", desk.path("phone").asText());
        ana.view(view -> view.path("line").isEmpty());

        assertEquals("done", ana.command("chat", "session", id, "text", "¿Me oye bien?"));
        assertEquals("done", kiosk.command("chat", "session", id, "text", "Sí señora"));
        assertEquals(
                2,
                kiosk.session(now -> now.path("chat").size() == 2).path("chat").size());

        assertEquals("done", ana.command("requestPaper", "session", id, "kind", "CEDULA"));
        JsonNode request = kiosk.session(now -> now.has("paperRequest")).path("paperRequest");
        assertEquals("CEDULA", request.path("kind").asText());
        assertEquals("done", ana.command("takePhoto", "session", id));
        assertEquals(id.toString(), kiosk.await("takePhoto").path("session").asText());
        assertEquals(
                "done",
                kiosk.command(
                        "dismissRequest",
                        "session",
                        id,
                        "request",
                        request.path("id").asText()));
        ana.session(now -> !now.has("paperRequest"));

        assertEquals("identity-insufficient", ana.command("show", "session", id, "invoice", "F1"));
        assertEquals("done", ana.command("draft", "session", id, "draft", Map.of("object", "No llega el agua")));
        ana.session(now -> now.path("draft").path("object").asText().equals("No llega el agua"));

        assertEquals("outcome-missing", ana.command("finish", "session", id, "note", "Listo."));
        assertEquals("done", ana.command("outcome", "session", id, "outcome", "CONSULTA"));
        kiosk.session(now -> isIn(now, "CLOSING"));
        assertEquals("done", kiosk.command("resolved", "session", id, "yes", true));
        kiosk.view(view ->
                !view.has("session") && view.path("day").path("attentions").asInt() == 1);
        assertEquals(
                "YES",
                ana.session(now -> now.path("customerLeft").asBoolean())
                        .path("resolved")
                        .asText());
        assertEquals("done", ana.command("finish", "session", id, "note", "Preguntó por su saldo."));
        ana.view(view -> !view.has("session") && view.path("attentionsToday").asInt() == 1);
        assertEquals("done", kiosk.command("closeDay"));
        kiosk.view(view -> !view.path("day").path("open").asBoolean());
    }

    @Test
    void whoever_drops_out_comes_back_to_the_same_session_and_agent() {
        talk();
        kiosk.cut();
        ana.session(now -> !now.path("customerPresent").asBoolean());
        kiosk = TestSocket.ofKiosk(server, program);
        assertEquals(
                id.toString(),
                kiosk.session(now -> isIn(now, "IN_ATTENTION")).path("id").asText());
        ana.session(now -> now.path("customerPresent").asBoolean());

        ana.cut();
        kiosk.session(now -> !now.path("agentPresent").asBoolean());
        ana = TestSocket.ofStaff(server, anaBrowser);
        assertEquals(
                id.toString(),
                ana.session(now -> isIn(now, "IN_ATTENTION")).path("id").asText());
        kiosk.session(now -> now.path("agentPresent").asBoolean());
        hello(kiosk);
        hello(ana);
        kiosk.await("signal");
    }

    @Test
    void signals_reach_the_other_side_and_nobody_else() {
        TestSocket luis = TestSocket.ofStaff(server, luisBrowser);
        TestSocket other = TestSocket.ofKiosk(server, new TestKiosk(server).in("DEMO-UBALA-1"));
        talk();
        String from = hello(ana);
        assertEquals(from, kiosk.await("signal").path("signal").path("from").asText());
        from = hello(kiosk);
        assertEquals(from, ana.await("signal").path("signal").path("from").asText());
        ana.say("pointer", "session", id, "x", 0.5, "y", 0.25);
        assertEquals(0.25, kiosk.await("pointer").path("y").asDouble());

        hello(luis);
        assertEquals(
                "session-of-other",
                luis.await("problem").path("problem").path("code").asText());
        hello(other);
        assertEquals(
                "session-of-other",
                other.await("problem").path("problem").path("code").asText());
        assertEquals("session-of-other", luis.command("takePhoto", "session", id));
        assertFalse(luis.hasArrived("signal") || other.hasArrived("signal"));
        assertFalse(kiosk.hasArrived("signal") || ana.hasArrived("signal"));
    }

    @Test
    @Timeout(120)
    void of_an_agents_windows_the_newest_that_said_hello_holds_the_call() {
        talk();
        hello(ana);
        TestSocket second = TestSocket.ofStaff(server, anaBrowser);
        second.session(now -> isIn(now, "IN_ATTENTION"));
        String from = hello(kiosk);
        assertEquals(from, ana.await("signal").path("signal").path("from").asText());

        hello(second);
        kiosk.await("signal");
        kiosk.await("signal");
        hello(ana);
        hello(kiosk);
        second.await("signal");
        assertEquals("done", ana.command("chat", "session", id, "text", "Sigo aquí"));
        second.session(now -> now.path("chat").size() == 1);
        assertFalse(ana.hasArrived("signal") || kiosk.hasArrived("signal"));

        second.cut();
        while (!kiosk.hasArrived("signal")) { // until the server has seen it go
            hello(ana);
            ana.command("draft", "session", id, "draft", Map.of());
        }
        hello(kiosk);
        ana.await("signal");
    }

    @Test
    void a_newer_socket_of_the_same_kiosk_wins() {
        open(id);
        TestSocket newer = TestSocket.ofKiosk(server, program);
        assertEquals(
                "kiosk-elsewhere",
                kiosk.await("problem").path("problem").path("code").asText());
        assertEquals(Socket.ELSEWHERE, kiosk.closed());
        assertEquals(
                id.toString(),
                newer.session(now -> isIn(now, "WAITING")).path("id").asText());
        assertEquals("done", newer.command("leave", "session", id));
        ana.view(view -> view.path("line").isEmpty());
    }

    @Test
    void what_is_out_of_order_unknown_or_malformed_is_said_so_and_changes_nothing() {
        assertEquals(
                "phone-wrong",
                kiosk.command(
                        "openSession", "session", id, "phone", "31055501", "service", "AGUA", "consent", CONSENT));
        assertEquals("session-unknown", kiosk.command("leave", "session", id));
        open(id);
        assertEquals("done", open(id));
        assertEquals("session-open-at-kiosk", open(Ids.next()));
        assertEquals("session-open-at-kiosk", kiosk.command("closeDay"));
        assertEquals("out-of-order", kiosk.command("chat", "session", id, "text", "¿Hay alguien?"));
        assertEquals("out-of-order", kiosk.command("resolved", "session", id, "yes", true));
        assertEquals("out-of-order", ana.command("outcome", "session", id, "outcome", "CONSULTA"));
        assertEquals("message-unknown", kiosk.command("dance"));
        assertEquals("message-malformed", kiosk.command("leave"));
        kiosk.sayRaw("no es JSON");
        assertEquals(
                "message-malformed",
                kiosk.await("problem").path("problem").path("code").asText());
        kiosk.session(now -> isIn(now, "WAITING"));
        ana.command("accept");
        assertEquals("already-in-attention", ana.command("accept", "session", Ids.next()));
        assertEquals("done", ana.command("accept"), "the first answer may have been lost");
        assertEquals("line-empty", TestSocket.ofStaff(server, luisBrowser).command("accept"));
        assertEquals("out-of-order", ana.command("outcome", "session", id, "outcome", "PQR"));
        kiosk.sayRaw("\"" + "x".repeat(Socket.MAX_MESSAGE_BYTES) + "\"");
        kiosk.closed();
    }

    @Test
    void who_lost_count_gets_a_snapshot() {
        JsonNode before = kiosk.view(view -> view.path("day").path("open").asBoolean());
        kiosk.say("resync");
        open(id);
        assertEquals(
                before.path("kiosk"), kiosk.view(view -> view.has("session")).path("kiosk"));
    }

    @Test
    void the_doors_are_shut_to_strangers() {
        assertEquals(401, refused(() -> TestSocket.ofKiosk(server, new TestKiosk(server))));
        assertEquals(401, refused(() -> TestSocket.ofStaff(server, server.browser())));
        Browser foreign = server.browser().signedIn("ana@example.co").says("Origin", "https://evil.example");
        assertEquals(403, refused(() -> TestSocket.ofStaff(server, foreign)));
    }

    @Test
    void a_kiosk_that_the_supervisor_revokes_is_cut_off() {
        Browser browser = server.browser().signedIn("sofia@example.co");
        open(id);
        browser.post("/api/v1/kiosks/" + program.id() + "/revocation", null);
        assertEquals(
                "kiosk-revoked",
                kiosk.await("problem").path("problem").path("code").asText());
        assertEquals(Socket.REVOKED, kiosk.closed());
    }

    @Test
    void who_signs_out_loses_her_windows_and_who_is_still_signed_in_elsewhere_comes_back() {
        Browser other = server.browser().signedIn("ana@example.co");
        anaBrowser.post("/api/v1/staff/sign-out", null);
        assertEquals(
                "signed-out", ana.await("problem").path("problem").path("code").asText());
        assertEquals(Socket.REVOKED, ana.closed());
        assertEquals(401, refused(() -> TestSocket.ofStaff(server, anaBrowser)));
        TestSocket.ofStaff(server, other).view(view -> view.has("me"));
    }

    private String open(UUID session) {
        return kiosk.command(
                "openSession", "session", session, "phone", "3105550123", "service", "AGUA", "consent", CONSENT);
    }

    private void talk() {
        open(id);
        assertEquals("done", ana.command("accept", "session", id));
        kiosk.session(now -> isIn(now, "IN_ATTENTION"));
    }

    /** As a page that starts its side of the call; answers the page's incarnation. */
    private String hello(TestSocket page) {
        String from = Ids.next().toString();
        page.say("signal", "session", id, "signal", Map.of("from", from, "hello", true));
        return from;
    }

    private static boolean isIn(JsonNode session, String state) {
        return session.path("state").asText().equals(state);
    }

    private static int refused(Runnable opening) {
        Throwable refusal =
                assertThrows(CompletionException.class, opening::run).getCause();
        return assertInstanceOf(WebSocketHandshakeException.class, refusal)
                .getResponse()
                .statusCode();
    }
}
