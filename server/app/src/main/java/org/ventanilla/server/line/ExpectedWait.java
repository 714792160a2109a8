package org.ventanilla.server.line;

import java.time.Duration;
import java.util.List;

/** What we tell somebody who waits. The median, because one attention of an hour must not frighten the next ten people. */
public final class ExpectedWait {
    private static final Duration WITHOUT_HISTORY = Duration.ofMinutes(8);

    private ExpectedWait() {}

    /** Rounded up, at least one minute: nobody is told «now» and then waits. */
    public static int minutes(List<Duration> lengths, int place, int agents) {
        double minutes = median(lengths).toMillis() / 60_000.0 * place / Math.max(1, agents);
        return Math.max(1, (int) Math.ceil(minutes));
    }

    private static Duration median(List<Duration> lengths) {
        if (lengths.isEmpty()) {
            return WITHOUT_HISTORY;
        }
        List<Duration> sorted = lengths.stream().sorted().toList();
        int middle = sorted.size() / 2;
        return sorted.size() % 2 == 1
                ? sorted.get(middle)
                : sorted.get(middle - 1).plus(sorted.get(middle)).dividedBy(2);
    }
}
