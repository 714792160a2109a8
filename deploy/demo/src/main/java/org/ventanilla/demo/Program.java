package org.ventanilla.demo;

import java.io.BufferedReader;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

/** The server or a kiosk in a JVM of its own, as it runs in the field: configured by its environment alone. */
public final class Program implements Part {
    private static final Duration PATIENCE = Duration.ofSeconds(60);
    private static final Duration GRACE = Duration.ofSeconds(5);

    private final String name;
    private final Path log;
    private final Process process;
    private final CompletableFuture<String> ready = new CompletableFuture<>();

    private Program(String name, Path log, Process process) {
        this.name = name;
        this.log = log;
        this.process = process;
        // Reading a pipe holds a carrier: on two cores, two programs would leave none to anything virtual.
        Thread.ofPlatform().daemon().start(this::read);
    }

    public static Program start(String name, Path jar, Map<String, String> environment, Path log) {
        return startInside(List.of(), name, jar, environment, log);
    }

    /** @param inside a command that becomes the one that is added to it, as one that enters a network namespace first */
    public static Program startInside(
            List<String> inside, String name, Path jar, Map<String, String> environment, Path log) {
        var command = new ArrayList<>(inside);
        command.addAll(command(jar));
        var builder = new ProcessBuilder(command).redirectError(ProcessBuilder.Redirect.appendTo(log.toFile()));
        builder.environment().keySet().removeIf(key -> key.startsWith("VENTANILLA_"));
        builder.environment().putAll(environment);
        // We hold its standard input: should we be killed, it sees the end of it and goes too.
        builder.environment().put("VENTANILLA_EXIT_WITH_PARENT", "true");
        return CannotStart.unless("Cannot start the " + name, () -> new Program(name, log, builder.start()));
    }

    private static List<String> command(Path jar) {
        return List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "--enable-native-access=ALL-UNNAMED",
                // What lies in memory is somebody's papers: no core of it when it crashes.
                "-XX:-CreateCoredumpOnCrash",
                // One core is often all there is for each: a plain collector and quick compilation start soonest.
                "-XX:+UseSerialGC",
                "-XX:TieredStopAtLevel=1",
                "-Dventanilla.root=" + Checkout.root(),
                "-jar",
                jar.toString());
    }

    public Program awaitReady() {
        try {
            ready.get(PATIENCE.toSeconds(), TimeUnit.SECONDS);
            return this;
        } catch (TimeoutException silent) {
            throw new CannotStart(
                    "The " + name + " is not ready after " + PATIENCE.toSeconds() + " s: see " + log + ".");
        } catch (ExecutionException ended) {
            throw new CannotStart("The " + name + " ended before it was ready: see " + log + ".");
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            throw new CannotStart("Interrupted.");
        }
    }

    @Override
    public String name() {
        return "The " + name;
    }

    @Override
    public Path log() {
        return log;
    }

    @Override
    public CompletableFuture<?> exit() {
        return process.onExit();
    }

    public long pid() {
        return process.pid();
    }

    @Override
    public void stop() {
        process.destroy();
        try {
            if (!process.waitFor(GRACE.toMillis(), TimeUnit.MILLISECONDS)) kill();
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
        }
    }

    /** As a power cut does. */
    public void kill() throws InterruptedException {
        process.destroyForcibly().waitFor();
    }

    private void read() {
        try (BufferedReader lines = process.inputReader()) {
            for (String line = lines.readLine(); line != null; line = lines.readLine()) {
                if (line.startsWith("READY ")) ready.complete(line);
            }
        } catch (IOException closed) {
            // It ended: the same as the end of what it says.
        }
        ready.completeExceptionally(new IOException("ended"));
    }
}
