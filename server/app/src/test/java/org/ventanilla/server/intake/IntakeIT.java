package org.ventanilla.server.intake;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import java.awt.Color;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.ventanilla.contract.Words.PaperKind;
import org.ventanilla.contract.seal.EnclosedPage;
import org.ventanilla.contract.seal.EnclosedPage.Label;
import org.ventanilla.contract.seal.PartName;
import org.ventanilla.server.app.Browser;
import org.ventanilla.server.app.TestKiosk;
import org.ventanilla.server.app.TestServer;
import org.ventanilla.server.app.TestSocket;
import org.ventanilla.server.document.Bombs;
import org.ventanilla.server.document.Jpegs;
import org.ventanilla.server.platform.Ids;

/** Sealed parts at the running server: what opens is a page of the attention, what does not is kept aside. */
class IntakeIT {
    private final TestServer server = TestServer.withSample();
    private final TestKiosk junin = new TestKiosk(server).in("DEMO-JUNIN-1");
    private final Browser ana = server.browser().signedIn("ana@example.co");
    private final TestSocket kiosk = TestSocket.ofKiosk(server, junin);
    private final TestSocket desk = TestSocket.ofStaff(server, ana);
    private final UUID session = Ids.next();
    private final UUID page = Ids.next();
    private final PartName name = new PartName(session, Ids.next());
    private final byte[] jpeg = Jpegs.of(850, 1100, Color.LIGHT_GRAY);

    @BeforeEach
    void anas_attention() {
        kiosk.command("openDay", "pin", "2468");
        var consent = Map.of("call", true, "image", true, "recording", false);
        kiosk.command("openSession", "session", session, "phone", "3105550123", "service", "AGUA", "consent", consent);
        desk.command("accept", "session", session);
    }

    @AfterEach
    void stop() {
        server.close();
    }

    @Test
    void what_was_sealed_at_the_kiosk_is_a_page_at_the_desk_byte_for_byte() {
        assertEquals("lacking", junin.account(name.part()));
        assertEquals("here", junin.send(name.part(), sealed()));
        assertArrayEquals(jpeg, atTheDesk());
        assertFalse(Files.exists(upload(name.part())), "the sealed bytes are of no more use");
    }

    @Test
    void the_agent_sees_how_far_a_page_is_until_it_is_whole() {
        kiosk.say("travels", "session", session, "page", page, "number", 1, "kind", "CEDULA", "percent", 40);
        desk.session(now -> atDesk(now).path("percent").asInt() == 40
                && !atDesk(now).path("page").asBoolean());
        junin.send(name.part(), sealed());
        desk.session(now -> atDesk(now).path("page").asBoolean() && !atDesk(now).has("percent"));
    }

    @Test
    void a_page_that_did_not_open_is_told_to_the_agent_until_another_of_its_number_is_known() {
        var again = Ids.next();
        kiosk.say("travels", "session", session, "page", page, "number", 1, "kind", "CEDULA", "percent", 100);
        kiosk.say("notOpened", "session", session, "page", page);
        desk.session(now -> atDesk(now).path("notOpened").asBoolean());
        kiosk.say("travels", "session", session, "page", again, "number", 1, "kind", "CEDULA", "percent", 10);
        desk.session(
                now -> now.path("pages").has(again.toString()) && atDesk(now).isMissingNode());
    }

    @Test
    void a_page_that_opens_after_all_is_a_page() {
        kiosk.say("travels", "session", session, "page", page, "number", 1, "kind", "CEDULA", "percent", 100);
        kiosk.say("notOpened", "session", session, "page", page);
        desk.session(now -> atDesk(now).path("notOpened").asBoolean());
        junin.send(name.part(), sealed());
        desk.session(now -> atDesk(now).path("page").asBoolean() && !atDesk(now).has("notOpened"));
    }

    @Test
    void what_is_filed_does_not_list_a_page_that_did_not_open_and_takes_it_along_when_it_opens_after_all() {
        var bill = Ids.next();
        kiosk.say("travels", "session", session, "page", page, "number", 1, "kind", "CEDULA", "percent", 100);
        kiosk.say("travels", "session", session, "page", bill, "number", 2, "kind", "RECIBO", "percent", 10);
        kiosk.say("notOpened", "session", session, "page", page);
        desk.session(now -> atDesk(now).path("notOpened").asBoolean());
        var claim = Map.of("kind", "QUEJA", "service", "AGUA", "object", "Que revisen.", "pages", List.of(page, bill));
        var radicado = ana.says("Idempotency-Key", "key-00001")
                .post("/api/v1/sessions/" + session + "/pqrs", claim)
                .json()
                .path("radicado")
                .asText();
        assertEquals(List.of(bill.toString()), annexes(radicado));
        junin.send(name.part(), sealed());
        assertEquals(List.of(page.toString(), bill.toString()), annexes(radicado));
    }

    private List<String> annexes(String radicado) {
        var marta = server.browser().signedIn("marta@example.co");
        return StreamSupport.stream(
                        marta.get("/api/v1/casework/cases/" + radicado)
                                .json()
                                .path("annexes")
                                .spliterator(),
                        false)
                .map(annex -> annex.path("page").asText())
                .toList();
    }

    @Test
    void what_is_filed_before_a_page_arrives_takes_the_page_along() {
        kiosk.say("travels", "session", session, "page", page, "number", 1, "kind", "CEDULA", "percent", 0);
        desk.session(now -> atDesk(now).has("percent"));
        var claim = Map.of("kind", "QUEJA", "service", "AGUA", "object", "Que revisen.", "pages", List.of(page));
        var filed = ana.says("Idempotency-Key", "key-00001")
                .post("/api/v1/sessions/" + session + "/pqrs", claim)
                .json();
        junin.send(name.part(), sealed());
        var marta = server.browser().signedIn("marta@example.co");
        var at = "/api/v1/casework/cases/" + filed.path("radicado").asText() + "/papers/" + page + "/page";
        assertArrayEquals(jpeg, marta.download(at).body());
    }

    private JsonNode atDesk(JsonNode session) {
        return session.path("pages").path(page.toString());
    }

    @Test
    void the_same_part_twice_is_there_once() {
        var sealed = sealed();
        junin.send(name.part(), sealed);
        assertEquals("here", junin.send(name.part(), sealed));
        assertArrayEquals(jpeg, atTheDesk());
    }

    @Test
    void a_page_may_come_long_after_the_attention() {
        kiosk.command("leave", "session", session);
        desk.command("outcome", "session", session, "outcome", "CONSULTA");
        desk.command("finish", "session", session, "note", "Trajo la cédula.");
        server.clock.pass(Duration.ofDays(9));
        junin.signIn();
        assertEquals("here", junin.send(name.part(), sealed()));
    }

    @Test
    void what_was_cut_off_or_altered_is_kept_aside_and_not_thrown_away() {
        var sealed = sealed();
        var altered = sealed.clone();
        altered[altered.length / 2] ^= 1;
        assertEquals("seal-broken", junin.send(name.part(), altered));
        assertTrue(Files.exists(upload(name.part())));
        var cut = Ids.next();
        assertEquals("seal-broken", junin.send(cut, Arrays.copyOf(sealed, sealed.length - 1)));
        assertEquals("seal-broken", junin.send(Ids.next(), new byte[100]));
        assertEquals("seal-broken", junin.send(Ids.next(), "VTS1".getBytes(java.nio.charset.StandardCharsets.UTF_8)));
        assertEquals("404 page-unknown", ana.get(paper()).problem());
    }

    @Test
    void a_bomb_behind_the_seal_is_kept_aside_and_never_drawn() {
        assertEquals("image-too-large", junin.send(name.part(), sealedContent(Bombs.jpeg(jpeg))));
        var pdf = new PartName(session, Ids.next());
        assertEquals("page-not-scanned", junin.send(pdf.part(), junin.sealed(pdf, enclosed(Bombs.pdf(64 << 20)))));
        assertTrue(Files.exists(upload(name.part())));
        assertTrue(Files.exists(upload(pdf.part())));
        assertEquals("404 page-unknown", ana.get(paper()).problem());
    }

    @Test
    void a_part_that_is_sent_again_under_another_name_stays_closed() {
        var sealed = sealed();
        junin.send(name.part(), sealed);
        assertEquals("seal-broken", junin.send(Ids.next(), sealed));
    }

    @Test
    void a_part_whose_label_speaks_of_another_attention_than_its_seal_stays_closed() {
        var elsewhere = new PartName(Ids.next(), Ids.next());
        assertEquals("seal-broken", junin.send(elsewhere.part(), junin.sealed(elsewhere, enclosed())));
    }

    @Test
    void what_another_kiosk_sends_for_this_attention_is_kept_aside() {
        var gachala = new TestKiosk(server).in("DEMO-GACHALA-1");
        assertEquals("session-unknown", gachala.send(name.part(), sealed()));
        assertEquals("404 page-unknown", ana.get(paper()).problem());
        assertEquals("lacking", junin.account(name.part()), "nobody learns what another one sent");
    }

    @Test
    void what_was_sealed_for_a_retired_key_still_opens() {
        var before = sealed();
        var keyset = junin.get("/api/v1/kiosk/seal-keys").json();
        var sofia = server.browser().signedIn("sofia@example.co");
        assertEquals("204", sofia.post("/api/v1/seal-keys", null).problem());
        assertFalse(keyset.equals(junin.get("/api/v1/kiosk/seal-keys").json()));
        assertEquals("here", junin.send(name.part(), before));
        var later = new PartName(session, Ids.next());
        assertEquals("here", junin.send(later.part(), junin.sealed(later, enclosed())));
    }

    @Test
    void the_kiosk_may_forget_a_part_when_two_days_have_brought_it_into_a_backup() {
        junin.send(name.part(), sealed());
        server.clock.pass(Duration.ofHours(47));
        junin.signIn();
        assertEquals("here", junin.account(name.part()));
        server.clock.pass(Duration.ofHours(2));
        junin.signIn();
        assertEquals("inBackup", junin.account(name.part()));
    }

    @Test
    void what_is_kept_aside_is_never_said_to_be_in_a_backup() {
        junin.send(name.part(), new byte[40]);
        server.clock.pass(Duration.ofDays(30));
        junin.signIn();
        assertEquals("seal-broken", junin.account(name.part()));
    }

    private byte[] sealed() {
        return junin.sealed(name, enclosed());
    }

    private byte[] sealedContent(byte[] content) {
        return junin.sealed(name, enclosed(content));
    }

    private EnclosedPage enclosed() {
        return enclosed(jpeg);
    }

    private EnclosedPage enclosed(byte[] content) {
        return new EnclosedPage(new Label(session, page, "page", PaperKind.CEDULA, 1), content);
    }

    private Path upload(UUID part) {
        return server.data().resolve("uploads/" + part);
    }

    private String paper() {
        return "/api/v1/sessions/" + session + "/papers/" + page + "/page";
    }

    private byte[] atTheDesk() {
        return ana.download(paper()).body();
    }
}
