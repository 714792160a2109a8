package org.ventanilla.journeys;

import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import java.io.BufferedReader;
import java.io.IOException;
import java.net.URI;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;
import org.ventanilla.demo.Checkout;

/** {@code ./ventanilla demo}, on ports and a folder of its own. */
public final class RunningDemo implements AutoCloseable {
    private final long begun = System.nanoTime();
    private final Map<String, Double> saidAfterMillis = new LinkedHashMap<>();
    private final Process process;
    private final JsonObject addresses;

    private RunningDemo(Process process) throws IOException {
        this.process = process;
        follow(process.errorReader(), System.err::println);
        this.addresses = awaitReady(process.inputReader());
    }

    public static RunningDemo start(Path data) {
        return start(data, FreePorts.pair());
    }

    static RunningDemo start(Path data, int port) {
        try {
            return new RunningDemo(begin(data, port));
        } catch (IOException fault) {
            throw new IllegalStateException("The demo does not start", fault);
        }
    }

    static Process begin(Path data, int port) throws IOException {
        var builder = new ProcessBuilder(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-Dventanilla.root=" + Checkout.root(),
                "-jar",
                Checkout.root()
                        .resolve("deploy/demo/target/ventanilla-demo.jar")
                        .toString(),
                "--port",
                "" + port,
                "--data",
                data.toString());
        builder.environment().put("VENTANILLA_EXIT_WITH_PARENT", "true");
        return builder.start();
    }

    private JsonObject awaitReady(BufferedReader lines) throws IOException {
        for (String line = lines.readLine(); line != null; line = lines.readLine()) {
            saidAfterMillis.put(line.startsWith("READY ") ? "READY" : line, (System.nanoTime() - begun) / 1e6);
            if (!line.startsWith("READY ")) continue;
            // It says little more; but a full pipe would stop it.
            follow(lines, ignored -> {});
            return JsonParser.parseString(line.substring(6)).getAsJsonObject();
        }
        throw new IllegalStateException("The demo ended before it was ready: " + saidAfterMillis.keySet());
    }

    private static void follow(BufferedReader lines, Consumer<String> each) {
        Thread.ofPlatform().daemon().start(() -> {
            try (lines) {
                for (String line = lines.readLine(); line != null; line = lines.readLine()) each.accept(line);
            } catch (IOException ended) {
                // As it does when the demo ends.
            }
        });
    }

    /** From its start until it said this. */
    public double millisUntil(String line) {
        return Objects.requireNonNull(saidAfterMillis.get(line), line);
    }

    public double millisBetween(String line, String later) {
        return millisUntil(later) - millisUntil(line);
    }

    public KioskAddress kiosk() {
        return new KioskAddress(address("kiosk"), address("operator"));
    }

    public String hub() {
        return address("hub");
    }

    public String publicPage() {
        return address("public");
    }

    /** Where the server is, without a path. */
    public String server() {
        return URI.create(hub()).resolve("/").toString().replaceAll("/$", "");
    }

    public boolean isAlive() {
        return process.isAlive();
    }

    public ProcessHandle process() {
        return process.toHandle();
    }

    /** As a machine that hangs: it answers nobody and hangs up on nobody, until it goes on. */
    public void holdServer() {
        signalServer("-STOP");
    }

    public void letServerGoOn() {
        signalServer("-CONT");
    }

    private void signalServer(String signal) {
        ProcessHandle server = process.descendants()
                .filter(each -> each.info().commandLine().orElse("").contains("ventanilla-server.jar"))
                .findFirst()
                .orElseThrow();
        try {
            int code = new ProcessBuilder("kill", signal, "" + server.pid())
                    .inheritIO()
                    .start()
                    .waitFor();
            if (code != 0) throw new IllegalStateException("The server takes no " + signal);
        } catch (IOException fault) {
            throw new IllegalStateException(fault);
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
        }
    }

    @Override
    public void close() {
        process.destroy();
        try {
            if (!process.waitFor(15, TimeUnit.SECONDS)) process.destroyForcibly();
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
        }
    }

    private String address(String name) {
        return addresses.get(name).getAsString();
    }
}
