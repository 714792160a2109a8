package org.ventanilla.journeys.bench.call;

import static java.util.stream.Collectors.joining;

import com.google.gson.JsonObject;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** The rows as a person reads them, medians of the seeds. Cells are kiosk / hub: what each end received. */
final class Table {
    private static final String HEAD =
            "%-10s %-17s %4s %11s %11s %11s %11s %11s %11s %11s %11s %11s %11s %11s %6s %11s %11s %11s  %s%n";

    private final Map<String, List<JsonObject>> rows = new LinkedHashMap<>();

    Table(List<JsonObject> all) {
        for (var row : all)
            rows.computeIfAbsent(text(row, "profile") + " " + text(row, "variant"), fresh -> new ArrayList<>())
                    .add(row);
    }

    String text() {
        var text = new StringBuilder();
        text.append(HEAD.formatted(
                "link",
                "who",
                "runs",
                "connected s",
                "voice s",
                "picture s",
                "fps",
                "stalled s",
                "no pict. s",
                "concealed %",
                "no voice s",
                "back s",
                "RTT ms",
                "kbit/s d/u",
                "upload",
                "queue d/u",
                "fall s d/u",
                "rise s d/u",
                "at the end; rungs"));
        rows.values().forEach(same -> text.append(line(same)));
        text.append(
                "kiosk / hub, medians of the seeds; no pict., no voice: longest time without; back: voice after the worst outage;"
                        + "\nkbit/s of IP and p95 of ms in the queue, downlink / uplink; upload: kbit/s of it that arrived beside the call;"
                        + "\nfall: the longest that a rung took more than the link carried, rise: until the best rung for it, never: not before the next change\n");
        return text.toString();
    }

    static String line(List<JsonObject> same) {
        var first = same.getFirst();
        return HEAD.formatted(
                text(first, "profile"),
                text(first, "variant"),
                same.size(),
                Cells.ends(same, "connectedS", 2),
                Cells.ends(same, "firstVoiceS", 2),
                Cells.ends(same, "firstPictureS", 2),
                Cells.ends(same, "fps", 1),
                Cells.ends(same, "stalledS", 1),
                Cells.ends(same, "withoutPictureS", 1),
                Cells.ends(same, "concealedPercent", 1),
                Cells.ends(same, "withoutVoiceS", 1),
                Cells.ends(same, "voiceBackS", 1),
                Cells.ends(same, "rttMs", 0),
                Cells.ways(same, Cells::kbit),
                Cells.uploaded(same),
                Cells.ways(
                        same,
                        way -> way.getAsJsonObject("queue_delay_ms").get("p95").getAsDouble()),
                Cells.followed(same, "fallS"),
                Cells.followed(same, "riseS"),
                same.stream().map(Table::ending).distinct().collect(joining(" | ")));
    }

    private static String ending(JsonObject row) {
        var ends = text(row.getAsJsonObject("kiosk"), "state") + " / " + text(row.getAsJsonObject("hub"), "state");
        var notes = text(row, "notes");
        return Stream.of(ends, text(row, "screen"), notes.isBlank() ? "" : "notes " + notes, text(row, "rungs"))
                .filter(each -> !each.isBlank())
                .collect(joining("; "));
    }

    private static String text(JsonObject row, String name) {
        return row.has(name) ? row.get(name).getAsString() : "";
    }
}
