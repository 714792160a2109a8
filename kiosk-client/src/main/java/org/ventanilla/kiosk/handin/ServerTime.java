package org.ventanilla.kiosk.handin;

import java.time.Duration;
import java.time.Instant;
import java.util.function.LongSupplier;
import org.jspecify.annotations.Nullable;

/** The last time that the server told this program, and how long ago that is by a clock that nobody can set. Thread-safe. */
public final class ServerTime {
    private final LongSupplier nanos;
    private @Nullable Said last;

    /** @param nanos as {@link System#nanoTime} */
    public ServerTime(LongSupplier nanos) {
        this.nanos = nanos;
    }

    record Said(Instant at, long nanos) {}

    /** Said by a server that knows this kiosk. */
    public synchronized void said(Instant at) {
        last = new Said(at, nanos.getAsLong());
    }

    synchronized @Nullable Instant last() {
        return last == null ? null : last.at;
    }

    synchronized @Nullable Long secondsSince() {
        return last == null
                ? null
                : Duration.ofNanos(nanos.getAsLong() - last.nanos).toSeconds();
    }
}
