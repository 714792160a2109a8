package org.ventanilla.server.upload;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.tus.java.client.ProtocolException;
import io.tus.java.client.TusClient;
import io.tus.java.client.TusExecutor;
import io.tus.java.client.TusURLMemoryStore;
import io.tus.java.client.TusUpload;
import io.tus.java.client.TusUploader;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.UUID;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.ventanilla.server.app.TestKiosk;
import org.ventanilla.server.app.TestServer;
import org.ventanilla.server.platform.Ids;

/** Clients that know tus and nothing of us: tus-java-client and tus-js-client as their registries have them. */
class ForeignClientsIT {
    private static final TestServer SERVER = TestServer.withSample();
    private static final TestKiosk KIOSK = new TestKiosk(SERVER).in("DEMO-JUNIN-1");

    private final UUID part = Ids.next();
    private final byte[] bytes = random(300_000);

    @TempDir
    Path folder;

    @AfterAll
    static void stop() {
        SERVER.close();
    }

    @Test
    void the_java_client_uploads_is_interrupted_and_goes_on_where_it_was() throws Exception {
        var client = javaClient();
        var first = client.createUpload(upload());
        first.setChunkSize(50_000);
        first.setRequestPayloadSize(100_000);
        first.uploadChunk();
        first.uploadChunk();
        first.finish();

        var second = client.resumeUpload(upload());
        assertEquals(100_000, second.getOffset());
        finish(second);
        assertArrayEquals(bytes, Files.readAllBytes(SERVER.data().resolve("uploads/" + part)));
    }

    @Test
    void the_java_client_finds_nothing_of_what_was_given_up() throws Exception {
        var client = javaClient();
        client.createUpload(upload());
        assertEquals(
                "204",
                SERVER.send(
                                "DELETE",
                                "/tus/" + part,
                                null,
                                Map.of("Authorization", KIOSK.bearer(), "Tus-Resumable", "1.0.0"))
                        .problem());
        assertThrows(ProtocolException.class, () -> client.resumeUpload(upload()));
    }

    @Test
    void the_js_client_uploads_is_interrupted_and_goes_on_where_it_was() throws Exception {
        var stopped = js(Map.of(), "131072");
        assertTrue(stopped.startsWith("stopped 131072 "), stopped);
        var url = stopped.split(" ")[2];
        assertEquals("done " + url, js(Map.of("UPLOAD_URL", url)));
        assertArrayEquals(bytes, Files.readAllBytes(SERVER.data().resolve("uploads/" + part)));
        assertEquals("done " + url, js(Map.of()), "offered again it is there");
    }

    @Test
    void the_js_client_gives_up_and_nothing_stays() throws Exception {
        var stopped = js(Map.of("TERMINATE", "true"), "65536");
        assertTrue(stopped.startsWith("stopped 65536 "), stopped);
        assertTrue(Files.notExists(SERVER.data().resolve("uploads/" + part)));
    }

    @Test
    void the_java_client_goes_on_by_itself_when_the_connection_is_cut() throws Exception {
        try (var wire = new CutWire(SERVER.uri("/").getPort(), 150_000)) {
            var client = javaClient(wire.uri("/tus/"));
            var trying = new TusExecutor() {
                @Override
                protected void makeAttempt() throws ProtocolException, IOException {
                    var uploader = client.resumeOrCreateUpload(upload());
                    uploader.setChunkSize(10_000);
                    finish(uploader);
                }
            };
            trying.setDelays(new int[] {200, 500, 1000});
            assertTrue(trying.makeAttempts());
            assertCutAndWhole(wire);
        }
    }

    @Test
    void the_js_client_goes_on_by_itself_when_the_connection_is_cut() throws Exception {
        try (var wire = new CutWire(SERVER.uri("/").getPort(), 150_000)) {
            var said = js(wire.uri("/tus/"), Map.of());
            assertEquals("done " + wire.uri("/tus/" + part), said);
            assertCutAndWhole(wire);
        }
    }

    /** What had arrived before did not travel again but for the chunk that was cut. */
    private void assertCutAndWhole(CutWire wire) throws IOException {
        assertTrue(wire.isCut());
        assertTrue(wire.carried() < bytes.length + 70_000, "carried " + wire.carried());
        assertArrayEquals(bytes, Files.readAllBytes(SERVER.data().resolve("uploads/" + part)));
    }

    private TusClient javaClient() throws IOException {
        return javaClient(SERVER.uri("/tus/"));
    }

    private static TusClient javaClient(URI endpoint) throws IOException {
        var client = new TusClient();
        client.setUploadCreationURL(endpoint.toURL());
        client.setHeaders(Map.of("Authorization", KIOSK.bearer()));
        client.enableResuming(new TusURLMemoryStore());
        return client;
    }

    private TusUpload upload() {
        var upload = new TusUpload();
        upload.setInputStream(new ByteArrayInputStream(bytes));
        upload.setSize(bytes.length);
        upload.setFingerprint(part.toString());
        upload.setMetadata(Map.of("part", part.toString(), "sha256", TusWire.sha256(bytes)));
        return upload;
    }

    private static void finish(TusUploader uploader) throws ProtocolException, IOException {
        while (uploader.uploadChunk() > -1) {
            // until all of it is out
        }
        uploader.finish();
    }

    /** The last line that it said. */
    private String js(Map<String, String> environment, String... more) throws Exception {
        return js(SERVER.uri("/tus/"), environment, more);
    }

    private String js(URI endpoint, Map<String, String> environment, String... more) throws Exception {
        var file = Files.write(folder.resolve("part"), bytes);
        var command = new ArrayList<>(List.of(
                "node",
                "src/test/js/tus-upload.mjs",
                endpoint.toString(),
                KIOSK.bearer(),
                file.toString(),
                part.toString(),
                TusWire.sha256(bytes)));
        command.addAll(List.of(more));
        var builder = new ProcessBuilder(command).redirectErrorStream(true);
        builder.environment().putAll(environment);
        var process = builder.start();
        var said = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        assertEquals(0, process.waitFor(), said);
        return said.strip().lines().reduce("", (before, line) -> line);
    }

    private static byte[] random(int length) {
        var bytes = new byte[length];
        new Random().nextBytes(bytes);
        return bytes;
    }
}
