package org.ventanilla.journeys.bench.call;

import static java.util.stream.Collectors.toSet;

import com.google.gson.JsonObject;
import java.util.List;

/** What one end of a call had of it. */
final class Ends {
    /** In place of a figure that would have no end. */
    static final String NEVER = "never";

    private Ends() {}

    /**
     * @param begun when the other was called, ms since 1970
     * @param scheduled when the link's profile began, which may be a little before
     */
    static JsonObject of(List<Sample> samples, long begun, long scheduled, List<Outages.Outage> gone) {
        var hearing = new Hearing(samples);
        var seeing = new Seeing(samples, begun);
        var end = new JsonObject();
        samples.stream()
                .filter(sample -> sample.state().equals("connected"))
                .findFirst()
                .ifPresent(sample -> end.addProperty("connectedS", (sample.at() - begun) / 1e3));
        hearing.backAfter(begun).ifPresent(seconds -> end.addProperty("firstVoiceS", seconds));
        seeing.firstPicture().ifPresent(seconds -> end.addProperty("firstPictureS", seconds));
        end.addProperty("fps", seeing.framesPerSecond());
        end.addProperty("stalledS", seeing.stalled());
        end.addProperty("freezes", seeing.freezes());
        end.addProperty("withoutPictureS", seeing.longestWithout());
        addKnown(end, "concealedPercent", hearing.concealedPercent());
        end.addProperty("withoutVoiceS", hearing.longestWithout());
        addKnown(end, "rttMs", seeing.roundTripMs());
        // The worst of them: one that never came back is worse than any.
        gone.stream()
                .mapToLong(outage -> scheduled + Math.round(1_000 * outage.until()))
                .mapToDouble(there -> hearing.backAfter(there).orElse(Double.POSITIVE_INFINITY))
                .max()
                .ifPresent(seconds -> add(end, "voiceBackS", seconds));
        end.addProperty("state", samples.isEmpty() ? "none" : samples.getLast().state());
        end.addProperty("size", samples.isEmpty() ? "-" : samples.getLast().size());
        end.addProperty(
                "connections",
                samples.stream().map(Sample::call).collect(toSet()).size());
        return end;
    }

    static void add(JsonObject figures, String name, double seconds) {
        if (Double.isFinite(seconds)) figures.addProperty(name, seconds);
        else figures.addProperty(name, NEVER);
    }

    private static void addKnown(JsonObject end, String name, double value) {
        if (Double.isFinite(value)) end.addProperty(name, value);
    }
}
