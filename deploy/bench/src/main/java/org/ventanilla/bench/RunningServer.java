package org.ventanilla.bench;

import java.io.BufferedReader;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import org.ventanilla.demo.Checkout;

/** The server in a process of its own, as {@code ./ventanilla server} starts it. */
final class RunningServer implements AutoCloseable {
    private static final Duration PATIENCE = Duration.ofSeconds(60);

    private final Process process;
    private final int port;

    RunningServer(Map<String, String> environment, Path log) throws IOException {
        var builder = new ProcessBuilder(command()).redirectError(ProcessBuilder.Redirect.appendTo(log.toFile()));
        builder.environment().keySet().removeIf(key -> key.startsWith("VENTANILLA_"));
        builder.environment().putAll(environment);
        builder.environment().put("VENTANILLA_EXIT_WITH_PARENT", "true");
        process = builder.start();
        port = awaitReady();
    }

    private static List<String> command() {
        return List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "--enable-native-access=ALL-UNNAMED",
                "-jar",
                Checkout.server().toString());
    }

    private int awaitReady() {
        var ready = new CompletableFuture<Integer>();
        Thread.ofPlatform().daemon().start(() -> read(ready));
        return ready.orTimeout(PATIENCE.toSeconds(), java.util.concurrent.TimeUnit.SECONDS)
                .join();
    }

    private void read(CompletableFuture<Integer> ready) {
        try (BufferedReader lines = process.inputReader()) {
            for (var line = lines.readLine(); line != null; line = lines.readLine()) {
                if (line.startsWith("READY ")) ready.complete(Integer.parseInt(line.replaceAll("[^0-9]", "")));
            }
        } catch (IOException closed) {
            // It ended: the same as the end of what it says.
        }
        ready.completeExceptionally(new IOException("the server ended before it was ready"));
    }

    int port() {
        return port;
    }

    long pid() {
        return process.pid();
    }

    /** As a power cut does. */
    void kill() throws InterruptedException {
        process.destroyForcibly().waitFor();
    }

    @Override
    public void close() throws InterruptedException {
        process.destroy();
        process.waitFor();
    }
}
