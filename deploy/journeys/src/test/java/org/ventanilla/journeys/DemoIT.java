package org.ventanilla.journeys;

import static java.time.Duration.ofSeconds;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTimeout;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.net.CookieManager;
import java.net.ServerSocket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** {@code ./ventanilla demo} as the person at the terminal has it. */
class DemoIT {
    private final HttpClient browser = HttpClient.newBuilder()
            .version(HttpClient.Version.HTTP_1_1)
            .cookieHandler(new CookieManager())
            .build();

    @TempDir
    private Path data;

    @Test
    void comes_up_ends_at_once_and_comes_back_with_its_data_even_after_a_power_cut() throws Exception {
        int port = FreePorts.pair();
        RunningDemo first = RunningDemo.start(data, port);
        for (String address :
                List.of(first.kiosk().customer(), first.kiosk().operator(), first.hub(), first.publicPage()))
            assertEquals(200, get(address), address);
        assertEquals(200, signIn(first));
        List<ProcessHandle> processes = processesOf(first);
        assertEquals(4, processes.size(), "this process, the server, the kiosk and PostgreSQL");

        first.process().destroy();
        allGone(processes);

        RunningDemo second = assertTimeout(ofSeconds(15), () -> RunningDemo.start(data, port));
        assertEquals(200, get(second.server() + "/api/v1/staff/me"), "still signed in");
        List<ProcessHandle> before = processesOf(second);
        second.process().destroyForcibly();

        RunningDemo third = assertTimeout(ofSeconds(25), () -> RunningDemo.start(data, port));
        allGone(before);
        assertEquals(200, get(third.server() + "/api/v1/staff/me"), "still signed in");
        List<ProcessHandle> last = processesOf(third);
        third.close();
        allGone(last);
    }

    @Test
    void says_in_one_sentence_that_its_port_is_taken() throws Exception {
        try (var taken = new ServerSocket(FreePorts.pair())) {
            Process process = RunningDemo.begin(data, taken.getLocalPort());
            assertTrue(process.waitFor(60, TimeUnit.SECONDS));
            assertEquals(1, process.exitValue());
            assertEquals(
                    "Port " + taken.getLocalPort() + " is taken by another program: choose one with --port.\n",
                    new String(process.getErrorStream().readAllBytes(), StandardCharsets.UTF_8));
        }
    }

    @Test
    void ends_with_one_when_a_part_of_it_dies() throws Exception {
        Process process = RunningDemo.begin(data, FreePorts.pair());
        var said = process.inputReader()
                .lines()
                .takeWhile(line -> !line.startsWith("READY "))
                .count();
        assertTrue(said > 1);
        List<ProcessHandle> parts = process.descendants().toList();
        parts.getFirst().destroyForcibly();
        assertTrue(process.waitFor(60, TimeUnit.SECONDS));
        assertEquals(1, process.exitValue());
        allGone(parts);
    }

    /** PostgreSQL is nobody's child: it is known by its folder. */
    private List<ProcessHandle> processesOf(RunningDemo demo) throws IOException {
        String folder = data.resolve("postgres").toRealPath().toString();
        Stream<ProcessHandle> database = ProcessHandle.allProcesses()
                .filter(process -> process.info().arguments().stream()
                        .flatMap(Arrays::stream)
                        .anyMatch(folder::equals));
        Stream<ProcessHandle> programs =
                Stream.concat(Stream.of(demo.process()), demo.process().descendants());
        return Stream.concat(programs, database).toList();
    }

    private static void allGone(List<ProcessHandle> processes) {
        assertTimeout(ofSeconds(10), () -> {
            for (ProcessHandle process : processes) process.onExit().get(60, TimeUnit.SECONDS);
        });
    }

    private int get(String address) throws Exception {
        return browser.send(HttpRequest.newBuilder(URI.create(address)).build(), BodyHandlers.discarding())
                .statusCode();
    }

    private int signIn(RunningDemo demo) throws Exception {
        String who = "{\"user\":\"ana@example.co\",\"password\":\"" + Town.PASSWORD + "\"}";
        var request = HttpRequest.newBuilder(URI.create(demo.server() + "/api/v1/staff/sign-in"))
                .header("Content-Type", "application/json")
                .header("Origin", demo.server())
                .POST(BodyPublishers.ofString(who));
        return browser.send(request.build(), BodyHandlers.discarding()).statusCode();
    }
}
