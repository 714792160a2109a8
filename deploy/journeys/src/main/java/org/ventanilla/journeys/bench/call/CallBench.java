package org.ventanilla.journeys.bench.call;

import com.google.gson.GsonBuilder;
import com.google.gson.JsonArray;
import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;
import org.ventanilla.demo.Checkout;
import org.ventanilla.journeys.bench.call.Asked.Run;

/** Chromium alone, and beside it the whole of Ventanilla, over the same links. */
public final class CallBench {
    /** What starting everything may take on a busy computer, beside the call. */
    private static final int STARTING_S = 300;

    private final Path results = Checkout.root().resolve("bench-results");
    private final Path media;
    private final List<JsonObject> rows = new ArrayList<>();
    private @Nullable Lab lab;
    private boolean ending;

    private CallBench() throws IOException {
        media = Files.createTempDirectory("ventanilla-call");
    }

    public static void main(String[] arguments) throws Exception {
        try {
            var asked = Asked.of(List.of(arguments), Outages.read()::knows);
            new CallBench().measure(asked);
        } catch (IllegalArgumentException wrong) {
            System.err.println(wrong.getMessage());
            System.exit(2);
        }
        System.exit(0);
    }

    private void measure(Asked asked) throws IOException, InterruptedException {
        Runtime.getRuntime().addShutdownHook(new Thread(this::end, "end"));
        Speech.into(media);
        Film.into(media);
        for (var run : asked.runs()) for (var variant : variants(asked)) one(run, variant);
        System.out.print(new Table(rows).text());
    }

    /** Others than those asked for with {@code -Dvariants=}: some alone, to look into them. */
    private static List<String> variants(Asked asked) {
        return List.of(System.getProperty("variants", String.join(",", asked.variants()))
                .split(","));
    }

    private void one(Run run, String variant) throws IOException, InterruptedException {
        try {
            var row = row(run, variant, said(up(run.seed()), run, variant));
            rows.add(row);
            keep();
            System.err.print(Table.line(List.of(row)));
        } catch (IOException fault) {
            System.err.printf("%s over %s, seed %d: %s%n", variant, run.profile(), run.seed(), fault.getMessage());
        } finally {
            down();
        }
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

    private static JsonObject row(Run run, String variant, JsonObject said) {
        var row = new JsonObject();
        row.addProperty("profile", run.profile());
        row.addProperty("variant", variant);
        row.addProperty("seed", run.seed());
        row.addProperty("seconds", run.seconds());
        row.addProperty("load", ManagementFactory.getOperatingSystemMXBean().getSystemLoadAverage());
        said.entrySet().forEach(each -> row.add(each.getKey(), each.getValue()));
        return row;
    }

    private JsonObject said(Lab link, Run run, String variant) throws IOException, InterruptedException {
        var logs =
                Files.createDirectories(results.resolve("call/%s-%d-%s".formatted(run.profile(), run.seed(), variant)));
        // Programs add to their logs: of an earlier measurement nothing is to be read here.
        for (var log : List.of("kiosk.log", "server.log")) Files.deleteIfExists(logs.resolve(log));
        var out = logs.resolve("run.log");
        var process = new ProcessBuilder(command(link, run, variant, logs))
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

    private List<String> command(Lab link, Run run, String variant, Path logs) {
        return Lab.with(
                link.at("hub"),
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-XX:+UseSerialGC",
                "-Dventanilla.root=" + Checkout.root(),
                "-cp",
                System.getProperty("java.class.path"),
                CallRun.class.getName(),
                link.name(),
                variant,
                run.profile(),
                "" + run.seconds(),
                media.toString(),
                logs.toString());
    }

    /** After each, since the whole takes hours. */
    private void keep() throws IOException {
        var all = new JsonArray();
        rows.forEach(all::add);
        Files.writeString(
                results.resolve("call.json"),
                new GsonBuilder().setPrettyPrinting().create().toJson(all) + "\n");
        Files.writeString(results.resolve("call.txt"), new Table(rows).text());
    }
}
