package org.ventanilla.journeys.bench.call;

import com.google.gson.JsonObject;
import java.util.ArrayList;
import java.util.List;

/** What a profile's link carries of one direction, {@code uplink} or {@code downlink}, by its schedule. */
record Capacity(JsonObject profiles) {

    /**
     * @param from seconds into the profile
     * @param kbit a second; 0 while the link is gone, infinite where nothing limits it
     */
    record Step(double from, double kbit) {}

    /** In the first so many seconds: the first from 0 on, each other than the one before. */
    List<Step> of(String profile, String way, double seconds) {
        var one = profiles.getAsJsonObject(profile);
        var base = one.has("base") ? profiles.getAsJsonObject(one.get("base").getAsString()) : one;
        double usual = rate(base, way, Double.POSITIVE_INFINITY);
        var all = new ArrayList<Step>();
        add(all, 0, usual);
        if (!one.has("schedule")) return all;
        var schedule = one.getAsJsonObject("schedule");
        double period = schedule.has("repeat_s") ? schedule.get("repeat_s").getAsDouble() : Double.POSITIVE_INFINITY;
        for (double start = 0; start < seconds; start += period) {
            add(all, start, usual);
            addRound(all, schedule, way, start, usual);
        }
        all.removeIf(step -> step.from() >= seconds);
        return List.copyOf(all);
    }

    private static void addRound(List<Step> all, JsonObject schedule, String way, double start, double usual) {
        double rate = usual;
        boolean gone = false;
        for (var each : schedule.getAsJsonArray("steps")) {
            var step = each.getAsJsonObject();
            rate = rate(step, way, rate);
            if (step.has("link")) gone = step.get("link").getAsString().equals("down");
            add(all, start + step.get("at_s").getAsDouble(), gone ? 0 : rate);
        }
    }

    private static double rate(JsonObject of, String way, double otherwise) {
        var one = of.getAsJsonObject(way);
        return one != null && one.has("rate_kbit") ? one.get("rate_kbit").getAsDouble() : otherwise;
    }

    private static void add(List<Step> all, double from, double kbit) {
        if (all.isEmpty() || all.getLast().kbit() != kbit) all.add(new Step(from, kbit));
    }
}
