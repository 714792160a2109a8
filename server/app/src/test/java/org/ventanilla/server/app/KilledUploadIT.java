package org.ventanilla.server.app;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.BufferedReader;
import java.io.IOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.Arrays;
import java.util.Map;
import java.util.Random;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.ventanilla.server.platform.DatabaseUrl;
import org.ventanilla.server.platform.Ids;
import org.ventanilla.server.platform.db.Postgres;
import org.ventanilla.server.upload.TusWire;

/** The real process, killed while a part arrives: what it acknowledged is there when it comes back, and the part ends up whole. */
class KilledUploadIT {
    private static final int KILLS = 3;

    private final UUID part = Ids.next();
    private final byte[] bytes = random(3_000_000);
    private final Random random = new Random();

    @TempDir
    Path folder;

    @Test
    void an_acknowledged_byte_survives_kill_9() throws Exception {
        var database = Postgres.freshUrl();
        var bearer = bearer(database);
        var acknowledged = 0L;
        for (int kill = 0; kill < KILLS; kill++) {
            acknowledged = killedWhileSending(database, bearer, acknowledged);
        }
        var last = start(database);
        try (var wire = new TusWire(uri(last), bearer)) {
            var offset = wire.offset(part);
            assertTrue(offset >= acknowledged, offset + " of " + acknowledged);
            assertEquals(
                    204, wire.patch(part, offset, slice(offset, bytes.length)).status());
            assertArrayEquals(bytes, Files.readAllBytes(folder.resolve("uploads/" + part)));
        } finally {
            last.destroyForcibly().waitFor();
        }
    }

    /** Sends until some random moment; answers what was acknowledged by then. */
    private long killedWhileSending(DatabaseUrl database, String bearer, long before) throws Exception {
        var server = start(database);
        var acknowledged = before;
        var stopAt = before + 100_000 + random.nextInt(500_000);
        try (var wire = new TusWire(uri(server), bearer)) {
            wire.create(part, bytes);
            var from = wire.offset(part);
            assertTrue(from >= before, from + " of " + before);
            wire.patchHead(part, from, bytes.length - (int) from, "Upload-Progress", "early-hints");
            wire.bytes(slice(from, stopAt + 50_000));
            while (acknowledged < stopAt) {
                acknowledged = Long.parseLong(wire.answer().header("Upload-Offset"));
            }
        } finally {
            server.destroyForcibly().waitFor();
        }
        return acknowledged;
    }

    private byte[] slice(long from, long to) {
        return Arrays.copyOfRange(bytes, (int) from, (int) to);
    }

    /** Its kiosk signs in before, at a server that runs in here, by the real clock. */
    private static String bearer(DatabaseUrl database) {
        try (var server = TestServer.on(database, Instant.now().toString())) {
            return new TestKiosk(server).in("DEMO-JUNIN-1").bearer();
        }
    }

    private Process start(DatabaseUrl database) throws IOException {
        var java = Path.of(System.getProperty("java.home"), "bin", "java").toString();
        var builder = new ProcessBuilder(java, "-cp", System.getProperty("java.class.path"), Main.class.getName())
                .redirectError(ProcessBuilder.Redirect.DISCARD);
        Map<String, String> environment = TestServer.environment(database);
        environment.put("VENTANILLA_DATA", folder.toString());
        environment.put("VENTANILLA_EXIT_WITH_PARENT", "true");
        builder.environment().putAll(environment);
        return builder.start();
    }

    private static URI uri(Process server) throws IOException {
        BufferedReader out = server.inputReader(StandardCharsets.UTF_8);
        var line = String.valueOf(out.readLine());
        assertTrue(line.startsWith("READY"), line);
        return URI.create("http://localhost:" + line.replaceAll("[^0-9]", ""));
    }

    private static byte[] random(int length) {
        var bytes = new byte[length];
        new Random().nextBytes(bytes);
        return bytes;
    }
}
