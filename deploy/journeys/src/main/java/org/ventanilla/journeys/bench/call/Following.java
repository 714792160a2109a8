package org.ventanilla.journeys.bench.call;

import com.google.gson.JsonObject;
import java.util.Comparator;
import java.util.List;
import java.util.OptionalDouble;
import java.util.function.Function;
import java.util.stream.DoubleStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.ventanilla.journeys.bench.call.Capacity.Step;

/**
 * How soon the rung of one direction followed what the link carries of it. Seconds; infinite where it never did; nothing where nobody
 * decided, or the link did not change so.
 *
 * @param link from the call's begin on, in order
 * @param rungs in order
 * @param end of the call
 */
record Following(List<Step> link, List<Held> rungs, double end) {

    /** @param from seconds into the profile; until the next one's */
    record Held(double from, Ladder rung) {}

    /** Of what was walked, ms since 1970, of which {@code begun} is 0. */
    static List<Held> held(List<Rungs.Walked> walked, Function<Rungs.Walked, String> way, long begun) {
        return walked.stream()
                .map(each -> new Held((each.at() - begun) / 1e3, Ladder.valueOf(way.apply(each))))
                .toList();
    }

    /** {@code fallS}, {@code riseS}: what there is of them; a rise where nothing changes is from the beginning. */
    JsonObject figures() {
        var figures = new JsonObject();
        worstFall().ifPresent(seconds -> Ends.add(figures, "fallS", seconds));
        worstRise().ifPresent(seconds -> Ends.add(figures, "riseS", seconds));
        settled().ifPresent(seconds -> Ends.add(figures, "riseS", seconds));
        return figures;
    }

    /** The longest that a rung took more than the link carried, from when it fell: also through further falls. */
    OptionalDouble worstFall() {
        if (rungs.isEmpty()) return OptionalDouble.empty();
        return changes(false).map(this::untilItFits).max();
    }

    /** The longest from when the link carried more until the best rung for it was held; never, when the next change or the end came first. */
    OptionalDouble worstRise() {
        if (rungs.isEmpty()) return OptionalDouble.empty();
        return changes(true).map(this::untilItIsBest).max();
    }

    /** Where nothing changes: until the rung was held that was held at the end. */
    OptionalDouble settled() {
        if (rungs.isEmpty() || link.size() > 1) return OptionalDouble.empty();
        var last = rungs.getLast().rung();
        return rungs.stream()
                .filter(held -> held.rung() == last)
                .mapToDouble(held -> Math.max(0, held.from() - link.getFirst().from()))
                .findFirst();
    }

    private DoubleStream changes(boolean up) {
        return link.stream()
                .skip(1)
                .filter(step -> up == step.kbit() > carried(Math.nextDown(step.from())))
                .mapToDouble(Step::from);
    }

    private double untilItFits(double fall) {
        return Stream.concat(link.stream().map(Step::from), rungs.stream().map(Held::from))
                .filter(at -> at >= fall && at < end)
                .sorted(Comparator.naturalOrder())
                .filter(this::fits)
                .mapToDouble(at -> at - fall)
                .findFirst()
                .orElse(Double.POSITIVE_INFINITY);
    }

    /** Before anything is decided nothing is sent. */
    private boolean fits(double at) {
        var rung = rungAt(at);
        return rung == null || rung.fits(carried(at));
    }

    private double untilItIsBest(double rise) {
        var best = Ladder.best(carried(rise));
        double until = link.stream()
                .mapToDouble(Step::from)
                .filter(at -> at > rise)
                .findFirst()
                .orElse(end);
        var before = rungAt(rise);
        if (before != null && before.isAtLeast(best)) return 0;
        return rungs.stream()
                .filter(held -> held.from() >= rise
                        && held.from() < until
                        && held.rung().isAtLeast(best))
                .mapToDouble(held -> held.from() - rise)
                .findFirst()
                .orElse(Double.POSITIVE_INFINITY);
    }

    private double carried(double at) {
        return link.stream()
                .filter(step -> step.from() <= at)
                .reduce(link.getFirst(), (before, step) -> step)
                .kbit();
    }

    private @Nullable Ladder rungAt(double at) {
        return rungs.stream()
                .filter(held -> held.from() <= at)
                .reduce((before, held) -> held)
                .map(Held::rung)
                .orElse(null);
    }
}
