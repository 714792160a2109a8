package org.ventanilla.server.handin;

import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.ventanilla.contract.seal.Manifest;

/**
 * When something was handed in, as far as a kiosk's clock can be believed: not before the server's last word to it and what passed since by
 * a clock that nobody can set, not after it arrived here.
 *
 * @param doubted the clock said what cannot be, or nothing bears it out: a person looks at it
 */
public record ToldTime(Instant at, boolean doubted) {

    /** Two clocks are never quite the same. */
    private static final Duration SLACK = Duration.ofMinutes(5);

    /**
     * @param before when the kiosk's receipt with the number before this one was presented; null when there is none here
     * @param firstPart when something of the envelope was first here
     */
    public static ToldTime of(Manifest manifest, @Nullable Instant before, Instant firstPart, Instant received) {
        var measured = measured(manifest).filter(at -> !at.isAfter(received));
        var earliest = measured.or(() -> Optional.ofNullable(before));
        var said = manifest.presentedAt();
        var possible = !said.isAfter(received.plus(SLACK))
                && earliest.filter(at -> said.isBefore(at.minus(SLACK))).isEmpty();
        return possible
                ? new ToldTime(clamped(said, earliest.orElse(said), received), measured.isEmpty())
                : new ToldTime(earliest.orElse(firstPart), true);
    }

    private static Optional<Instant> measured(Manifest manifest) {
        var said = manifest.serverSaid();
        var seconds = manifest.secondsSince();
        return said == null
                        || seconds == null
                        || seconds < 0
                        || seconds > Duration.ofDays(3650).toSeconds()
                ? Optional.empty()
                : Optional.of(said.plusSeconds(seconds));
    }

    private static Instant clamped(Instant said, Instant earliest, Instant latest) {
        var raised = said.isBefore(earliest) ? earliest : said;
        return raised.isAfter(latest) ? latest : raised;
    }
}
