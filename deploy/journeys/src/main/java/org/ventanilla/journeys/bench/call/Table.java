package org.ventanilla.journeys.bench.call;

import static java.util.stream.Collectors.joining;

import com.google.gson.JsonObject;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Stream;

/** The rows as a person reads them, medians of the seeds. Cells are kiosk / hub: what each end received. */
final class Table {
    private static final String HEAD =
            "%-10s %-17s %4s %11s %11s %11s %11s %11s %11s %11s %11s %11s %11s %11s %6s %11s  %s%n";

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
                "at the end; rungs"));
        rows.values().forEach(same -> text.append(line(same)));
        text.append(
                "kiosk / hub, medians of the seeds; no pict., no voice: longest time without; back: voice after the worst outage;"
                        + "\nkbit/s of IP and p95 of ms in the queue, downlink / uplink; upload: kbit/s of it that arrived beside the call\n");
        return text.toString();
    }

    static String line(List<JsonObject> same) {
        var first = same.getFirst();
        return HEAD.formatted(
                text(first, "profile"),
                text(first, "variant"),
                same.size(),
                ends(same, "connectedS", 2),
                ends(same, "firstVoiceS", 2),
                ends(same, "firstPictureS", 2),
                ends(same, "fps", 1),
                ends(same, "stalledS", 1),
                ends(same, "withoutPictureS", 1),
                ends(same, "concealedPercent", 1),
                ends(same, "withoutVoiceS", 1),
                ends(same, "voiceBackS", 1),
                ends(same, "rttMs", 0),
                ways(same, Table::kbit),
                uploaded(same),
                ways(
                        same,
                        way -> way.getAsJsonObject("queue_delay_ms").get("p95").getAsDouble()),
                same.stream().map(Table::ending).distinct().collect(joining(" | ")));
    }

    private static String ends(List<JsonObject> same, String name, int digits) {
        return Stream.of("kiosk", "hub")
                .map(end -> median(same.stream()
                        .map(row -> row.getAsJsonObject(end).get(name))
                        .filter(Objects::nonNull)
                        .mapToDouble(value ->
                                Ends.NEVER.equals(value.getAsString()) ? Double.POSITIVE_INFINITY : value.getAsDouble())
                        .sorted()
                        .toArray()))
                .map(value -> number(value, digits))
                .collect(joining(" / "));
    }

    private static String ways(List<JsonObject> same, Function<JsonObject, Double> figure) {
        return Stream.of("downlink", "uplink")
                .map(way -> median(same.stream()
                        .mapToDouble(row -> figure.apply(withSeconds(row.getAsJsonObject("link"), way)))
                        .sorted()
                        .toArray()))
                .map(value -> number(value, 0))
                .collect(joining(" / "));
    }

    private static String uploaded(List<JsonObject> same) {
        return number(
                median(same.stream()
                        .filter(row -> row.has("uploadedBytes"))
                        .mapToDouble(row -> row.get("uploadedBytes").getAsDouble()
                                / 125
                                / row.get("seconds").getAsDouble())
                        .sorted()
                        .toArray()),
                0);
    }

    private static JsonObject withSeconds(JsonObject link, String way) {
        var one = link.getAsJsonObject(way).deepCopy();
        one.add("seconds", link.get("since_reset_s"));
        return one;
    }

    /** What was sent into the link, whether it came out or not. */
    private static double kbit(JsonObject way) {
        return way.get("offered_bytes").getAsDouble() / 125 / way.get("seconds").getAsDouble();
    }

    private static String ending(JsonObject row) {
        var ends = text(row.getAsJsonObject("kiosk"), "state") + " / " + text(row.getAsJsonObject("hub"), "state");
        return Stream.of(ends, text(row, "screen"), text(row, "rungs"))
                .filter(each -> !each.isBlank())
                .collect(joining("; "));
    }

    /** Not a number of nothing. */
    static double median(double[] sorted) {
        if (sorted.length == 0) return Double.NaN;
        int middle = sorted.length / 2;
        return sorted.length % 2 == 1 ? sorted[middle] : (sorted[middle - 1] + sorted[middle]) / 2;
    }

    private static String number(double value, int digits) {
        if (Double.isInfinite(value)) return Ends.NEVER;
        return Double.isNaN(value) ? "-" : String.format(Locale.ROOT, "%." + digits + "f", value);
    }

    private static String text(JsonObject row, String name) {
        return row.has(name) ? row.get(name).getAsString() : "";
    }
}
