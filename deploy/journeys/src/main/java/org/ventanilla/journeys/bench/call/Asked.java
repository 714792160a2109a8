package org.ventanilla.journeys.bench.call;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import java.util.stream.Stream;

/**
 * Which calls were asked for: {@code [quick] [upload] [PROFILE…]}. The control comes first.
 *
 * @param variants who calls, each over every link, with {@code +upload} where something else is sent beside the call
 */
record Asked(List<Run> runs, List<String> variants) {
    static final String UPLOAD = "+upload";

    private static final List<String> ALL =
            List.of("lan", "fwa", "3g", "edge", "vsat", "vsat-rain", "flapping", "2g-outage", "dying");
    private static final List<String> QUICK = List.of("lan", "edge", "dying");
    private static final int QUICK_S = 45;

    /** @param seed of the link's losses */
    record Run(String profile, int seed, int seconds) {}

    static Asked of(List<String> arguments, Predicate<String> known) {
        var profiles = new ArrayList<>(arguments);
        boolean quick = profiles.remove("quick");
        boolean upload = profiles.remove("upload");
        for (var profile : profiles) {
            if (!known.test(profile)) throw new IllegalArgumentException("There is no link profile '" + profile + "'.");
        }
        if (profiles.isEmpty()) profiles.addAll(quick ? QUICK : ALL);
        var runs = new ArrayList<Run>();
        for (int seed = 1; seed <= (quick ? 1 : 3); seed++) {
            for (var profile : profiles) runs.add(new Run(profile, seed, quick ? QUICK_S : seconds(profile)));
        }
        return new Asked(List.copyOf(runs), variants(upload));
    }

    private static List<String> variants(boolean upload) {
        return Stream.of("default", "ventanilla")
                .flatMap(who -> upload ? Stream.of(who, who + UPLOAD) : Stream.of(who))
                .toList();
    }

    /** So that what is gone comes back within the call, with half a minute to climb. */
    private static int seconds(String profile) {
        return switch (profile) {
            case "dying" -> 180;
            case "flapping" -> 120;
            case "2g-outage" -> 90;
            default -> 60;
        };
    }
}
