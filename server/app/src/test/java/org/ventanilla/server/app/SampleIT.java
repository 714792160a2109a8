package org.ventanilla.server.app;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.ventanilla.server.platform.DatabaseUrl;
import org.ventanilla.server.platform.db.Postgres;

class SampleIT {
    private final DatabaseUrl database = Postgres.freshUrl();

    @Test
    void started_again_the_data_is_there_and_nothing_is_doubled() {
        String before = kiosks();
        assertEquals(before, kiosks());
    }

    @Test
    void what_was_decided_has_its_paper_and_its_way() throws InterruptedException {
        try (TestServer server = TestServer.on(database, "2026-11-23T10:00:00-05:00")) {
            Browser jorge = server.browser().signedIn("jorge@example.co");
            for (String decided : List.of("2026-ENT-000453", "2026-ENT-000454", "2026-ENT-000455")) {
                String pdf = "/api/v1/casework/cases/" + decided + "/answer/pdf";
                for (int tries = 0; tries < 100 && jorge.download(pdf).statusCode() != 200; tries++) {
                    Thread.sleep(100);
                }
                assertEquals(200, jorge.download(pdf).statusCode(), decided);
            }
            String told = jorge.get("/api/v1/cases/2026-ENT-000454/notices")
                    .response()
                    .body();
            assertTrue(told.contains("SERVED_IN_PERSON"), told);
        }
    }

    @Test
    void without_its_database_it_is_alive_and_not_ready() {
        try (TestServer server = TestServer.on(database)) {
            Postgres.drop(database);
            assertEquals(
                    "200", server.send("GET", "/health/live", null, Map.of()).problem());
            assertEquals(
                    "503 server-unreachable",
                    server.send("GET", "/health/ready", null, Map.of()).problem());
            assertEquals(
                    "503 server-unreachable",
                    server.browser().signIn("ana@example.co", "ventanilla-demo").problem());
        }
    }

    private String kiosks() {
        try (TestServer server = TestServer.on(database)) {
            return server.browser()
                    .signedIn("sofia@example.co")
                    .get("/api/v1/kiosks")
                    .response()
                    .body();
        }
    }
}
