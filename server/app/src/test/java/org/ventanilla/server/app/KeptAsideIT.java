package org.ventanilla.server.app;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.fasterxml.jackson.databind.JsonNode;
import java.awt.Color;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.ventanilla.contract.Words.PaperKind;
import org.ventanilla.contract.seal.EnclosedPage;
import org.ventanilla.contract.seal.EnclosedPage.Label;
import org.ventanilla.contract.seal.PartName;
import org.ventanilla.server.document.Jpegs;
import org.ventanilla.server.platform.DatabaseUrl;
import org.ventanilla.server.platform.Ids;
import org.ventanilla.server.platform.db.Postgres;

/** What could not be opened is tried again at the next start: somebody may have put the keys back. */
class KeptAsideIT {
    private final DatabaseUrl database = Postgres.freshUrl();
    private final PartName name = new PartName(Ids.next(), Ids.next());
    private final UUID broken = Ids.next();

    @TempDir
    Path data;

    @TempDir
    Path elsewhere;

    @Test
    void with_its_keys_back_it_opens_also_behind_one_that_the_disk_does_not_give_out() throws Exception {
        Path keys = data.resolve("seal-keys.json");
        Path saved = elsewhere.resolve("seal-keys.json");
        TestKiosk junin;
        byte[] sealed;
        try (TestServer server = TestServer.on(database, data)) {
            junin = new TestKiosk(server).in("DEMO-JUNIN-1");
            sealed = junin.sealed(name, page());
        }
        Files.move(keys, saved);
        try (TestServer server = TestServer.on(database, data)) {
            TestKiosk same = junin.at(server);
            assertEquals("seal-broken", same.send(name.part(), sealed));
            server.clock.pass(Duration.ofMinutes(1)); // the newest is tried first
            assertEquals("seal-broken", same.send(broken, new byte[sizeOfAFolder()]));
        }
        Files.delete(keys);
        Files.move(saved, keys);
        Files.delete(data.resolve("uploads/" + broken));
        Files.createDirectory(data.resolve("uploads/" + broken));
        try (TestServer server = TestServer.on(database, data)) {
            TestKiosk same = junin.at(server);
            for (int tries = 0; tries < 200 && !same.account(name.part()).equals("here"); tries++) {
                Thread.sleep(100);
            }
            assertEquals("here", same.account(name.part()));
            assertEquals("seal-broken", same.account(broken));
        }
    }

    @Test
    void a_supervisor_sees_whose_it_is_and_why_and_has_it_tried_again() throws Exception {
        Path keys = data.resolve("seal-keys.json");
        TestKiosk junin;
        byte[] sealed;
        try (TestServer server = TestServer.on(database, data)) {
            junin = new TestKiosk(server).in("DEMO-JUNIN-1");
            sealed = junin.sealed(name, page());
        }
        Files.move(keys, elsewhere.resolve("seal-keys.json"));
        try (TestServer server = TestServer.on(database, data)) {
            assertEquals("seal-broken", junin.at(server).send(name.part(), sealed));
            Browser sofia = server.browser().signedIn("sofia@example.co");
            JsonNode row = sofia.get("/api/v1/kept-aside").json().get(0);
            assertEquals("Un papel llegó y no abre.", row.path("reason").asText());
            assertEquals("seal-broken", row.path("code").asText());
            assertEquals("Junín", row.path("municipality").asText());
            assertEquals(422, sofia.post(attempt(name.part()), Map.of()).status(), "its keys are not back");
            assertEquals(404, sofia.post(attempt(broken), Map.of()).status(), "nobody ever sent it");
        }
    }

    @Test
    void once_it_opens_it_is_no_longer_aside() throws Exception {
        try (TestServer server = TestServer.on(database, data)) {
            TestKiosk junin = new TestKiosk(server).in("DEMO-JUNIN-1");
            byte[] sealed = junin.sealed(name, page());
            byte[] altered = sealed.clone();
            altered[altered.length / 2] ^= 1;
            assertEquals("seal-broken", junin.send(name.part(), altered));
            Browser sofia = server.browser().signedIn("sofia@example.co");
            assertEquals(1, sofia.get("/api/v1/kept-aside").json().size());
            Files.write(data.resolve("uploads/" + name.part()), sealed);
            assertEquals(204, sofia.post(attempt(name.part()), Map.of()).status());
            assertEquals("here", junin.account(name.part()));
            assertEquals(0, sofia.get("/api/v1/kept-aside").json().size());
            assertEquals(404, sofia.post(attempt(name.part()), Map.of()).status(), "it is not aside any more");
        }
    }

    private static String attempt(UUID part) {
        return "/api/v1/kept-aside/" + part + "/attempt";
    }

    /** As long as a file of that length, and nobody can read it. */
    private int sizeOfAFolder() throws IOException {
        long size = Files.size(Files.createDirectory(data.resolve("uploads/folder")));
        assumeTrue(size > 0, "this disk says that folders have no length");
        return (int) size;
    }

    private EnclosedPage page() {
        return new EnclosedPage(
                new Label(name.envelope(), Ids.next(), "page", PaperKind.CEDULA, 1),
                Jpegs.of(850, 1100, Color.LIGHT_GRAY));
    }
}
