package org.ventanilla.journeys.bench.call;

import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import com.google.gson.JsonSyntaxException;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.TreeMap;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** What the kiosk's program told its page that the call may carry. */
final class Rungs {
    private final List<Walked> walked = new ArrayList<>();

    /** @param at milliseconds since 1970 */
    record Walked(long at, String up, String down) {}

    List<Walked> walked() {
        return List.copyOf(walked);
    }

    /** One message of the program's socket, whatever it is about. */
    void heard(String message, long at) {
        var told = told(message);
        if (told == null || !told.isJsonObject()) return;
        var now = new Walked(
                at,
                told.getAsJsonObject().get("up").getAsString(),
                told.getAsJsonObject().get("down").getAsString());
        var last = walked.isEmpty() ? null : walked.getLast();
        if (last == null || !last.up().equals(now.up()) || !last.down().equals(now.down())) walked.add(now);
    }

    private static @Nullable JsonElement told(String message) {
        try {
            return rungsIn(JsonParser.parseString(message));
        } catch (JsonSyntaxException notOurs) {
            return null;
        }
    }

    private static @Nullable JsonElement rungsIn(JsonElement json) {
        if (!json.isJsonObject()) return null;
        var object = json.getAsJsonObject();
        if (object.has("rungs")) return object.get("rungs");
        return object.entrySet().stream()
                .map(each -> rungsIn(each.getValue()))
                .filter(Objects::nonNull)
                .findFirst()
                .orElse(null);
    }

    /** How long each rung held towards the hub ({@code up}) and towards the kiosk ({@code down}); empty when nobody decided. */
    static JsonObject seconds(List<Walked> walked, long begun, long ended) {
        var seconds = new JsonObject();
        seconds.add("up", seconds(walked, Walked::up, begun, ended));
        seconds.add("down", seconds(walked, Walked::down, begun, ended));
        return seconds;
    }

    private static JsonObject seconds(List<Walked> walked, Function<Walked, String> way, long begun, long ended) {
        var held = new TreeMap<String, Double>();
        for (int number = 0; number < walked.size(); number++) {
            long until = number + 1 < walked.size() ? walked.get(number + 1).at() : ended;
            double here = (until - Math.max(begun, walked.get(number).at())) / 1e3;
            if (here > 0) held.merge(way.apply(walked.get(number)), here, Double::sum);
        }
        var json = new JsonObject();
        held.forEach(json::addProperty);
        return json;
    }

    /** In words, seconds after {@code begun}: {@code VIDEO, 12 s: STILLS/SMALL_VIDEO}. One word when both directions agree. */
    static String told(List<Walked> walked, long begun) {
        var words = new ArrayList<String>();
        for (var each : walked) {
            var rung = each.up().equals(each.down()) ? each.up() : each.up() + "/" + each.down();
            words.add(each.at() <= begun ? rung : "%.0f s: %s".formatted((each.at() - begun) / 1e3, rung));
        }
        return String.join(", ", words);
    }
}
