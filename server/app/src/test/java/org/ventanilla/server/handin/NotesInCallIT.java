package org.ventanilla.server.handin;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.time.Duration;
import java.util.Map;
import java.util.UUID;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.ventanilla.server.app.Browser;
import org.ventanilla.server.app.TestKiosk;
import org.ventanilla.server.app.TestServer;
import org.ventanilla.server.app.TestSocket;
import org.ventanilla.server.document.Sha256;
import org.ventanilla.server.platform.Ids;

/** What she says in notes while an agent attends her: heard by that agent, by nobody else, and in the case that comes of it. */
class NotesInCallIT {
    private final TestServer server = TestServer.withSample();
    private final TestKiosk junin = new TestKiosk(server).in("DEMO-JUNIN-1");
    private final Browser anaBrowser = server.browser().signedIn("ana@example.co");
    private final Browser luisBrowser = server.browser().signedIn("luis@example.co");
    private final UUID session = Ids.next();
    private final OfflineAttention hers = new OfflineAttention(junin, session);
    private final TestSocket kiosk = TestSocket.ofKiosk(server, junin);
    private final TestSocket ana = TestSocket.ofStaff(server, anaBrowser);

    @BeforeEach
    void talk() {
        kiosk.command("openDay", "pin", "2468");
        var consent = Map.of("call", true, "image", true, "recording", false);
        kiosk.command("openSession", "session", session, "phone", "3105550123", "service", "AGUA", "consent", consent);
        assertEquals("done", ana.command("accept", "session", session));
    }

    @AfterEach
    void stop() {
        server.close();
    }

    @Test
    void it_is_shown_to_her_agent_at_once_and_only_she_hears_it() {
        assertEquals("here", hers.sendNote());
        var note = said(ana.session(now -> now.has("notes")));
        assertEquals(1, note.path("number").asInt());
        assertEquals(12, note.path("seconds").asInt());
        assertEquals("NOT_YET", note.path("heard").asText());
        assertFalse(note.toString().contains("What she said"));
        assertArrayEquals(hers.sound, anaBrowser.download(sound()).body());
        assertEquals("403 session-of-other", luisBrowser.get(sound()).problem());
        var luis = TestSocket.ofStaff(server, luisBrowser);
        assertFalse(luis.view(view -> view.has("me")).has("session"));
        assertEquals("session-of-other", hears(luis, true));
    }

    @Test
    void her_kiosk_sees_when_it_is_there_and_when_the_agent_hears_it() {
        hers.sendNote();
        assertEquals(
                "NOT_YET",
                said(kiosk.session(now -> now.has("notes"))).path("heard").asText());
        assertEquals("done", hears(ana, false));
        kiosk.session(now -> said(now).path("heard").asText().equals("PLAYING"));
        assertEquals("done", hears(ana, true));
        kiosk.session(now -> said(now).path("heard").asText().equals("WHOLE"));
        assertEquals("done", hears(ana, false), "played again");
        ana.session(now -> said(now).path("heard").asText().equals("WHOLE"));
        assertEquals("handin-unknown", ana.command("hears", "session", session, "note", Ids.next(), "whole", true));
    }

    @Test
    void what_her_agent_heard_waits_for_nobody_and_what_she_did_not_hear_does() {
        hers.sendNote();
        hears(ana, true);
        finish();
        server.clock.pass(Duration.ofMinutes(61));
        assertEquals(0, callBack().size());

        junin.signIn();
        assertEquals("here", hers.sendFilm(Ids.next()), "said just before she hung up");
        assertEquals(hers.code(), callBack().path(0).path("code").asText());
    }

    @Test
    void the_case_that_is_filed_meanwhile_has_it_whether_it_was_heard_before_or_after() throws IOException {
        hers.sendNote();
        var radicado = anaBrowser
                .says("Idempotency-Key", "key-00001")
                .post(
                        "/api/v1/sessions/" + session + "/pqrs",
                        Map.of("kind", "QUEJA", "service", "AGUA", "object", "Que revisen."))
                .json()
                .path("radicado")
                .asText();
        assertEquals("", ofCase(), "nobody has heard it");
        hears(ana, true);
        assertEquals(radicado, ofCase());
        assertTrue(expediente(radicado).contains(Sha256.of(hers.sound)));
        var second = Ids.next();
        hers.sendFilm(second);
        assertEquals("", ofCase());
        assertEquals("done", ana.command("hears", "session", session, "note", second, "whole", true));
        assertEquals(radicado, ofCase());
        assertTrue(expediente(radicado).contains(Sha256.of(hers.film)));
    }

    private String expediente(String radicado) throws IOException {
        var marta = server.browser().signedIn("marta@example.co");
        var pdf = marta.download("/api/v1/casework/cases/" + radicado + "/expediente");
        try (var document = Loader.loadPDF(pdf.body())) {
            return new PDFTextStripper().getText(document).replaceAll("\\s+", "");
        }
    }

    /** The radicado of the case that took the envelope along. */
    private String ofCase() {
        return server.browser()
                .signedIn("marta@example.co")
                .get("/api/v1/hand-ins/" + session)
                .json()
                .path("row")
                .path("radicado")
                .asText();
    }

    private JsonNode callBack() {
        return server.browser()
                .signedIn("marta@example.co")
                .get("/api/v1/hand-ins")
                .json()
                .path("callBack");
    }

    private void finish() {
        kiosk.command("leave", "session", session);
        ana.command("outcome", "session", session, "outcome", "CONSULTA");
        assertEquals("done", ana.command("finish", "session", session, "note", "Preguntó por su saldo."));
    }

    private String hears(TestSocket agent, boolean whole) {
        return agent.command("hears", "session", session, "note", hers.note, "whole", whole);
    }

    private JsonNode said(JsonNode attention) {
        return attention.path("notes").path(hers.note.toString());
    }

    private String sound() {
        return "/api/v1/sessions/" + session + "/notes/" + hers.note;
    }
}
