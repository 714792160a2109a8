package org.ventanilla.journeys.bench.call;

import java.util.ArrayList;
import java.util.List;
import java.util.OptionalDouble;

/** How one end heard the other, of what its connections counted from when they were joined. Seconds. */
final class Hearing {
    /** Less of real voice in a look than that is no voice: words cannot be made out. */
    private static final double ENOUGH = 0.5;

    private final List<Step> steps = new ArrayList<>();

    /**
     * Between two looks.
     *
     * @param voice share of it in which the other was really heard
     */
    private record Step(long from, long until, double voice) {
        double seconds() {
            return (until - from) / 1e3;
        }
    }

    Hearing(List<Sample> samples) {
        var first = samples.stream()
                .filter(sample -> sample.state().equals("connected"))
                .findFirst();
        if (first.isEmpty()) return;
        for (int next = samples.indexOf(first.get()) + 1; next < samples.size(); next++) {
            var before = samples.get(next - 1);
            var now = samples.get(next);
            steps.add(new Step(before.at(), now.at(), voice(before, now)));
        }
    }

    /**
     * Made up or missing from the first voice on (when that came is a figure of its own), also while there is no connection at all:
     * what {@code getStats} of the last one does not know. All of it when none ever came.
     */
    double concealedPercent() {
        var voiced = steps.stream().dropWhile(step -> step.voice() < ENOUGH).toList();
        var since = voiced.isEmpty() ? steps : voiced;
        double all = since.stream().mapToDouble(Step::seconds).sum();
        double real = since.stream()
                .mapToDouble(step -> step.seconds() * step.voice())
                .sum();
        return all > 0 ? 100 * (1 - real / all) : Double.NaN;
    }

    double longestWithout() {
        double longest = 0;
        double without = 0;
        for (var step : steps) {
            without = step.voice() >= ENOUGH ? 0 : without + step.seconds();
            longest = Math.max(longest, without);
        }
        return longest;
    }

    /** From that moment (ms since 1970) until voice was heard; nothing when it never was. */
    OptionalDouble backAfter(long moment) {
        return steps.stream()
                .filter(step -> step.until() > moment && step.voice() >= ENOUGH)
                .mapToDouble(step -> (step.until() - moment) / 1e3)
                .findFirst();
    }

    private static double voice(Sample before, Sample now) {
        boolean same = before.call() == now.call();
        double heard = now.heard() - (same ? before.heard() : 0);
        double concealed = now.concealed() - (same ? before.concealed() : 0);
        return heard > 0 ? Math.clamp(1 - concealed / heard, 0, 1) : 0;
    }
}
