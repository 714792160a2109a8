package org.ventanilla.server.app;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.ventanilla.server.platform.ServerConfig;
import org.ventanilla.server.platform.db.Postgres;

/** Commands with the settings of another server, or of none. */
class CommandsIT {
    private final ByteArrayOutputStream said = new ByteArrayOutputStream();
    private final Map<String, String> settings = TestServer.environment(Postgres.freshUrl());

    @TempDir
    Path data;

    @Test
    void with_a_folder_that_is_no_server_s_no_keys_are_made_in_it() throws IOException {
        settings.put("VENTANILLA_DATA", data.toString());
        assertEquals(2, list());
        assertTrue(said().startsWith("Aquí no están las llaves del servidor"), said());
        assertFalse(Files.exists(data.resolve("seal-keys.json")));
    }

    @Test
    void a_database_that_does_not_answer_is_said_in_one_line_without_its_password() throws IOException {
        Files.writeString(Path.of(settings.get("VENTANILLA_DATA")).resolve("seal-keys.json"), "{}");
        settings.put("VENTANILLA_DB_URL", "postgresql://app:secreta@localhost:1/x");
        assertEquals(1, list());
        assertTrue(said().startsWith("La base de datos no abre: postgresql://app:***@localhost:1/x. "), said());
        assertEquals(1, said().lines().count());
    }

    @Test
    void keys_that_do_not_open_are_said_in_one_line() throws IOException {
        Files.writeString(Path.of(settings.get("VENTANILLA_DATA")).resolve("seal-keys.json"), "{}");
        assertEquals(1, list());
        assertTrue(said().startsWith("Con estas variables no se puede: the keys of the seal in "), said());
    }

    private int list() throws IOException {
        var out = new PrintStream(said, true, StandardCharsets.UTF_8);
        return Commands.run(
                List.of("restored", "--list"), ServerConfig.read(settings::get), TestClock.at(TestServer.MONDAY), out);
    }

    private String said() {
        return said.toString(StandardCharsets.UTF_8);
    }
}
