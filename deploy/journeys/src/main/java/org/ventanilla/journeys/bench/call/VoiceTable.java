package org.ventanilla.journeys.bench.call;

import com.google.gson.JsonObject;
import java.util.List;
import java.util.Locale;

/** The rows as a person reads them; the first is what the others are compared with. */
final class VoiceTable {
    private static final String HEAD = "%-14s %15s %15s %15s %17s %13s  %s%n";

    private final List<JsonObject> rows;

    VoiceTable(List<JsonObject> rows) {
        this.rows = List.copyOf(rows);
    }

    String text() {
        var text = new StringBuilder();
        text.append(
                HEAD.formatted("who", "call kbit/s", "whole link", "STOI", "beside the first", "made up %", "rungs"));
        for (var row : rows) text.append(line(rows.getFirst(), row));
        return text.append("""
                kbit/s of IP, downlink / uplink: the call's own by the browser's count, without ICE, which at AUDIO is the least a link must carry
                (no more than 24); and all that the link was given, sockets and probes too
                STOI of what was heard at kiosk / hub against what was spoken: 1 is as clear, 0 is noise; made up: what did not come in time
                """).toString();
    }

    static String line(JsonObject first, JsonObject row) {
        var link = row.getAsJsonObject("link");
        var call = row.getAsJsonObject("call");
        return HEAD.formatted(
                row.get("variant").getAsString(),
                pair(
                        "%.1f",
                        call.get("downKbit").getAsDouble(), call.get("upKbit").getAsDouble()),
                pair("%.1f", kbit(link, "downlink"), kbit(link, "uplink")),
                pair("%.3f", stoi(row, "kiosk"), stoi(row, "hub")),
                pair("%+.3f", stoi(row, "kiosk") - stoi(first, "kiosk"), stoi(row, "hub") - stoi(first, "hub")),
                pair("%.1f", end(row, "kiosk", "concealedPercent"), end(row, "hub", "concealedPercent")),
                row.get("rungs").getAsString());
    }

    private static double kbit(JsonObject link, String way) {
        return Cells.kbit(Cells.withSeconds(link, way));
    }

    private static double stoi(JsonObject row, String end) {
        return end(row, end, "stoi");
    }

    private static double end(JsonObject row, String end, String name) {
        return row.getAsJsonObject(end).get(name).getAsDouble();
    }

    private static String pair(String figure, double first, double second) {
        return String.format(Locale.ROOT, figure + " / " + figure, first, second);
    }
}
