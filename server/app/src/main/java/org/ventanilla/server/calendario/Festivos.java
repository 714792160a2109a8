package org.ventanilla.server.calendario;

import de.focus_shift.jollyday.core.Holiday;
import de.focus_shift.jollyday.core.HolidayCalendar;
import de.focus_shift.jollyday.core.HolidayManager;
import de.focus_shift.jollyday.core.ManagerParameters;
import java.time.LocalDate;
import java.time.Year;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;
import org.ventanilla.server.platform.Csv;

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

    /** Jollyday has no Spanish names. */
    private static final Map<String, String> NAMES = names();

    private static final Map<Integer, SortedMap<LocalDate, String>> BY_YEAR = new ConcurrentHashMap<>();

    private Festivos() {}

    /** In order, each day once: two holidays that fall on one Monday (2025, 2030) are one day. */
    public static SortedSet<LocalDate> of(int year) {
        return Collections.unmodifiableSortedSet(
                (SortedSet<LocalDate>) named(year).keySet());
    }

    public static boolean includes(LocalDate date) {
        return named(date.getYear()).containsKey(date);
    }

    /** "Corpus Christi"; of two on one Monday "Sagrado Corazón de Jesús, y San Pedro y San Pablo". */
    public static Optional<String> name(LocalDate date) {
        return Optional.ofNullable(named(date.getYear()).get(date));
    }

    private static SortedMap<LocalDate, String> named(int year) {
        if (year < FIRST_YEAR) {
            throw new IllegalArgumentException("holidays are known from " + FIRST_YEAR + ", not for " + year);
        }
        return BY_YEAR.computeIfAbsent(year, Festivos::compute);
    }

    private static SortedMap<LocalDate, String> compute(int year) {
        var named = new TreeMap<LocalDate, String>();
        COLOMBIA.getHolidays(Year.of(year)).stream()
                .filter(holiday -> !LEFT_OUT.contains(holiday.getPropertiesKey()))
                .sorted(Comparator.comparing(Festivos::nameOf))
                .forEach(holiday -> named.merge(holiday.getDate(), nameOf(holiday), (one, two) -> one + ", y " + two));
        return named;
    }

    private static String nameOf(Holiday holiday) {
        return NAMES.getOrDefault(holiday.getPropertiesKey(), "festivo");
    }

    private static Map<String, String> names() {
        var names = new HashMap<String, String>();
        Csv.rows("/calendario/festivos.csv").forEach(column -> names.put(column[0], column[1]));
        return names;
    }
}
