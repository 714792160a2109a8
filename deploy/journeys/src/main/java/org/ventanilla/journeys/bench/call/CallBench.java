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
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.ventanilla.demo.Checkout;
import org.ventanilla.journeys.bench.call.Asked.Run;

/** Chromium alone, and beside it the whole of Ventanilla, over the same links. */
public final class CallBench {
    private static final List<String> VARIANTS =
            List.of(System.getProperty("variants", "default,ventanilla").split(","));
    /** What starting everything may take on a busy computer, beside the call. */
    private static final int STARTING_S = 240;

    private final Path results = Checkout.root().resolve("bench-results");
    private final Path media = Files.createTempDirectory("ventanilla-call");
    private final List<JsonObject> rows = new ArrayList<>();

    private CallBench() throws IOException {}

    public static void main(String[] arguments) throws Exception {
        var asked = Asked.of(List.of(arguments), Outages.read()::knows);
        var bench = new CallBench();
        Speech.into(bench.media);
        Film.into(bench.media);
        for (var run : asked.runs()) for (var variant : VARIANTS) bench.one(run, variant);
        System.out.print(new Table(bench.rows).text());
        System.exit(0);
    }

    private void one(Run run, String variant) throws IOException, InterruptedException {
        var lab = Lab.up("call-" + ProcessHandle.current().pid(), run.seed());
        // Whoever stops us leaves no namespace behind.
        var undone = new Thread(lab::down, "down");
        Runtime.getRuntime().addShutdownHook(undone);
        try {
            var row = row(run, variant, said(lab, run, variant));
            rows.add(row);
            keep();
            System.err.print(Table.line(List.of(row)));
        } catch (IOException fault) {
            System.err.printf("%s over %s, seed %d: %s%n", variant, run.profile(), run.seed(), fault.getMessage());
        } finally {
            Runtime.getRuntime().removeShutdownHook(undone);
            lab.down();
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

    private JsonObject said(Lab lab, Run run, String variant) throws IOException, InterruptedException {
        var logs =
                Files.createDirectories(results.resolve("call/%s-%d-%s".formatted(run.profile(), run.seed(), variant)));
        var out = logs.resolve("run.log");
        var process = new ProcessBuilder(command(lab, run, variant, logs))
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

    private List<String> command(Lab lab, Run run, String variant, Path logs) {
        return Lab.with(
                lab.at("hub"),
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-XX:+UseSerialGC",
                "-Dventanilla.root=" + Checkout.root(),
                "-cp",
                System.getProperty("java.class.path"),
                CallRun.class.getName(),
                lab.name(),
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
