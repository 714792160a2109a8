package org.ventanilla.server.link;

import static java.time.temporal.ChronoUnit.HOURS;

import java.time.Duration;
import java.time.Instant;
import java.time.ZonedDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.ventanilla.contract.Common.Rungs;
import org.ventanilla.server.calendario.Bogota;

/**
 * A time in which nothing changed.
 *
 * @param rungs of the call that there was
 */
record Spell(Instant from, Instant until, boolean connected, Optional<Rungs> rungs) {
    /** It is looked at each minute. A longer one was slept through, or a clock jumped: nobody knows what was. */
    static final Duration LONGEST = Duration.ofMinutes(10);

    /** Its part of each hour. */
    List<LinkHour> hours() {
        List<LinkHour> hours = new ArrayList<>();
        if (isKnown()) {
            for (Instant hour = hourOf(from); hour.isBefore(until); hour = next(hour)) {
                hours.add(new LinkHour(hour, figures(within(hour))));
            }
        }
        return hours;
    }

    static Instant hourOf(Instant at) {
        return ZonedDateTime.ofInstant(at, Bogota.ZONE).truncatedTo(HOURS).toInstant();
    }

    private boolean isKnown() {
        return (connected || rungs.isPresent())
                && from.isBefore(until)
                && Duration.between(from, until).compareTo(LONGEST) <= 0;
    }

    private long within(Instant hour) {
        Instant begins = from.isAfter(hour) ? from : hour;
        Instant ends = until.isBefore(next(hour)) ? until : next(hour);
        return Duration.between(begins, ends).toMillis();
    }

    private LinkFigures figures(long ms) {
        return new LinkFigures(
                connected ? ms : 0,
                RoundTrips.NONE,
                rungs.map(said -> Map.of(said.up(), ms)).orElse(Map.of()),
                rungs.map(said -> Map.of(said.down(), ms)).orElse(Map.of()));
    }

    private static Instant next(Instant hour) {
        return hour.plus(1, HOURS);
    }
}
