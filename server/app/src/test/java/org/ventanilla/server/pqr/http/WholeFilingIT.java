package org.ventanilla.server.pqr.http;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.awt.Color;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.ventanilla.contract.Words.PaperKind;
import org.ventanilla.contract.Words.Service;
import org.ventanilla.contract.seal.EnclosedPage;
import org.ventanilla.contract.seal.EnclosedPage.Label;
import org.ventanilla.server.app.Browser;
import org.ventanilla.server.app.TestKiosk;
import org.ventanilla.server.app.TestServer;
import org.ventanilla.server.app.TestServer.Answer;
import org.ventanilla.server.app.TestSocket;
import org.ventanilla.server.document.Jpegs;
import org.ventanilla.server.document.Sha256;
import org.ventanilla.server.platform.Ids;
import org.ventanilla.server.pqr.Catalogue;

/** The running server: who she is, her papers, her petition and its constancia, as hub and kiosk ask for them. */
class WholeFilingIT {

    private final TestServer server = TestServer.withSample();
    private final TestKiosk program = new TestKiosk(server).in("DEMO-JUNIN-1");
    private final Browser ana = server.browser().signedIn("ana@example.co");
    private final Browser luis = server.browser().signedIn("luis@example.co");
    private final TestSocket kiosk = TestSocket.ofKiosk(server, program);
    private final TestSocket desk = TestSocket.ofStaff(server, ana);
    private final UUID session = Ids.next();
    private final String at = "/api/v1/sessions/" + session;
    private final byte[] jpeg = Jpegs.of(850, 1100, Color.LIGHT_GRAY);

    @BeforeEach
    void anas_attention() {
        kiosk.command("openDay", "pin", "2468");
        var consent = Map.of("call", true, "image", true, "recording", false);
        kiosk.command("openSession", "session", session, "phone", "3105550123", "service", "AGUA", "consent", consent);
        assertEquals("done", desk.command("accept", "session", session));
    }

    @AfterEach
    void stop() {
        server.close();
    }

    @Test
    void nobody_sees_money_before_a_paper_was_seen_and_filing_needs_none() {
        var found = ana.get(at + "/customers?number=4000003").json();
        assertEquals("A••• D••• M••• d••• G•••", found.path(0).path("name").asText());
        assertEquals(
                "404 customer-unknown",
                ana.get(at + "/customers?number=1234567").problem());
        assertEquals("403 identity-insufficient", ana.get(at + "/account").problem());
        identify("DECLARED");
        assertEquals("403 identity-insufficient", ana.get(at + "/account").problem());
        assertEquals("403 identity-insufficient", identify("VERIFIED").problem());
        assertEquals("201", file("key-00001", claim()).problem());
        identify("PAPER_SEEN");
        var account = ana.get(at + "/account").json();
        assertEquals(6, account.path("invoices").size());
        assertEquals(3, account.path("questions").size());
        assertEquals("403 session-of-other", luis.get(at + "/account").problem());
    }

    @Test
    void the_desk_sees_what_the_identity_opens_as_it_opens() {
        identify("DECLARED");
        var declared = desk.session(now -> now.has("customer"));
        assertEquals(
                "C••• 3••• #••• 4•••", declared.path("customer").path("address").asText());
        assertEquals(1, declared.path("earlier").size());
        assertFalse(declared.path("earlier").path(0).has("object"));
        identify("PAPER_SEEN");
        identify("VERIFIED");
        var verified = desk.session(now -> now.path("identity").asText().equals("VERIFIED"));
        assertEquals("Calle 3 # 4-18", verified.path("customer").path("address").asText());
        assertTrue(verified.path("earlier").path(0).path("object").asText().contains("40 metros"));
    }

    @Test
    void the_kiosk_gets_the_bill_that_is_shown_and_no_other() {
        identify("PAPER_SEEN");
        var bills = ana.get(at + "/account").json().path("invoices");
        var bill = bills.path(0).path("id").asText();
        assertEquals(200, ana.download(at + "/invoices/" + bill).statusCode());
        assertEquals("404 invoice-unknown", ana.get(at + "/invoices/1").problem());
        assertEquals("done", desk.command("show", "session", session, "invoice", bill));
        var shown =
                kiosk.session(now -> now.has("shown")).path("shown").path("id").asText();
        var picture = program.download("/api/v1/kiosk/sessions/" + session + "/shown/" + shown);
        assertEquals("image/png", picture.headers().firstValue("content-type").orElse(""));
        assertEquals("no-store", picture.headers().firstValue("cache-control").orElse(""));
        var other = "/api/v1/kiosk/sessions/" + session + "/shown/bill-"
                + bills.path(1).path("id").asText();
        assertEquals(404, program.download(other).statusCode());
        desk.command("show", "session", session);
        kiosk.session(now -> !now.has("shown"));
        assertEquals(
                404,
                program.download("/api/v1/kiosk/sessions/" + session + "/shown/" + shown)
                        .statusCode());
    }

    @Test
    void a_bill_leaves_the_screen_when_it_is_no_longer_sure_who_sits_there() {
        identify("PAPER_SEEN");
        var bill = ana.get(at + "/account").json().path("invoices").path(0).path("id");
        desk.command("show", "session", session, "invoice", bill.asText());
        kiosk.session(now -> now.has("shown"));
        identify("VERIFIED");
        assertTrue(kiosk.session(now -> true).has("shown"));
        identify("DECLARED");
        kiosk.session(now -> !now.has("shown"));
    }

    @Test
    void a_page_reaches_the_desk_part_by_part() throws IOException {
        var page = Ids.next();
        var preview = Jpegs.of(120, 160, Color.LIGHT_GRAY);
        assertEquals("here", handIn(page, "preview", preview));
        desk.session(
                now -> now.path("pages").path(page.toString()).path("preview").asBoolean());
        assertEquals("here", handIn(page, "page", jpeg));
        assertEquals("here", handIn(page, "page", jpeg));
        desk.session(now -> now.path("pages").path(page.toString()).path("page").asBoolean());
        kiosk.session(
                now -> now.path("pages").path(page.toString()).path("page").asBoolean());
        assertEquals(jpeg.length, ana.download(at + "/papers/" + page + "/page").body().length);
        assertEquals("page-different", handIn(page, "page", preview));
        assertEquals(
                "403 session-of-other",
                luis.get(at + "/papers/" + page + "/page").problem());
        try (var pdf = Loader.loadPDF(ana.download(at + "/papers").body())) {
            assertEquals(1, pdf.getNumberOfPages());
        }
    }

    @Test
    void what_is_no_picture_is_kept_aside_with_its_reason() {
        assertEquals("image-not-an-image", handIn(Ids.next(), "page", "<html>".getBytes(StandardCharsets.UTF_8)));
        assertEquals("image-too-large", handIn(Ids.next(), "page", new byte[9_000_000]));
        assertEquals("seal-broken", handIn(Ids.next(), "page", new byte[17_000_000]), "no page is that large");
        var elsewhere = new TestKiosk(server).in("DEMO-UBALA-1");
        assertEquals("session-unknown", elsewhere.handIn(enclosed(Ids.next(), "page", jpeg)));
    }

    @Test
    void an_original_that_nobody_asked_for_or_that_lies_is_refused() {
        assertEquals(
                "422 hash-wrong", program.handIn(original("0".repeat(64)), jpeg).problem());
        assertEquals(
                "409 out-of-order",
                program.handIn(original(Sha256.of(jpeg)), jpeg).problem());
    }

    @Test
    void both_sides_see_the_radicado_and_the_paper_says_it() throws IOException {
        identify("PAPER_SEEN");
        var filed = file("key-00001", claim()).json();
        var radicado = filed.path("radicado").asText();
        assertEquals("2026-ENT-000458", radicado);
        assertEquals("martes 15 de diciembre", filed.path("dueText").asText());
        assertEquals(
                TestServer.ORIGIN + "/seguimiento?radicado=" + radicado,
                filed.path("trackUrl").asText());
        assertEquals(filed, kiosk.session(now -> now.has("pqr")).path("pqr"));
        assertEquals(filed, desk.session(now -> now.has("pqr")).path("pqr"));
        for (var paper : List.of("a4", "80mm")) {
            var printed = program.download("/api/v1/kiosk/sessions/" + session + "/constancia?paper=" + paper);
            assertTrue(text(printed.body()).contains("Ana Delia Martínez de Garzón"));
            assertEquals(
                    200,
                    ana.download("/api/v1/pqrs/" + radicado + "/constancia?paper=" + paper)
                            .statusCode());
        }
        assertEquals(
                "403 session-of-other",
                luis.get("/api/v1/pqrs/" + radicado + "/constancia?paper=a4").problem());
        var sofia = server.browser().signedIn("sofia@example.co");
        assertEquals(
                200,
                sofia.download("/api/v1/pqrs/" + radicado + "/constancia?paper=a4")
                        .statusCode());
        var elsewhere = new TestKiosk(server).in("DEMO-UBALA-1");
        assertEquals(
                404,
                elsewhere
                        .download("/api/v1/kiosk/sessions/" + session + "/constancia?paper=a4")
                        .statusCode());
    }

    @Test
    void filing_twice_files_once_and_other_words_need_another_key() {
        var first = file("key-00001", claim()).json();
        assertEquals(first, file("key-00001", claim()).json());
        var other = Map.of("kind", "QUEJA", "service", "AGUA", "object", "Otra cosa.");
        assertEquals("409 idempotency-key-reused", file("key-00001", other).problem());
        var empty = Map.of("kind", "QUEJA", "service", "AGUA", "object", " ");
        var refused = file("key-00002", empty);
        assertEquals("422 field-missing", refused.problem());
        assertEquals("object", refused.json().path("field").asText());
    }

    @Test
    void the_kiosk_can_print_a_moment_after_she_hung_up_and_not_later() {
        file("key-00001", claim());
        kiosk.command("leave", "session", session);
        var constancia = "/api/v1/kiosk/sessions/" + session + "/constancia?paper=80mm";
        assertEquals(200, program.download(constancia).statusCode());
        server.clock.pass(Duration.ofMinutes(16));
        assertEquals(404, program.download(constancia).statusCode());
    }

    @Test
    void the_catalogue_has_the_causes_of_each_service_by_group() {
        var catalogue = ana.get("/api/v1/catalogue").json();
        assertEquals(6, catalogue.path("kinds").size());
        assertEquals(36, catalogue.path("causales").path("AGUA").size());
        assertEquals(2, new Catalogue().causales(Service.ENERGIA).size(), "nothing is invented outside the sample");
        assertEquals(
                "Prestación del servicio",
                catalogue
                        .path("causales")
                        .path("ENERGIA")
                        .path(16)
                        .path("group")
                        .asText());
        assertFalse(catalogue.path("kinds").path(0).has("group"));
    }

    private Answer identify(String identity) {
        return ana.send(
                "PUT", at + "/customer", Map.of("account", "4000003", "relation", "SUSCRIPTOR", "identity", identity));
    }

    private Answer file(String key, Object body) {
        return ana.says("Idempotency-Key", key).post(at + "/pqrs", body);
    }

    private String handIn(UUID page, String part, byte[] bytes) {
        return program.handIn(enclosed(page, part, bytes));
    }

    private EnclosedPage enclosed(UUID page, String part, byte[] bytes) {
        return new EnclosedPage(new Label(session, page, part, PaperKind.CEDULA, 1), bytes);
    }

    private String original(String sha256) {
        return "/api/v1/kiosk/sessions/" + session + "/papers/" + Ids.next() + "/original?number=1&kind=CEDULA&sha256="
                + sha256;
    }

    private static Map<String, String> claim() {
        return Map.of("kind", "RECLAMACION", "service", "AGUA", "causal", "127", "object", "Que revisen el recibo.");
    }

    private static String text(byte[] pdf) throws IOException {
        try (var document = Loader.loadPDF(pdf)) {
            return new PDFTextStripper().getText(document).replaceAll("\\s+", " ");
        }
    }
}
