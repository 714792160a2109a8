package org.ventanilla.server.calendario;

import java.time.Instant;
import java.time.LocalDate;

/**
 * When something was handed in, twice: the real instant, which the radicado shows, and the date from which the law counts.
 * Both are kept, since the second can be disputed and the first cannot.
 */
public record Presentation(Instant at, LocalDate effective) {

    public Presentation {
        if (effective.isBefore(Bogota.dateOf(at))) {
            throw new IllegalArgumentException("presented at " + at + ", so not already on " + effective);
        }
    }

    /**
     * After public hours, on Sundays and on holidays it counts as presented on the next business day (Ley 1437 de 2011,
     * art. 54). A Saturday within the hours is that Saturday, though no term runs on it.
     */
    public static Presentation at(Instant at, PublicHours hours, BusinessDays days) {
        if (days.saturdaysCount()) {
            throw new IllegalArgumentException("an internal target cannot decide when something was presented");
        }
        var arrived = Bogota.dateOf(at);
        var sameDay = days.countingSaturdays().isBusinessDay(arrived) && hours.takeIn(at);
        return new Presentation(at, sameDay ? arrived : days.nextAfter(arrived));
    }

    /** Day 1 is the first business day after presentation (Ley 4 de 1913, art. 62). */
    public LocalDate dayOne(BusinessDays days) {
        return days.nextAfter(effective);
    }

    public LocalDate due(ClockRule rule, BusinessDays days) {
        return rule.due(effective, days);
    }

    /** Which day of the term {@code today} is, "día 8 de 15": 0 until day 1, and on Saturdays and holidays the last one counted. */
    public int dayOfTerm(LocalDate today, BusinessDays days) {
        if (today.isBefore(Bogota.dateOf(at))) {
            throw new IllegalArgumentException(today + " is before the presentation, " + at);
        }
        return today.isBefore(effective) ? 0 : days.between(effective, today);
    }
}
