package org.ventanilla.server.app;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.awt.Color;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.ventanilla.contract.Words.PaperKind;
import org.ventanilla.contract.seal.EnclosedPage;
import org.ventanilla.contract.seal.EnclosedPage.Label;
import org.ventanilla.contract.seal.PartName;
import org.ventanilla.server.document.Jpegs;
import org.ventanilla.server.platform.Ids;
import org.ventanilla.server.platform.db.Postgres;
import org.ventanilla.server.pqr.Radicado;

/** The server is put back to yesterday: database and folder. What came since is with the kiosks, and numbers given since are passed over. */
class RestoredIT {
    private static final byte[] JPEG = Jpegs.of(850, 1100, Color.LIGHT_GRAY);

    private final UUID session = Ids.next();
    private final UUID page = Ids.next();

    @TempDir
    Path folder;

    @Test
    void what_came_since_the_backup_is_lacking_and_comes_again_and_no_number_is_given_twice() throws IOException {
        var today = Postgres.freshUrl();
        var data = Files.createDirectory(folder.resolve("data"));
        TestKiosk junin;
        try (var server = TestServer.on(today, data)) {
            junin = new TestKiosk(server).in("DEMO-JUNIN-1");
            attention(server, junin);
            assertEquals("here", junin.send(part(1).part(), sealed(junin, 1)));
            filed(server, "before");
        }
        var yesterday = Postgres.copy(today);
        var backup = copied(data);

        Radicado given;
        byte[] second;
        try (var server = TestServer.on(today, data)) {
            var same = junin.at(server);
            second = sealed(same, 2);
            assertEquals("here", same.send(part(2).part(), second));
            given = filed(server, "since");
        }
        try (var server = TestServer.on(yesterday, backup)) {
            var same = junin.at(server);
            assertEquals("here", same.account(part(1).part()));
            assertEquals("lacking", same.account(part(2).part()));
            assertEquals("here", same.send(part(2).part(), second));
            assertArrayEquals(JPEG, ana(server).download(paper(2)).body());

            var act = server.command(
                    "restored", "--actor", "Sofía Prieto", "--reason", "Copia del 22", "--numbers", "50");
            assertTrue(act.contains("Anulados " + given.text() + " a "), act);
            assertTrue(act.contains("Responde: Sofía Prieto. Motivo: Copia del 22"), act);
            assertEquals(given.number() + 50, filed(server, "after").number());
            assertEquals(act, server.command("restored", "--list"));
        }
    }

    @Test
    void when_nobody_says_how_many_it_is_ten_times_the_busiest_day_and_100_at_least() {
        try (var server = TestServer.withSample()) {
            var act = server.command("restored", "--actor", "Sofía", "--reason", "Copia");
            var numbers = act.lines()
                    .filter(line -> line.contains("ENT"))
                    .findFirst()
                    .orElseThrow()
                    .split(" ");
            var first = Radicado.read(numbers[1]).orElseThrow();
            var last = Radicado.read(numbers[3].replace(".", "")).orElseThrow();
            assertEquals(99, last.number() - first.number());
            assertTrue(act.contains("SAL"), act);
        }
    }

    @Test
    void without_who_and_why_nothing_is_passed_over() {
        try (var server = TestServer.withSample()) {
            assertTrue(server.command("restored", "--actor", "Sofía").endsWith("\n2"));
            assertTrue(server.command("restored", "--reason", "x", "--actor").endsWith("\n2"));
            assertTrue(server.command("restored", "--actor", "S", "--reason", "x", "--numbers", "-3")
                    .endsWith("\n2"));
            assertEquals("No hay números anulados.\n0", server.command("restored", "--list"));
        }
    }

    private void attention(TestServer server, TestKiosk junin) {
        var kiosk = TestSocket.ofKiosk(server, junin);
        kiosk.command("openDay", "pin", "2468");
        var consent = Map.of("call", true, "image", true, "recording", false);
        kiosk.command("openSession", "session", session, "phone", "3105550123", "service", "AGUA", "consent", consent);
        TestSocket.ofStaff(server, ana(server)).command("accept", "session", session);
    }

    private static Browser ana(TestServer server) {
        return server.browser().signedIn("ana@example.co");
    }

    private Radicado filed(TestServer server, String key) {
        var claim = Map.of("kind", "QUEJA", "service", "AGUA", "object", "Que revisen.");
        var filed =
                ana(server).says("Idempotency-Key", "key-" + key).post("/api/v1/sessions/" + session + "/pqrs", claim);
        return Radicado.read(filed.json().path("radicado").asText()).orElseThrow();
    }

    private PartName part(int number) {
        return new PartName(session, new UUID(session.getMostSignificantBits(), number));
    }

    private UUID page(int number) {
        return new UUID(page.getMostSignificantBits(), number);
    }

    private byte[] sealed(TestKiosk junin, int number) {
        var label = new Label(session, page(number), "page", PaperKind.CEDULA, number);
        return junin.sealed(part(number), new EnclosedPage(label, JPEG));
    }

    private String paper(int number) {
        return "/api/v1/sessions/" + session + "/papers/" + page(number) + "/page";
    }

    private Path copied(Path data) throws IOException {
        var to = folder.resolve("backup");
        try (var files = Files.walk(data)) {
            for (var file : files.toList()) {
                Files.copy(file, to.resolve(data.relativize(file)));
            }
        }
        return to;
    }
}
