package org.ventanilla.kiosk.app;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.BufferedReader;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.ventanilla.kiosk.link.TinyServer;

/** The kiosk as a process: how it starts, and how it goes. */
class ProcessIT {
    @TempDir
    Path data;

    private final List<Process> started = new ArrayList<>();

    @AfterEach
    void end() throws InterruptedException {
        for (Process process : started) {
            process.destroyForcibly().waitFor();
        }
    }

    private Process start(Map<String, String> environment) throws IOException {
        ProcessBuilder builder = new ProcessBuilder(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "--enable-native-access=ALL-UNNAMED",
                "-XX:+UseSerialGC",
                "-XX:TieredStopAtLevel=1",
                "-cp",
                System.getProperty("java.class.path"),
                "org.ventanilla.kiosk.app.Main");
        builder.environment().keySet().removeIf(name -> name.startsWith("VENTANILLA_"));
        builder.environment().putAll(environment);
        Process process = builder.redirectError(data.resolve("log").toFile()).start();
        started.add(process);
        return process;
    }

    private Map<String, String> environment() {
        return new HashMap<>(Map.of(
                "VENTANILLA_KIOSK_PORT", "0",
                // Nobody is there: a kiosk starts without its server.
                "VENTANILLA_SERVER_URL", "http://localhost:9",
                "VENTANILLA_KIOSK_DATA", data.resolve("kiosk").toString()));
    }

    private static void isReady(Process process) throws IOException {
        BufferedReader out = process.inputReader(StandardCharsets.UTF_8);
        String line = out.readLine();
        assertTrue(line != null && line.matches("READY \\{\"port\":[0-9]+}"), line);
    }

    private static void endsWithin(Process process, int seconds) throws InterruptedException {
        assertTrue(process.waitFor(seconds, TimeUnit.SECONDS), "still there after " + seconds + " s");
    }

    @Test
    void it_says_ready_on_stdout_and_ends_with_a_sigterm_also_without_a_server() throws Exception {
        Process kiosk = start(environment());
        isReady(kiosk);

        kiosk.destroy();

        endsWithin(kiosk, 5);
    }

    @Test
    void it_ends_with_its_parent_when_asked_to() throws Exception {
        Map<String, String> environment = environment();
        environment.put("VENTANILLA_EXIT_WITH_PARENT", "true");
        Process kiosk = start(environment);
        isReady(kiosk);

        kiosk.getOutputStream().close();

        endsWithin(kiosk, 5);
    }

    @Test
    void a_second_program_on_the_same_folder_does_not_start() throws Exception {
        isReady(start(environment()));

        Process second = start(environment());

        endsWithin(second, 20);
        assertEquals(1, second.exitValue());
    }

    @Test
    void a_configuration_that_is_none_ends_it_before_a_port_opens() throws Exception {
        Process kiosk = start(Map.of("VENTANILLA_KIOSK_PORT", "x"));

        endsWithin(kiosk, 20);
        assertEquals(2, kiosk.exitValue());
    }

    @Test
    void killed_in_the_middle_it_starts_again_as_the_same_kiosk() throws Exception {
        try (TinyServer server = new TinyServer()) {
            Map<String, String> environment = environment();
            environment.put("VENTANILLA_SERVER_URL", server.uri().toString());
            environment.put("VENTANILLA_KIOSK_ENROLMENT_CODE", TinyServer.CODE);
            Process first = start(environment);
            server.nextHeartbeat();
            first.destroyForcibly().waitFor();
            environment.remove("VENTANILLA_KIOSK_ENROLMENT_CODE");

            start(environment);

            server.nextHeartbeat();
            assertEquals(2, server.signIns.get());
        }
    }
}
