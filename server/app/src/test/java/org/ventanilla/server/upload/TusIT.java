package org.ventanilla.server.upload;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.net.SocketTimeoutException;
import java.nio.file.Files;
import java.time.Duration;
import java.util.Arrays;
import java.util.Base64;
import java.util.Random;
import java.util.UUID;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.ventanilla.server.app.TestKiosk;
import org.ventanilla.server.app.TestServer;
import org.ventanilla.server.platform.Ids;

/** tus as it stands on the wire, refusals and breaks included. */
class TusIT {
    private static final TestServer SERVER = TestServer.withSample();
    private static final TestKiosk JUNIN = new TestKiosk(SERVER).in("DEMO-JUNIN-1");
    private static final TestKiosk GACHALA = new TestKiosk(SERVER).in("DEMO-GACHALA-1");

    private final UUID part = Ids.next();
    private final byte[] bytes = random(100_000);
    private TusWire wire;

    @AfterAll
    static void stop() {
        SERVER.close();
    }

    @BeforeEach
    void connect() throws IOException {
        wire = new TusWire(SERVER.uri("/"), JUNIN.bearer());
    }

    @AfterEach
    void hangUp() throws IOException {
        wire.close();
    }

    @Test
    void it_tells_anybody_what_it_speaks() throws IOException {
        var answer = wire.ask("OPTIONS", "/tus/", "Authorization", "", "Tus-Resumable", "");
        assertEquals(204, answer.status());
        assertEquals("1.0.0", answer.header("Tus-Version"));
        assertEquals("creation,creation-with-upload,termination,expiration,checksum", answer.header("Tus-Extension"));
        assertEquals("sha1,sha256", answer.header("Tus-Checksum-Algorithm"));
        assertEquals("67108864", answer.header("Tus-Max-Size"));
    }

    @Test
    void a_part_is_offered_and_comes_in_two_pieces() throws IOException {
        var created = wire.create(part, bytes);
        assertEquals(201, created.status());
        assertEquals("/tus/" + part, created.header("Location"));
        assertEquals("Mon, 30 Nov 2026 15:00:00 GMT", created.header("Upload-Expires"));
        assertEquals("60000", wire.patch(part, 0, slice(0, 60_000)).header("Upload-Offset"));
        assertEquals(60_000, wire.offset(part));
        var last = wire.patch(part, 60_000, slice(60_000, 100_000));
        assertEquals(204, last.status());
        assertEquals("100000", last.header("Upload-Offset"));
        assertEquals("", last.header("Upload-Expires"));
    }

    @Test
    void offered_with_its_bytes_it_takes_one_request() throws IOException {
        assertEquals("100000", createWithUpload(part).header("Upload-Offset"));
    }

    @Test
    void offered_again_it_is_the_same_one_and_tells_how_far_it_is() throws IOException {
        wire.create(part, bytes);
        wire.patch(part, 0, slice(0, 30_000));
        assertEquals("30000", wire.create(part, bytes).header("Upload-Offset"));
        assertEquals("30000", createWithUpload(part).header("Upload-Offset"));
        wire.patch(part, 30_000, slice(30_000, 100_000));
        assertEquals("100000", wire.create(part, bytes).header("Upload-Offset"));
        var other = bytes.clone();
        other[7]++;
        assertEquals("409 upload-different", wire.create(part, other).problem());
    }

    @Test
    void a_break_in_the_middle_keeps_what_came() throws Exception {
        wire.create(part, bytes);
        wire.patchHead(part, 0, 100_000, "Upload-Progress", "early-hints");
        wire.bytes(slice(0, 50_000));
        var acknowledged = 0L;
        while (acknowledged < 50_000) {
            var answer = wire.answer();
            assertEquals(103, answer.status());
            acknowledged = Long.parseLong(answer.header("Upload-Offset"));
        }
        wire.close();
        connect();
        assertEquals(50_000, wire.offset(part));
        assertEquals(204, wire.patch(part, 50_000, slice(50_000, 100_000)).status());
    }

    @Test
    void nobody_gets_acknowledgements_that_he_did_not_ask_for() throws IOException {
        wire.create(part, bytes);
        assertEquals(204, wire.patch(part, 0, bytes).status());
    }

    @Test
    void the_newer_connection_breaks_the_older_and_their_bytes_never_mix() throws IOException {
        wire.create(part, bytes);
        wire.patchHead(part, 0, 100_000, "Upload-Progress", "early-hints");
        wire.bytes(slice(0, 20_000));
        while (Long.parseLong(wire.answer().header("Upload-Offset")) < 20_000) {}
        try (var newer = new TusWire(SERVER.uri("/"), JUNIN.bearer())) {
            newer.patchHead(part, 20_000, 80_000, "Upload-Progress", "early-hints");
            assertEquals("20000", newer.answer().header("Upload-Offset"));
            assertThrows(IOException.class, () -> {
                for (int i = 0; i < 100; i++) {
                    wire.bytes(new byte[1_000]);
                    wire.answer();
                }
            });
            newer.bytes(slice(20_000, 100_000));
            var last = newer.answer();
            while (last.status() < 200) {
                last = newer.answer();
            }
            assertEquals("204 100000", last.status() + " " + last.header("Upload-Offset"));
        }
    }

    @Test
    void whoever_says_so_may_be_behind_and_what_is_here_is_skipped() throws IOException {
        wire.create(part, bytes);
        wire.patch(part, 0, slice(0, 40_000));
        assertEquals(
                "409 upload-offset-wrong",
                wire.patch(part, 30_000, slice(30_000, 100_000)).problem());
        assertEquals(
                "100000",
                wire.patch(part, 30_000, slice(30_000, 100_000), "Upload-Overlap", "skip")
                        .header("Upload-Offset"));
        assertEquals(
                "100000",
                wire.patch(part, 90_000, slice(90_000, 100_000), "Upload-Overlap", "skip")
                        .header("Upload-Offset"));
        assertEquals(
                "409 upload-offset-wrong",
                wire.patch(part, 100_001, slice(0, 1), "Upload-Overlap", "skip").problem());
    }

    @Test
    void a_client_that_cannot_say_patch_says_post_and_means_it() throws IOException {
        wire.create(part, bytes);
        wire.head(
                "POST",
                "/tus/" + part,
                "X-HTTP-Method-Override",
                "PATCH",
                "Content-Type",
                TusWire.BYTES,
                "Upload-Offset",
                "0",
                "Content-Length",
                "100000");
        wire.bytes(bytes);
        assertEquals(204, wire.answer().status());
    }

    @Test
    void a_checksum_that_is_right_counts_and_a_wrong_one_undoes_the_request() throws IOException {
        wire.create(part, bytes);
        var piece = slice(0, 10_000);
        var sha1 = "sha1 " + Base64.getEncoder().encodeToString(TusWire.digest("SHA-1", piece));
        assertEquals(204, wire.patch(part, 0, piece, "Upload-Checksum", sha1).status());
        var again = wire.patch(part, 10_000, slice(10_000, 20_000), "Upload-Checksum", sha1);
        assertEquals("460 upload-checksum-wrong", again.problem());
        assertEquals(10_000, wire.offset(part));
        assertEquals(
                "400 upload-checksum-unknown",
                wire.patch(part, 10_000, piece, "Upload-Checksum", "md5 AAAA").problem());
    }

    @Test
    void bytes_of_another_hash_are_thrown_away_and_come_again_from_the_start() throws IOException {
        wire.create(part, bytes);
        assertEquals("422 hash-wrong", wire.patch(part, 0, random(100_000)).problem());
        assertEquals(0, wire.offset(part));
        assertEquals(204, wire.patch(part, 0, bytes).status());
    }

    @Test
    void it_can_be_given_up_until_it_is_whole() throws IOException {
        wire.create(part, bytes);
        wire.patch(part, 0, slice(0, 10_000));
        assertEquals(204, wire.ask("DELETE", "/tus/" + part).status());
        assertEquals(-1, wire.offset(part));
        assertTrue(Files.notExists(SERVER.data().resolve("uploads/" + part)));
        createWithUpload(part);
        assertEquals("409 upload-complete", wire.ask("DELETE", "/tus/" + part).problem());
        assertEquals(100_000, wire.offset(part));
    }

    @Test
    void one_of_which_nothing_came_for_a_week_has_to_be_offered_anew() throws Exception {
        try (var week = TestServer.withSample()) {
            var kiosk = new TestKiosk(week).in("DEMO-JUNIN-1");
            try (var early = new TusWire(week.uri("/"), kiosk.bearer())) {
                early.create(part, bytes);
                early.patch(part, 0, slice(0, 10_000));
            }
            week.clock.pass(Duration.ofDays(8));
            kiosk.signIn();
            try (var late = new TusWire(week.uri("/"), kiosk.bearer())) {
                assertEquals(410, late.ask("HEAD", "/tus/" + part).status());
                assertEquals(
                        "410 upload-expired",
                        late.patch(part, 10_000, slice(0, 1)).problem());
                assertEquals("0", late.create(part, bytes).header("Upload-Offset"));
            }
        }
    }

    @Test
    void another_kiosk_and_nobody_see_nothing() throws IOException {
        wire.create(part, bytes);
        try (var other = new TusWire(SERVER.uri("/"), GACHALA.bearer())) {
            assertEquals(404, other.ask("HEAD", "/tus/" + part).status());
            assertEquals("404 upload-unknown", other.patch(part, 0, bytes).problem());
            assertEquals(
                    "404 upload-unknown", other.ask("DELETE", "/tus/" + part).problem());
            assertEquals("409 upload-different", other.create(part, bytes).problem());
        }
        try (var nobody = new TusWire(SERVER.uri("/"), "Bearer " + "A".repeat(43))) {
            assertEquals("401 kiosk-unknown", nobody.create(Ids.next(), bytes).problem());
        }
    }

    @Test
    void a_revoked_kiosk_is_cut_off_and_stays_out() throws IOException {
        var ubala = new TestKiosk(SERVER).in("DEMO-UBALA-1");
        try (var cut = new TusWire(SERVER.uri("/"), ubala.bearer())) {
            cut.create(part, bytes);
            cut.patchHead(part, 0, 100_000, "Upload-Progress", "early-hints");
            cut.bytes(slice(0, 8_192));
            while (Long.parseLong(cut.answer().header("Upload-Offset")) < 8_192) {}
            SERVER.browser().signedIn("sofia@example.co").post("/api/v1/kiosks/" + ubala.id() + "/revocation", null);
            var cutOff = assertThrows(IOException.class, cut::answer);
            assertFalse(cutOff instanceof SocketTimeoutException, "it hung up, and did not only fall silent");
        }
        try (var again = new TusWire(SERVER.uri("/"), ubala.bearer())) {
            assertEquals(
                    "403 kiosk-revoked",
                    again.patch(part, 8_192, slice(8_192, 100_000)).problem());
            assertEquals("403 kiosk-revoked", again.create(Ids.next(), bytes).problem());
            assertEquals(403, again.ask("HEAD", "/tus/" + part).status());
            assertEquals(
                    "403 kiosk-revoked", again.ask("DELETE", "/tus/" + part).problem());
        }
        assertEquals(8_192, Files.size(SERVER.data().resolve("uploads/" + part)), "and not a byte more was written");
    }

    @Test
    void lies_and_nonsense_are_refused_each_with_its_code() throws IOException {
        assertEquals(
                "412 tus-version-wrong",
                wire.ask("POST", "/tus/", "Tus-Resumable", "0.2.2").problem());
        assertEquals("400 upload-length-wrong", offered("0", TusWire.metadata(part, bytes)));
        assertEquals("400 upload-length-wrong", offered("-5", TusWire.metadata(part, bytes)));
        assertEquals("413 upload-too-large", offered("67108865", TusWire.metadata(part, bytes)));
        assertEquals("400 upload-metadata-wrong", offered("10", "part"));
        assertEquals("400 upload-metadata-wrong", offered("10", "part %%%"));
        assertEquals("400 upload-metadata-wrong", offered("10", "part " + TusWire.base64("../../etc/passwd")));
        assertEquals("400 upload-metadata-wrong", offered("10", "part " + TusWire.base64("1-1-1-1-1")));
        assertEquals(
                "404 upload-unknown", wire.ask("DELETE", "/tus/..%2f..%2fetc").problem());
        assertEquals("404 upload-unknown", wire.ask("DELETE", "/tus/1-1-1-1-1").problem());
        assertEquals("404 route-unknown", wire.ask("PUT", "/tus/" + part).problem());
        wire.create(part, bytes);
        assertEquals(
                "415 upload-content-wrong",
                wire.ask("PATCH", "/tus/" + part, "Upload-Offset", "0").problem());
        assertEquals(
                "409 upload-offset-wrong", wire.patch(part, 5, slice(5, 10)).problem());
        assertEquals(
                "413 upload-beyond-length",
                wire.patch(part, 0, Arrays.copyOf(bytes, 100_001)).problem());
    }

    @Test
    void names_of_files_in_the_metadata_are_not_looked_at() throws IOException {
        var metadata =
                TusWire.metadata(part, bytes) + ",filename " + TusWire.base64("../../../etc/cron.d/x") + ",empty";
        assertEquals("201", offered("100000", metadata));
    }

    @Test
    void a_kiosk_has_so_much_under_way_and_no_more() throws IOException {
        try (var greedy = new TusWire(SERVER.uri("/"), GACHALA.bearer())) {
            for (int i = 0; i < 8; i++) {
                assertEquals(
                        201,
                        greedy.ask(
                                        "POST",
                                        "/tus/",
                                        "Upload-Length",
                                        "67108864",
                                        "Upload-Metadata",
                                        TusWire.metadata(Ids.next(), bytes))
                                .status());
            }
            assertEquals(
                    "429 uploads-too-many", greedy.create(Ids.next(), bytes).problem());
        }
    }

    private String offered(String length, String metadata) throws IOException {
        return wire.ask("POST", "/tus/", "Upload-Length", length, "Upload-Metadata", metadata)
                .problem();
    }

    private TusWire.Answer createWithUpload(UUID part) throws IOException {
        wire.head(
                "POST",
                "/tus/",
                "Upload-Length",
                "100000",
                "Upload-Metadata",
                TusWire.metadata(part, bytes),
                "Content-Type",
                TusWire.BYTES,
                "Content-Length",
                "100000");
        wire.bytes(bytes);
        return wire.answer();
    }

    private byte[] slice(int from, int to) {
        return Arrays.copyOfRange(bytes, from, to);
    }

    private static byte[] random(int length) {
        var bytes = new byte[length];
        new Random().nextBytes(bytes);
        return bytes;
    }
}
