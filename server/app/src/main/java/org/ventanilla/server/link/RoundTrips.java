package org.ventanilla.server.link;

import java.time.Duration;
import org.jspecify.annotations.Nullable;

/**
 * What heartbeats took there and back.
 *
 * @param count of heartbeats that said it
 * @param sumMs of all of them
 * @param worstMs the longest
 */
public record RoundTrips(int count, long sumMs, int worstMs) {
    public static final RoundTrips NONE = new RoundTrips(0, 0, 0);

    /** The socket is given up long before: what is longer comes from a clock that jumped. */
    private static final int LONGEST_MS = (int) Duration.ofMinutes(1).toMillis();

    public static RoundTrips one(int ms) {
        int bounded = Math.clamp(ms, 0, LONGEST_MS);
        return new RoundTrips(1, bounded, bounded);
    }

    public RoundTrips plus(RoundTrips other) {
        return new RoundTrips(count + other.count, sumMs + other.sumMs, Math.max(worstMs, other.worstMs));
    }

    /** In milliseconds; {@code null} when nobody said any. */
    public @Nullable Long mean() {
        return count == 0 ? null : Math.round((double) sumMs / count);
    }

    public @Nullable Integer worst() {
        return count == 0 ? null : worstMs;
    }
}
