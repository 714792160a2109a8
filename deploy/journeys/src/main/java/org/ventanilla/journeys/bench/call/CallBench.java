package org.ventanilla.journeys.bench.call;

import com.google.gson.JsonObject;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.util.ArrayList;
import java.util.List;
import org.ventanilla.journeys.bench.call.Asked.Run;

/** Chromium alone, and beside it the whole of Ventanilla, over the same links. */
public final class CallBench {
    private final Results results = new Results("call");
    private final Runs runs = new Runs();
    private final List<JsonObject> rows = new ArrayList<>();

    private CallBench() throws IOException, InterruptedException {}

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
        for (var run : asked.runs()) for (var variant : variants(asked)) one(run, variant);
        System.out.print(new Table(rows).text());
    }

    /** Others than those asked for with {@code -Dvariants=}: some alone, to look into them. */
    private static List<String> variants(Asked asked) {
        return List.of(System.getProperty("variants", String.join(",", asked.variants()))
                .split(","));
    }

    private void one(Run run, String variant) throws IOException, InterruptedException {
        var logs = results.folder("%s-%d-%s".formatted(run.profile(), run.seed(), variant));
        try {
            var row = row(run, variant, runs.of(CallRun.class, run, variant, logs));
            rows.add(row);
            // Each time, since the whole takes hours.
            results.keep(rows, new Table(rows).text());
            System.err.print(Table.line(List.of(row)));
        } catch (IOException fault) {
            System.err.printf("%s over %s, seed %d: %s%n", variant, run.profile(), run.seed(), fault.getMessage());
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
}
