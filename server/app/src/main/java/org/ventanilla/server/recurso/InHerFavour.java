package org.ventanilla.server.recurso;

import static java.time.DayOfWeek.MONDAY;
import static java.time.temporal.TemporalAdjusters.nextOrSame;

import java.time.LocalDate;
import java.time.Month;
import java.time.MonthDay;
import java.util.Comparator;
import java.util.HashMap;
import java.util.stream.Stream;
import org.ventanilla.server.calendario.BusinessDays;
import org.ventanilla.server.calendario.Termino;

/**
 * The last day of a citizen's term. Where it is not settled whether a day is a holiday, the later end counts for her
 * (docs/decisions/0003-holidays.md): nobody's recurso is refused a day too soon.
 */
final class InHerFavour {

    private static final MonthDay CHIQUINQUIRA = MonthDay.of(Month.JULY, 9);
    private static final int SINCE = 2026;
    private static final String BASIS = "Ley 2578 de 2026, art. 6";

    private InHerFavour() {}

    static LocalDate lastDay(Termino term, LocalDate from, BusinessDays days) {
        return Stream.of(days, withDoubtfulDays(from, days))
                .map(calendar -> term.dueFrom(from, calendar))
                .max(Comparator.naturalOrder())
                .orElseThrow();
    }

    /** No term of hers runs longer than into the next year. */
    private static BusinessDays withDoubtfulDays(LocalDate from, BusinessDays days) {
        var all = new HashMap<>(days.localDays());
        Stream.of(from.getYear(), from.getYear() + 1)
                .filter(year -> year >= SINCE)
                .map(year -> CHIQUINQUIRA.atYear(year).with(nextOrSame(MONDAY)))
                .forEach(day -> all.putIfAbsent(day, BASIS));
        return new BusinessDays(all, false);
    }
}
