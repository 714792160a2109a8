package org.ventanilla.server.calendario;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.MonthDay;
import java.time.temporal.TemporalAdjusters;
import java.util.List;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.stream.IntStream;

/** The holidays a second time, from the text of the laws and Gauss's Easter, sharing nothing with the code under test. */
final class RulesOfTheLaw {

    private static final List<MonthDay> FIXED = days(1, 1, 5, 1, 7, 20, 8, 7, 12, 8, 12, 25);
    private static final List<MonthDay> TO_MONDAY = days(1, 6, 3, 19, 6, 29, 8, 15, 10, 12, 11, 1, 11, 11);
    private static final List<Integer> FROM_EASTER = List.of(-3, -2, 43, 64, 71);

    private RulesOfTheLaw() {}

    static SortedSet<LocalDate> holidays(int year) {
        var holidays = new TreeSet<LocalDate>();
        FIXED.forEach(day -> holidays.add(day.atYear(year)));
        TO_MONDAY.forEach(day -> holidays.add(mondayFrom(day.atYear(year))));
        FROM_EASTER.forEach(days -> holidays.add(easter(year).plusDays(days)));
        return holidays;
    }

    /** Gauss, with the constants of 1900–2099 and his two exceptions. */
    static LocalDate easter(int year) {
        int d = (19 * (year % 19) + 24) % 30;
        int e = (2 * (year % 4) + 4 * (year % 7) + 6 * d + 5) % 7;
        boolean late = d + e == 35 || (d == 28 && e == 6 && year % 19 > 10);
        return LocalDate.of(year, 3, 22).plusDays(d + e - (late ? 7 : 0));
    }

    private static LocalDate mondayFrom(LocalDate date) {
        return date.with(TemporalAdjusters.nextOrSame(DayOfWeek.MONDAY));
    }

    private static List<MonthDay> days(int... monthsAndDays) {
        return IntStream.range(0, monthsAndDays.length / 2)
                .mapToObj(i -> MonthDay.of(monthsAndDays[2 * i], monthsAndDays[2 * i + 1]))
                .toList();
    }
}
