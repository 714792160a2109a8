package org.ventanilla.journeys.bench.call;

import static java.util.stream.Collectors.joining;

import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Stream;

/** What one line of the table says of the same call over several seeds: medians; a dash where nothing is known. */
final class Cells {
    private Cells() {}

    static String ends(List<JsonObject> same, String name, int digits) {
        return Stream.of("kiosk", "hub")
                .map(end -> median(same.stream()
                        .map(row -> row.getAsJsonObject(end).get(name))
                        .filter(Objects::nonNull)
                        .mapToDouble(Cells::seconds)
                        .sorted()
                        .toArray()))
                .map(value -> number(value, digits))
                .collect(joining(" / "));
    }

    private static double seconds(JsonElement value) {
        return Ends.NEVER.equals(value.getAsString()) ? Double.POSITIVE_INFINITY : value.getAsDouble();
    }

    static String followed(List<JsonObject> same, String name) {
        return Stream.of("downlink", "uplink")
                .map(way -> median(same.stream()
                        .filter(row -> row.has("following"))
                        .map(row -> row.getAsJsonObject("following")
                                .getAsJsonObject(way)
                                .get(name))
                        .filter(Objects::nonNull)
                        .mapToDouble(Cells::seconds)
                        .sorted()
                        .toArray()))
                .map(value -> number(value, 1))
                .collect(joining(" / "));
    }

    static String ways(List<JsonObject> same, Function<JsonObject, Double> figure) {
        return Stream.of("downlink", "uplink")
                .map(way -> median(same.stream()
                        .mapToDouble(row -> figure.apply(withSeconds(row.getAsJsonObject("link"), way)))
                        .sorted()
                        .toArray()))
                .map(value -> number(value, 0))
                .collect(joining(" / "));
    }

    static String uploaded(List<JsonObject> same) {
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

    /** One direction of a link, which alone knows how long it was looked at. */
    static JsonObject withSeconds(JsonObject link, String way) {
        var one = link.getAsJsonObject(way).deepCopy();
        one.add("seconds", link.get("since_reset_s"));
        return one;
    }

    /** What was sent into the link, whether it came out or not. */
    static double kbit(JsonObject way) {
        return way.get("offered_bytes").getAsDouble() / 125 / way.get("seconds").getAsDouble();
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
}
