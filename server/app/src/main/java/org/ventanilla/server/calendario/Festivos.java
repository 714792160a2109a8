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
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.concurrent.ConcurrentHashMap;

/**
 * The national holidays, on the day they are kept: Ley 51 de 1983, art. 1 (which) and art. 2 (moved to Monday).
 */
public final class Festivos {

    /** Ley 51 de 1983 was passed in December; before 1984 the days were others and none of them moved. */
    public static final int FIRST_YEAR = 1984;

    /**
     * What Jollyday lists and the table of the law that we keep does not. Easter Sunday is no holiday of the law. 9 July (Ley
     * 2578 de 2026, art. 6) waits for a lawyer's word: without it a term ends a day earlier, never too late
     * (docs/decisions/0003-holidays.md); a utility that has that word adds the day as a {@link LocalDay}.
     */
    private static final Set<String> LEFT_OUT =
            Set.of("christian.EASTER", "DAY_OF_OUR_LADY_OF_THE_ROSARY_OF_CHIQUINQUIRA");

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

    private static SortedSet<LocalDate> compute(int year) {
        return Collections.unmodifiableSortedSet(COLOMBIA.getHolidays(Year.of(year)).stream()
                .filter(holiday -> !LEFT_OUT.contains(holiday.getPropertiesKey()))
                .map(Holiday::getDate)
                .collect(toCollection(TreeSet::new)));
    }
}
