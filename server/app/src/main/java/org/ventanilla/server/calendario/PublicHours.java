package org.ventanilla.server.calendario;

import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalTime;
import java.time.temporal.ChronoUnit;
import java.util.Collections;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.Map;

/**
 * When a kiosk or an office attends the public, in Colombian time (Ley 1437 de 2011, art. 7, num. 2). A day that is not in
 * the map is closed.
 */
public record PublicHours(Map<DayOfWeek, Opening> week) {

    /** From opening to closing; a pause at noon is not told, because what arrives then is of the same day anyway. */
    public record Opening(LocalTime opens, LocalTime closes) {
        public Opening {
            if (!opens.isBefore(closes)) {
                throw new IllegalArgumentException("cannot open at " + opens + " and close at " + closes);
            }
        }
    }

    public PublicHours {
        if (week.isEmpty()) {
            throw new IllegalArgumentException("public hours need at least one day");
        }
        week = Collections.unmodifiableMap(new EnumMap<>(week));
    }

    public static PublicHours mondayToFriday(LocalTime opens, LocalTime closes) {
        var week = new EnumMap<DayOfWeek, Opening>(DayOfWeek.class);
        EnumSet.range(DayOfWeek.MONDAY, DayOfWeek.FRIDAY).forEach(day -> week.put(day, new Opening(opens, closes)));
        return new PublicHours(week);
    }

    public PublicHours andSaturday(LocalTime opens, LocalTime closes) {
        var longer = new EnumMap<>(week);
        longer.put(DayOfWeek.SATURDAY, new Opening(opens, closes));
        return new PublicHours(longer);
    }

    /**
     * Whether what arrives now is of today: before the doors open it is (they open later today), after they close it is not.
     * Counted in whole minutes, as the slip prints them: nobody with a slip of 5:00 p. m. came after 5:00 p. m.
     */
    public boolean takeIn(Instant instant) {
        var opening = week.get(Bogota.dateOf(instant).getDayOfWeek());
        var minute = Bogota.timeOf(instant).truncatedTo(ChronoUnit.MINUTES);
        return opening != null && !minute.isAfter(opening.closes());
    }
}
