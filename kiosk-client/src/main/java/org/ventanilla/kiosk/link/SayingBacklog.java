package org.ventanilla.kiosk.link;

import java.time.Duration;
import java.time.InstantSource;
import java.util.Objects;
import java.util.function.Consumer;
import java.util.function.LongSupplier;
import org.jspecify.annotations.Nullable;
import org.ventanilla.contract.FromKiosk.KioskBacklog;
import org.ventanilla.kiosk.spool.Tally;

/**
 * Says to the server what waits here, for the supervisor: after each sign-in, at once when nothing waits any more, and else when it
 * changed, at most once a minute. That it grew older the server knows by itself. Not thread-safe.
 */
public final class SayingBacklog {
    private static final Duration PAUSE = Duration.ofMinutes(1);

    private final InstantSource clock;
    private final LongSupplier nanos;
    private final Consumer<KioskBacklog> server;
    private @Nullable Tally now;
    private @Nullable Tally said;
    private long saidAt;

    /** @param nanos of a clock that only goes forward */
    public SayingBacklog(InstantSource clock, LongSupplier nanos, Consumer<KioskBacklog> server) {
        this.clock = clock;
        this.nanos = nanos;
        this.server = server;
    }

    /** What was said before may have been lost, or the server put back to an earlier day. */
    public void connected() {
        said = null;
        if (now != null) {
            say(now);
        }
    }

    public void counted(Tally tally) {
        now = tally;
        if (said == null || (isNews(said, tally) && (tally.parts() == 0 || isTimeAgain()))) {
            say(tally);
        }
    }

    private void say(Tally tally) {
        said = tally;
        saidAt = nanos.getAsLong();
        Long oldest = tally.age(clock.instant()).map(Duration::toSeconds).orElse(null);
        server.accept(new KioskBacklog(tally.parts(), tally.bytes(), oldest, tally.refused(), tally.missing()));
    }

    private boolean isTimeAgain() {
        return nanos.getAsLong() - saidAt >= PAUSE.toNanos();
    }

    private static boolean isNews(Tally before, Tally tally) {
        return before.parts() != tally.parts()
                || before.bytes() != tally.bytes()
                || !Objects.equals(before.oldest(), tally.oldest())
                || before.refused() != tally.refused()
                || before.missing() != tally.missing();
    }
}
