package org.ventanilla.server.calendario;

import static java.util.stream.Collectors.toCollection;

import de.focus_shift.jollyday.core.Holiday;
import de.focus_shift.jollyday.core.HolidayCalendar;
import de.focus_shift.jollyday.core.HolidayManager;
import de.focus_shift.jollyday.core.ManagerParameters;
import java.time.LocalDate;
import java.time.Year;
import java.util.Collections;
import java.util.Map;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.concurrent.ConcurrentHashMap;

/**
 * The national holidays, on the day they are kept: Ley 51 de 1983, art. 1 (which) and art. 2 (moved to Monday); from 2026
 * also 9 July, moved to Monday (Ley 2578 de 2026, art. 6).
 */
public final class Festivos {

    /** Ley 51 de 1983 was passed in December; before 1984 the days were others and none of them moved. */
    public static final int FIRST_YEAR = 1984;

    private static final HolidayManager COLOMBIA =
            HolidayManager.getInstance(ManagerParameters.create(HolidayCalendar.COLOMBIA));

    private static final Map<Integer, SortedSet<LocalDate>> BY_YEAR = new ConcurrentHashMap<>();

    private Festivos() {}

    /** In order, each day once: two holidays that fall on one Monday (2025, 2030) are one day. */
    public static SortedSet<LocalDate> of(int year) {
        if (year < FIRST_YEAR) {
            throw new IllegalArgumentException("holidays are known from " + FIRST_YEAR + ", not for " + year);
        }
        return BY_YEAR.computeIfAbsent(year, Festivos::compute);
    }

    public static boolean includes(LocalDate date) {
        return of(date.getYear()).contains(date);
    }

    /** Jollyday also lists Easter Sunday. It is no holiday of the law, and a printed list of holidays must not show it. */
    private static SortedSet<LocalDate> compute(int year) {
        return Collections.unmodifiableSortedSet(COLOMBIA.getHolidays(Year.of(year)).stream()
                .filter(holiday -> !holiday.getPropertiesKey().equals("christian.EASTER"))
                .map(Holiday::getDate)
                .collect(toCollection(TreeSet::new)));
    }
}
