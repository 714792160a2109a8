package org.ventanilla.server.casework;

import java.time.LocalDate;
import org.ventanilla.server.calendario.BusinessDays;
import org.ventanilla.server.calendario.SpanishDates;

/** How much time is left, as one says it to a colleague. Pure. */
public final class DatesInWords {

    private DatesInWords() {}

    public static String decide(CaseDates dates, LocalDate today, BusinessDays days) {
        return dates.stopped() == null
                ? of(dates.decide(), today, days)
                : "El plazo espera desde el " + SpanishDates.withoutYear(dates.stopped()) + ".";
    }

    public static String cite(CaseDates dates, LocalDate today, BusinessDays days) {
        return dates.cite().on() == null && dates.notice().on() != null
                ? "No hizo falta."
                : of(dates.cite(), today, days);
    }

    public static String notice(CaseDates dates, LocalDate today, BusinessDays days) {
        return of(dates.notice(), today, days);
    }

    private static String of(Milestone milestone, LocalDate today, BusinessDays days) {
        var on = milestone.on();
        if (on != null) {
            return "El " + SpanishDates.withoutYear(on) + (milestone.isLate(today) ? ". Tarde." : ".");
        }
        var by = milestone.by();
        return by == null ? "Todavía no corre." : left(by, today, days);
    }

    private static String left(LocalDate by, LocalDate today, BusinessDays days) {
        var day = SpanishDates.withoutYear(by);
        if (!today.isBefore(by)) {
            return today.equals(by) ? "Vence hoy." : "Venció el " + day + ".";
        }
        var left = days.between(today, by);
        return (left == 1 ? "Queda 1 día hábil: hasta el " : "Quedan " + left + " días hábiles: hasta el ") + day + ".";
    }
}
