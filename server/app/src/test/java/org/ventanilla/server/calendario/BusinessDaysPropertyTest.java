package org.ventanilla.server.calendario;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.EnumSet;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;

class BusinessDaysPropertyTest {

    private final BusinessDays days = BusinessDays.national();

    @Provide
    Arbitrary<LocalDate> dates() {
        return Arbitraries.longs()
                .between(
                        LocalDate.of(1984, 1, 1).toEpochDay(),
                        LocalDate.of(2060, 12, 31).toEpochDay())
                .map(LocalDate::ofEpochDay);
    }

    @Property
    void a_term_never_ends_on_a_day_that_does_not_count(
            @ForAll("dates") LocalDate from, @ForAll @IntRange(min = 1, max = 60) int count) {
        var due = days.after(from, count);
        assertFalse(EnumSet.of(DayOfWeek.SATURDAY, DayOfWeek.SUNDAY).contains(due.getDayOfWeek()));
        assertFalse(RulesOfTheLaw.holidays(due.getYear()).contains(due));
    }

    @Property
    void who_comes_later_is_never_due_earlier(
            @ForAll("dates") LocalDate from,
            @ForAll @IntRange(max = 40) int later,
            @ForAll @IntRange(min = 1, max = 60) int count) {
        assertFalse(days.after(from.plusDays(later), count).isBefore(days.after(from, count)));
        assertTrue(days.after(from, count + 1).isAfter(days.after(from, count)));
    }

    @Property
    void two_terms_in_a_row_are_their_sum(
            @ForAll("dates") LocalDate from,
            @ForAll @IntRange(min = 1, max = 30) int first,
            @ForAll @IntRange(min = 1, max = 30) int second) {
        assertEquals(days.after(from, first + second), days.after(days.after(from, first), second));
    }

    @Property
    void counting_the_days_of_a_term_gives_the_term_back(
            @ForAll("dates") LocalDate from, @ForAll @IntRange(min = 1, max = 60) int count) {
        assertEquals(count, days.between(from, days.after(from, count)));
    }

    @Property
    void the_internal_target_is_never_after_the_legal_date(
            @ForAll("dates") LocalDate from, @ForAll @IntRange(min = 1, max = 60) int count) {
        assertFalse(days.countingSaturdays().after(from, count).isAfter(days.after(from, count)));
    }

    @Property
    void months_end_on_a_business_day_within_a_week_of_the_calendar(
            @ForAll("dates") LocalDate from, @ForAll @IntRange(min = 1, max = 12) int months) {
        var due = Termino.meses(months).dueFrom(from, days);
        assertTrue(days.isBusinessDay(due));
        assertFalse(due.isBefore(from.plusMonths(months)));
        assertTrue(due.isBefore(from.plusMonths(months).plusDays(7)));
    }

    @Property
    void months_keep_the_number_of_the_day_or_the_last_one_there_is(
            @ForAll("dates") LocalDate from, @ForAll @IntRange(min = 1, max = 12) int months) {
        var month = YearMonth.from(from).plusMonths(months);
        var end = month.atDay(Math.min(from.getDayOfMonth(), month.lengthOfMonth()));
        assertEquals(days.onOrAfter(end), Termino.meses(months).dueFrom(from, days));
    }

    @Property
    void each_day_up_to_the_end_counts_or_says_why_not(
            @ForAll("dates") LocalDate from, @ForAll @IntRange(min = 1, max = 30) int count) {
        var silent = from.plusDays(1)
                .datesUntil(days.after(from, count).plusDays(1))
                .filter(day -> days.reasonsToSkip(day).isEmpty())
                .count();
        assertEquals(count, silent);
    }
}
