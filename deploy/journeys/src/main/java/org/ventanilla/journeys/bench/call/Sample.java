package org.ventanilla.journeys.bench.call;

import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import java.util.ArrayList;
import java.util.List;

/**
 * What one page's connection had counted by then ({@code getStats}).
 *
 * @param at milliseconds since 1970
 * @param call which of this page's connections it was, from 0: a call that mends itself may make several
 * @param state as the browser calls it: {@code connected}, {@code failed} …
 * @param heard samples of the other's voice that were played, made up or not
 * @param concealed those that were made up
 * @param frames pictures of the other that were decoded
 * @param frozenS by the browser's own account, freezes and pauses; it tells of one when it is over
 * @param stills pictures that came another way than as video, of all connections together
 * @param rttMs not a number before it is known
 */
record Sample(
        long at,
        int call,
        String state,
        double heard,
        double concealed,
        int frames,
        double frozenS,
        int freezes,
        int stills,
        double rttMs,
        String size) {

    static List<Sample> all(JsonElement json) {
        var all = new ArrayList<Sample>();
        for (var each : json.getAsJsonArray()) all.add(of(each.getAsJsonObject()));
        return List.copyOf(all);
    }

    static Sample of(JsonObject json) {
        return new Sample(
                (long) number(json, "at", 0),
                (int) number(json, "call", 0),
                json.get("state").getAsString(),
                number(json, "heard", 0),
                number(json, "concealed", 0),
                (int) number(json, "frames", 0),
                number(json, "frozen", 0) + number(json, "paused", 0),
                (int) number(json, "freezes", 0),
                (int) number(json, "stills", 0),
                1_000 * number(json, "rtt", Double.NaN),
                json.has("size") ? json.get("size").getAsString() : "-");
    }

    private static double number(JsonObject json, String name, double otherwise) {
        return json.has(name) ? json.get(name).getAsDouble() : otherwise;
    }
}
