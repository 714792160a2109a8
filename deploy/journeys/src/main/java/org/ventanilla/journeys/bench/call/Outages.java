package org.ventanilla.journeys.bench.call;

import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import java.io.IOException;
import java.nio.file.Files;
import java.util.ArrayList;
import java.util.List;

/** When a profile's link is gone, and what the link is before its schedule begins. */
record Outages(JsonObject profiles) {

    /** Seconds into the profile. */
    record Outage(double from, double until) {}

    static Outages read() throws IOException {
        return new Outages(JsonParser.parseString(Files.readString(Lab.FOLDER.resolve("profiles.json")))
                .getAsJsonObject());
    }

    boolean knows(String profile) {
        return profiles.has(profile) && !profile.startsWith("_");
    }

    boolean hasSchedule(String profile) {
        return profiles.getAsJsonObject(profile).has("schedule");
    }

    /** The link without its schedule: what people have before they call. */
    String usual(String profile) {
        var one = profiles.getAsJsonObject(profile);
        return one.has("base") ? one.get("base").getAsString() : profile;
    }

    /** Of the usual link, towards the hub. */
    double usualKbitUp(String profile) {
        var up = profiles.getAsJsonObject(usual(profile)).getAsJsonObject("uplink");
        return up.has("rate_kbit") ? up.get("rate_kbit").getAsDouble() : Double.POSITIVE_INFINITY;
    }

    /** Those that end before so many seconds. */
    List<Outage> of(String profile, double seconds) {
        var all = new ArrayList<Outage>();
        if (!hasSchedule(profile)) return all;
        var schedule = profiles.getAsJsonObject(profile).getAsJsonObject("schedule");
        double period = schedule.has("repeat_s") ? schedule.get("repeat_s").getAsDouble() : Double.POSITIVE_INFINITY;
        for (double start = 0; start < seconds; start += period) {
            double from = Double.NaN;
            for (var each : schedule.getAsJsonArray("steps")) {
                var step = each.getAsJsonObject();
                var link = step.has("link") ? step.get("link").getAsString() : "";
                double at = start + step.get("at_s").getAsDouble();
                if (link.equals("down")) from = at;
                if (link.equals("up") && from < at) all.add(new Outage(from, at));
                if (link.equals("up")) from = Double.NaN;
            }
            // A round that ends without the link gets it back with the next one.
            if (from < start + period && Double.isFinite(period)) all.add(new Outage(from, start + period));
        }
        all.removeIf(outage -> outage.until() >= seconds);
        return List.copyOf(all);
    }
}
