package org.ventanilla.journeys.bench.call;

import com.google.gson.JsonObject;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.util.ArrayList;
import java.util.List;
import org.ventanilla.journeys.bench.call.Asked.Run;
import org.ventanilla.journeys.bench.voice.Sound;
import org.ventanilla.journeys.bench.voice.Spoken;

/** The voice at the rung that has nothing else: what it takes of a link, and what is understood of it, beside Chromium alone. */
public final class VoiceBench {
    /** On a link that is never the limit. As long as what is spoken. */
    private static final Run RUN = new Run("lan", 1, 60);

    private final Results results = new Results("voice");
    private final List<JsonObject> rows = new ArrayList<>();
    private final Runs runs = new Runs();
    private final Spoken atKiosk = new Spoken(Sound.in(runs.speechAt("kiosk")));
    private final Spoken atHub = new Spoken(Sound.in(runs.speechAt("hub")));

    private VoiceBench() throws IOException, InterruptedException {}

    public static void main(String[] arguments) throws Exception {
        new VoiceBench().measure();
        System.exit(0);
    }

    private void measure() throws IOException, InterruptedException {
        for (var variant : VoiceRun.VARIANTS) {
            rows.add(row(variant));
            results.keep(rows, new VoiceTable(rows).text());
            System.err.print(VoiceTable.line(rows.getFirst(), rows.getLast()));
        }
        System.out.print(new VoiceTable(rows).text());
    }

    private JsonObject row(String variant) throws IOException, InterruptedException {
        var folder = results.folder(variant);
        var said = runs.of(VoiceRun.class, RUN, variant, folder);
        var row = new JsonObject();
        row.addProperty("variant", variant);
        row.addProperty("load", ManagementFactory.getOperatingSystemMXBean().getSystemLoadAverage());
        said.entrySet().forEach(each -> row.add(each.getKey(), each.getValue()));
        row.getAsJsonObject("kiosk").addProperty("stoi", atHub.intelligible(Sound.in(folder.resolve("kiosk.wav"))));
        row.getAsJsonObject("hub").addProperty("stoi", atKiosk.intelligible(Sound.in(folder.resolve("hub.wav"))));
        return row;
    }
}
