package org.ventanilla.journeys.bench.call;

import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;
import org.ventanilla.demo.Checkout;
import org.ventanilla.journeys.bench.call.Asked.Run;

/** Calls one after the other, each with a link of its own, by a program of ours that is started at the link's hub and says {@code ROW}. */
final class Runs {
    /** What starting everything may take on a busy computer, beside the call. */
    private static final int STARTING_S = 300;

    private final Path media;
    private @Nullable Lab lab;
    private boolean ending;

    Runs() throws IOException, InterruptedException {
        media = Files.createTempDirectory("ventanilla-call");
        Runtime.getRuntime().addShutdownHook(new Thread(this::end, "end"));
        Speech.into(media);
        Film.into(media);
    }

    /** What the microphone at that end hears. */
    Path speechAt(String end) {
        return Speech.at(end, media);
    }

    /** What it said. */
    JsonObject of(Class<?> program, Run run, String variant, Path logs) throws IOException, InterruptedException {
        try {
            return said(command(up(run.seed()), program, run, variant, logs), run, logs);
        } finally {
            down();
        }
    }

    private static JsonObject said(List<String> command, Run run, Path logs) throws IOException, InterruptedException {
        Files.createDirectories(logs);
        // Programs add to their logs: of an earlier measurement nothing is to be read here.
        for (var log : List.of("kiosk.log", "server.log")) Files.deleteIfExists(logs.resolve(log));
        var out = logs.resolve("run.log");
        var process = new ProcessBuilder(command)
                .redirectErrorStream(true)
                .redirectOutput(out.toFile())
                .start();
        if (!process.waitFor(run.seconds() + STARTING_S, TimeUnit.SECONDS)) process.destroyForcibly();
        try (var lines = Files.lines(out)) {
            var line = lines.filter(each -> each.startsWith("ROW ")).findFirst();
            if (line.isEmpty()) throw new IOException("no figures: see " + out);
            return JsonParser.parseString(line.get().substring(4)).getAsJsonObject();
        }
    }

    private List<String> command(Lab link, Class<?> program, Run run, String variant, Path logs) {
        return Lab.with(
                link.at("hub"),
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-XX:+UseSerialGC",
                "-Dventanilla.root=" + Checkout.root(),
                "-cp",
                System.getProperty("java.class.path"),
                program.getName(),
                link.name(),
                variant,
                run.profile(),
                "" + run.seconds(),
                media.toString(),
                logs.toString());
    }

    private synchronized Lab up(int seed) throws InterruptedException {
        if (ending) throw new InterruptedException("ended");
        var fresh = Lab.up("call-" + ProcessHandle.current().pid(), seed);
        lab = fresh;
        return fresh;
    }

    private synchronized void down() {
        if (lab != null) lab.down();
        lab = null;
    }

    /** However we end: no namespace stays, nothing that runs in one, and none of what lay there. */
    private synchronized void end() {
        ending = true;
        down();
        try (var files = Files.walk(media)) {
            for (var file : files.sorted(Comparator.reverseOrder()).toList()) Files.delete(file);
        } catch (IOException fault) {
            System.err.println(media + " stays: " + fault.getMessage());
        }
    }
}
