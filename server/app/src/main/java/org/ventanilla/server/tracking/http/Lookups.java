package org.ventanilla.server.tracking.http;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/**
 * How often an address may ask: enough for a whole café behind one address, too little to walk through all numbers. Kept in
 * memory only and forgotten soon. Thread-safe.
 */
public final class Lookups {

    static final int MOST = 60;
    static final Duration WINDOW = Duration.ofMinutes(5);
    private static final int MOST_ADDRESSES = 10_000;

    private final Clock clock;
    private final Map<String, Asked> asked = new ConcurrentHashMap<>();

    private record Asked(Instant since, int times) {}

    public Lookups(Clock clock) {
        this.clock = clock;
    }

    boolean allow(String address) {
        var now = clock.instant();
        if (asked.size() >= MOST_ADDRESSES) {
            asked.values().removeIf(before -> isOver(before, now));
        }
        return asked.merge(
                                address,
                                new Asked(now, 1),
                                (before, first) ->
                                        isOver(before, now) ? first : new Asked(before.since(), before.times() + 1))
                        .times()
                <= MOST;
    }

    /** Also when the clock was set back: nobody waits for a time that has been. */
    private static boolean isOver(Asked before, Instant now) {
        return now.isBefore(before.since()) || !now.isBefore(before.since().plus(WINDOW));
    }
}
