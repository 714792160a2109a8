package org.ventanilla.server.upload;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.util.Arrays;
import java.util.Random;
import java.util.UUID;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.ventanilla.server.app.TestKiosk;
import org.ventanilla.server.app.TestServer;
import org.ventanilla.server.platform.Ids;

/** Two servers that share the database and the folder: an upload begun at one goes on at the other. */
class TwoNodesIT {
    private static final TestServer ONE = TestServer.withSample();
    private static final TestServer OTHER = ONE.besides();
    private static final TestKiosk KIOSK = new TestKiosk(ONE).in("DEMO-JUNIN-1");

    private final UUID part = Ids.next();
    private final byte[] bytes = new byte[100_000];

    @AfterAll
    static void stop() {
        OTHER.close();
        ONE.close();
    }

    @BeforeEach
    void fill() {
        new Random().nextBytes(bytes);
    }

    @Test
    void what_arrived_at_one_is_known_at_the_other_which_takes_the_rest() throws IOException {
        try (var one = begun();
                var other = new TusWire(OTHER.uri("/"), KIOSK.bearer())) {
            assertEquals(40_000, other.offset(part));
            assertEquals(204, other.patch(part, 40_000, slice(40_000, 100_000)).status());
            assertEquals(100_000, other.offset(part));
            assertArrayEquals(bytes, Files.readAllBytes(ONE.data().resolve("uploads/" + part)));
        }
    }

    /** As when the balancer sends the fresh connection elsewhere while the old one hangs: no node can break off the other's. */
    @Test
    void the_older_connection_at_the_one_writes_nothing_more() throws IOException {
        try (var one = begun();
                var other = new TusWire(OTHER.uri("/"), KIOSK.bearer())) {
            other.patchHead(part, 30_000, 70_000, "Upload-Progress", "early-hints", "Upload-Overlap", "skip");
            assertEquals("40000", other.answer().header("Upload-Offset"));
            one.bytes(new byte[60_000]);
            assertEquals("409 upload-elsewhere", last(one).problem());
            other.bytes(slice(30_000, 100_000));
            assertEquals("100000", last(other).header("Upload-Offset"));
            assertArrayEquals(bytes, Files.readAllBytes(ONE.data().resolve("uploads/" + part)));
        }
    }

    /** 40,000 bytes are on disk, of a request that is not over. */
    private TusWire begun() throws IOException {
        var wire = new TusWire(ONE.uri("/"), KIOSK.bearer());
        wire.create(part, bytes);
        wire.patchHead(part, 0, 100_000, "Upload-Progress", "early-hints");
        wire.bytes(slice(0, 40_000));
        while (!wire.answer().header("Upload-Offset").equals("40000")) {
            // the next acknowledgement
        }
        return wire;
    }

    private static TusWire.Answer last(TusWire wire) throws IOException {
        var answer = wire.answer();
        while (answer.status() < 200) {
            answer = wire.answer();
        }
        return answer;
    }

    private byte[] slice(int from, int to) {
        return Arrays.copyOfRange(bytes, from, to);
    }
}
