package org.ventanilla.server.intake;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.awt.Color;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.ventanilla.contract.Common.Consent;
import org.ventanilla.contract.Wire;
import org.ventanilla.contract.Words.PaperKind;
import org.ventanilla.contract.Words.Service;
import org.ventanilla.contract.seal.Carried;
import org.ventanilla.contract.seal.EnclosedPage;
import org.ventanilla.contract.seal.EnclosedPage.Label;
import org.ventanilla.contract.seal.Manifest;
import org.ventanilla.contract.seal.PartName;
import org.ventanilla.server.app.Browser;
import org.ventanilla.server.app.TestKiosk;
import org.ventanilla.server.app.TestServer;
import org.ventanilla.server.app.TestSocket;
import org.ventanilla.server.document.Jpegs;
import org.ventanilla.server.platform.Ids;
import org.ventanilla.server.upload.TusWire;

/** Sealed parts that come on a USB stick, taken in by {@code ./ventanilla intake} beside the running server. */
class CarriedIT {
    private final TestServer server = TestServer.withSample();
    private final TestKiosk junin = new TestKiosk(server).in("DEMO-JUNIN-1");
    private final Browser ana = server.browser().signedIn("ana@example.co");
    private final UUID session = Ids.next();
    private final UUID page = Ids.next();
    private final PartName name = new PartName(session, Ids.next());
    private final byte[] jpeg = Jpegs.of(850, 1100, Color.LIGHT_GRAY);

    @TempDir
    Path stick;

    private Path folder;

    @BeforeEach
    void anasAttentionAndAStickFromTheKiosk() throws IOException {
        var kiosk = TestSocket.ofKiosk(server, junin);
        kiosk.command("openDay", "pin", "2468");
        var consent = Map.of("call", true, "image", true, "recording", false);
        kiosk.command("openSession", "session", session, "phone", "3105550123", "service", "AGUA", "consent", consent);
        TestSocket.ofStaff(server, ana).command("accept", "session", session);
        folder = Files.createDirectory(stick.resolve("ventanilla-" + junin.id()));
        Files.write(file(name), sealed());
        list(junin.carry(folder, name));
    }

    @AfterEach
    void stop() {
        server.close();
    }

    @Test
    void a_part_that_was_carried_is_a_page_at_the_desk_byte_for_byte() {
        assertEquals("""
                %s: recibido
                Recibidos: 1. Ya estaban: 0. Apartados: 0.
                0""".formatted(file(name).getFileName()), taken());
        assertArrayEquals(jpeg, ana.download(paper()).body());
        assertEquals("here", junin.account(name.part()), "its kiosk may count on it");
    }

    @Test
    void carried_twice_it_is_there_once_also_from_its_own_folder() {
        taken();
        assertEquals("Recibidos: 0. Ya estaban: 1. Apartados: 0. 0", summary(server.command("intake", "" + folder)));
    }

    @Test
    void carried_and_then_sent_it_is_one_part() throws IOException {
        taken();
        assertEquals("here", junin.send(name.part(), Files.readAllBytes(file(name))));
        assertArrayEquals(jpeg, ana.download(paper()).body());
    }

    @Test
    void what_came_half_over_the_link_is_made_whole_from_the_stick() throws IOException {
        var sealed = Files.readAllBytes(file(name));
        try (var wire = new TusWire(server.uri("/"), junin.bearer())) {
            wire.create(name.part(), sealed);
            wire.patch(name.part(), 0, Arrays.copyOf(sealed, sealed.length / 2));
        }
        assertEquals("Recibidos: 1. Ya estaban: 0. Apartados: 0. 0", summary(taken()));
        assertArrayEquals(jpeg, ana.download(paper()).body());
    }

    @Test
    void what_does_not_open_is_kept_aside_and_stays_on_the_disk() throws IOException {
        Files.write(file(name), new byte[500]);
        list(junin.carry(folder, name));
        assertRefused("seal-broken");
        assertTrue(Files.exists(server.data().resolve("uploads/" + name.part())));
        assertRefused("seal-broken");
    }

    @Test
    void a_file_that_is_gone_cut_short_or_altered_is_refused_and_can_be_brought_again() throws IOException {
        var sealed = Files.readAllBytes(file(name));
        Files.delete(file(name));
        assertRefused("carried-part-damaged");
        Files.write(file(name), Arrays.copyOf(sealed, sealed.length - 1));
        assertRefused("carried-part-damaged");
        var altered = sealed.clone();
        altered[sealed.length / 2] ^= 1;
        Files.write(file(name), altered);
        assertRefused("hash-wrong");
        Files.write(file(name), sealed);
        assertEquals("Recibidos: 1. Ya estaban: 0. Apartados: 0. 0", summary(taken()));
    }

    @Test
    void a_list_that_nobody_of_ours_signed_is_refused_whole() throws IOException {
        var list = junin.carry(folder, name);
        var gachala = new TestKiosk(server).in("DEMO-GACHALA-1");
        list(new Carried(UUID.fromString(gachala.id()), list.parts(), list.signature()));
        assertRefused("signature-wrong");
        list(new Carried(Ids.next(), list.parts(), list.signature()));
        assertRefused("kiosk-unknown");
        Files.writeString(folder.resolve(Carried.FILE), "{}");
        assertRefused("carried-list-malformed");
        Files.delete(folder.resolve(Carried.FILE));
        assertRefused("carried-list-malformed");
    }

    @Test
    void what_was_handed_in_at_a_kiosk_before_it_was_taken_out_is_not_lost_with_it() throws IOException {
        revoked();
        assertEquals("Recibidos: 1. Ya estaban: 0. Apartados: 0. 0", summary(taken()));
        assertArrayEquals(jpeg, ana.download(paper()).body());
        var list = junin.carry(folder, name);
        list(new Carried(list.kiosk(), list.parts(), junin.signed("something else")));
        assertRefused("signature-wrong");
    }

    @Test
    void an_envelope_of_a_kiosk_that_was_taken_out_waits_with_a_flag_for_a_person() throws IOException {
        var hers = Ids.next();
        var manifest = PartName.manifestOf(hers);
        var receipt = "Papel de entrega";
        Files.write(
                file(manifest),
                junin.sealed(
                        manifest,
                        new Manifest(
                                        hers,
                                        1,
                                        server.clock.instant().minusSeconds(60),
                                        null,
                                        null,
                                        "3105550123",
                                        Service.AGUA,
                                        new Consent(true, false, false),
                                        "No hay agua.",
                                        false,
                                        List.of(),
                                        receipt,
                                        junin.signed("ventanilla-receipt:" + receipt))
                                .json()));
        list(junin.carry(folder, manifest));
        revoked();
        taken();
        var row = server.browser()
                .signedIn("marta@example.co")
                .get("/api/v1/hand-ins")
                .json()
                .path("waiting")
                .path(0);
        assertEquals("[\"CLOCK\",\"REVOKED\"]", row.path("flags").toString());
    }

    private void revoked() {
        server.browser().signedIn("sofia@example.co").post("/api/v1/kiosks/" + junin.id() + "/revocation", null);
    }

    @Test
    void another_kiosk_s_part_for_this_attention_is_kept_aside() throws IOException {
        list(new TestKiosk(server).in("DEMO-GACHALA-1").carry(folder, name));
        assertRefused("session-unknown");
        assertEquals("404 page-unknown", ana.get(paper()).problem());
    }

    @Test
    void a_name_that_is_a_path_is_refused_before_any_file_is_looked_at() throws IOException {
        for (var file :
                List.of("../../etc/passwd", "/etc/passwd", "a/" + file(name).getFileName(), "x.sealed")) {
            list(signed(new Carried.Part(file, name.part(), 10, "0".repeat(64))));
            assertRefused("carried-list-malformed");
        }
        var of = file(name).getFileName().toString();
        list(signed(new Carried.Part(of, Ids.next(), 10, "0".repeat(64))));
        assertRefused("carried-list-malformed");
        list(signed(new Carried.Part(of, name.part(), 65L << 20, "0".repeat(64))));
        assertRefused("upload-too-large");
    }

    private Carried signed(Carried.Part part) {
        var kiosk = UUID.fromString(junin.id());
        var words = new String(Carried.signed(kiosk, List.of(part)), java.nio.charset.StandardCharsets.UTF_8);
        return new Carried(kiosk, List.of(part), junin.signed(words));
    }

    private void assertRefused(String code) {
        var said = taken();
        assertTrue(said.contains("apartado (" + code + ")"), said);
        assertEquals("Recibidos: 0. Ya estaban: 0. Apartados: 1. 2", summary(said));
    }

    @Test
    void what_is_said_wrong_is_told_before_anything_is_opened() {
        assertEquals("No existe la carpeta /no/hay\n2", server.command("intake", "/no/hay"));
        assertEquals("Diga la carpeta: ./ventanilla intake CARPETA\n2", server.command("intake"));
    }

    @Test
    void what_is_kept_aside_says_what_to_do_next() throws IOException {
        Files.delete(folder.resolve(Carried.FILE));
        var said = server.command("intake", folder.toString());
        assertTrue(said.contains("apartado (carried-list-malformed). La lista de la memoria no se puede leer."), said);
    }

    private String taken() {
        return server.command("intake", stick.toString());
    }

    private static String summary(String said) {
        return said.substring(said.indexOf("Recibidos")).replace("\n", " ");
    }

    private void list(Carried list) throws IOException {
        Files.writeString(folder.resolve(Carried.FILE), Wire.write(list));
    }

    private Path file(PartName part) {
        return folder.resolve(part.envelope() + "_" + part.part() + "_page.sealed");
    }

    private byte[] sealed() {
        return junin.sealed(name, new EnclosedPage(new Label(session, page, "page", PaperKind.CEDULA, 1), jpeg));
    }

    private String paper() {
        return "/api/v1/sessions/" + session + "/papers/" + page + "/page";
    }
}
