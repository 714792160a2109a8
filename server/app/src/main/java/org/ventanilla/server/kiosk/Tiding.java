package org.ventanilla.server.kiosk;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * The last that is known of a kiosk.
 *
 * @param heard when it was last connected, to five minutes
 * @param twice when two live programs had its key, if ever
 */
public record Tiding(
        Instant heard, Waiting waiting, @Nullable Instant twice) {
    /** Long enough for a supervisor who was away over night. */
    private static final Duration TWICE_IS_TOLD = Duration.ofDays(1);

    /** What a supervisor must look at, the most pressing first. */
    public enum Alarm {
        /** A sheet that somebody handed in is gone from its disk. */
        MISSING,
        /** Its key is on two computers. */
        KEY_TWICE,
        /** It is away with what was handed in. */
        SILENT,
        /** It is there, and something does not come. */
        OLD
    }

    /**
     * After how long a supervisor is told.
     *
     * @param oldest of what waits at a kiosk
     * @param silence of a kiosk where something waits
     */
    public record Patience(Duration oldest, Duration silence) {}

    public List<Alarm> alarms(Instant now, boolean connected, Patience patience) {
        boolean waits = waiting.parts() > 0;
        return Stream.of(
                        waiting.missing() > 0 ? Alarm.MISSING : null,
                        longer(twice, now, TWICE_IS_TOLD) || twice == null ? null : Alarm.KEY_TWICE,
                        waits && !connected && longer(heard, now, patience.silence) ? Alarm.SILENT : null,
                        waits && longer(waiting.oldest(), now, patience.oldest) ? Alarm.OLD : null)
                .flatMap(Stream::ofNullable)
                .toList();
    }

    private static boolean longer(@Nullable Instant since, Instant now, Duration patience) {
        return since != null && now.isAfter(since.plus(patience));
    }
}
