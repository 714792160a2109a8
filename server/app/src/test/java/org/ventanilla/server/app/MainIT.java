package org.ventanilla.server.app;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.BufferedReader;
import java.io.File;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.ventanilla.server.platform.db.Postgres;

/** The process as it is started and ended from outside. */
class MainIT {
    @TempDir
    @Nullable Path folder;

    private @Nullable Process process;

    @AfterEach
    void end() {
        if (process != null) {
            process.destroyForcibly();
        }
    }

    @Test
    void it_says_ready_and_ends_with_sigterm_in_time() throws Exception {
        Process running = start(TestServer.environment(Postgres.freshUrl()));
        assertTrue(firstLine(running).matches("READY \\{\"port\":[0-9]+}"));
        running.destroy();
        assertTrue(running.waitFor(60, TimeUnit.SECONDS));
    }

    @Test
    void it_ends_with_its_parent_when_asked_to() throws Exception {
        Map<String, String> environment = TestServer.environment(Postgres.freshUrl());
        environment.put("VENTANILLA_EXIT_WITH_PARENT", "true");
        Process running = start(environment);
        assertTrue(firstLine(running).startsWith("READY"));
        assertFalse(running.waitFor(200, TimeUnit.MILLISECONDS));
        running.getOutputStream().close();
        assertTrue(running.waitFor(60, TimeUnit.SECONDS));
        assertEquals(0, running.exitValue());
    }

    @Test
    void a_wrong_configuration_is_told_whole_and_opens_nothing() throws Exception {
        Process running = start(Map.of("VENTANILLA_PORT", "many"));
        assertTrue(running.waitFor(60, TimeUnit.SECONDS));
        assertEquals(2, running.exitValue());
        String told = Files.readString(errors());
        assertTrue(told.contains("VENTANILLA_PORT is wrong"), told);
        assertTrue(told.contains("VENTANILLA_DB_URL is missing"), told);
    }

    @Test
    void without_a_port_to_have_it_does_not_linger() throws Exception {
        try (TestServer other = TestServer.withSample()) {
            Map<String, String> environment = TestServer.environment(Postgres.freshUrl());
            environment.put("VENTANILLA_PORT", String.valueOf(other.uri("/").getPort()));
            Process running = start(environment);
            assertTrue(running.waitFor(30, TimeUnit.SECONDS));
            assertEquals(1, running.exitValue());
        }
    }

    private Process start(Map<String, String> environment) throws IOException {
        String java = System.getProperty("java.home") + File.separator + "bin" + File.separator + "java";
        ProcessBuilder builder = new ProcessBuilder(
                        java, "-cp", System.getProperty("java.class.path"), Main.class.getName())
                .redirectError(errors().toFile());
        builder.environment().keySet().removeIf(name -> name.startsWith("VENTANILLA_"));
        builder.environment().putAll(environment);
        Process started = builder.start();
        process = started;
        return started;
    }

    private Path errors() {
        if (folder == null) {
            throw new IllegalStateException("JUnit makes it");
        }
        return folder.resolve("err");
    }

    private static String firstLine(Process running) throws IOException {
        BufferedReader out = running.inputReader(StandardCharsets.UTF_8);
        String line = out.readLine();
        return line == null ? "it ended" : line;
    }
}
