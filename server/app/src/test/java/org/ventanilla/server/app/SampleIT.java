package org.ventanilla.server.app;

import static org.junit.jupiter.api.Assertions.assertEquals;

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
