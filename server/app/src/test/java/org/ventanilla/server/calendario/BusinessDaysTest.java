package org.ventanilla.server.calendario;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class BusinessDaysTest {

    private final BusinessDays days = BusinessDays.national();

    @ParameterizedTest
    @CsvSource({
        "2026-01-02, 2026-01-09, 2026-01-19, 2026-01-26, 2026-02-16, 2026-01-21",
        "2026-03-20, 2026-03-30, 2026-04-08, 2026-04-15, 2026-05-07, 2026-04-10",
        "2026-04-01, 2026-04-10, 2026-04-17, 2026-04-24, 2026-05-19, 2026-04-21",
        "2026-06-10, 2026-06-18, 2026-06-25, 2026-07-03, 2026-07-27, 2026-06-30",
        "2026-11-23, 2026-11-30, 2026-12-07, 2026-12-15, 2027-01-07, 2026-12-11",
        "2026-12-24, 2027-01-04, 2027-01-12, 2027-01-19, 2027-02-09, 2027-01-14",
        "2025-06-13, 2025-06-20, 2025-07-01, 2025-07-08, 2025-07-29, 2025-07-03"
    })
    void terms_end_where_the_table_says(
            LocalDate from, LocalDate in5, LocalDate in10, LocalDate in15, LocalDate in30, LocalDate target15) {
        assertEquals(
                List.of(in5, in10, in15, in30),
                List.of(days.after(from, 5), days.after(from, 10), days.after(from, 15), days.after(from, 30)));
        assertEquals(target15, days.countingSaturdays().after(from, 15));
    }

    @Test
    void day_one_skips_the_long_weekend() {
        assertEquals(LocalDate.parse("2026-06-16"), days.nextAfter(LocalDate.parse("2026-06-12")));
    }

    @Test
    void a_local_day_makes_the_term_one_day_longer() {
        var carnival = new LocalDay(LocalDate.parse("2026-02-17"), "Decreto 0027 de 2026, art. 1");
        var presented = LocalDate.parse("2026-02-13");
        assertEquals(LocalDate.parse("2026-02-20"), days.after(presented, 5));
        assertEquals(
                LocalDate.parse("2026-02-23"),
                BusinessDays.with(List.of(carnival)).after(presented, 5));
        assertFalse(BusinessDays.with(List.of(carnival)).countingSaturdays().isBusinessDay(carnival.date()));
    }

    @Test
    void a_local_day_needs_its_legal_basis() {
        assertThrows(IllegalArgumentException.class, () -> new LocalDay(LocalDate.parse("2026-02-17"), " "));
    }

    @Test
    void days_between_leave_out_the_first_and_keep_the_last() {
        var friday = LocalDate.parse("2026-06-12");
        assertEquals(0, days.between(friday, friday));
        assertEquals(0, days.between(friday, LocalDate.parse("2026-06-15")));
        assertEquals(1, days.between(friday, LocalDate.parse("2026-06-16")));
    }

    @Test
    void nothing_is_counted_backwards() {
        var date = LocalDate.parse("2026-06-12");
        assertThrows(IllegalArgumentException.class, () -> days.between(date, date.minusDays(1)));
        assertThrows(IllegalArgumentException.class, () -> days.after(date, 0));
    }
}
