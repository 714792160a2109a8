package org.ventanilla.server.calendario;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TerminoTest {

    private final BusinessDays days = BusinessDays.national();

    @ParameterizedTest
    @CsvSource({
        "2025-01-31, 1, 2025-02-28",
        "2028-01-31, 1, 2028-02-29",
        "2026-01-31, 1, 2026-03-02",
        "2026-06-20, 1, 2026-07-21",
        "2026-05-25, 7, 2026-12-28",
        "2026-03-10, 5, 2026-08-10"
    })
    void months_run_by_the_calendar_and_end_on_a_business_day(LocalDate from, int months, LocalDate due) {
        assertEquals(due, Termino.meses(months).dueFrom(from, days));
    }

    @Test
    void a_year_from_29_february_ends_on_the_28th_or_the_business_day_after() {
        assertEquals(LocalDate.parse("2025-02-28"), Termino.anios(1).dueFrom(LocalDate.parse("2024-02-29"), days));
        assertEquals(LocalDate.parse("2029-02-28"), Termino.anios(1).dueFrom(LocalDate.parse("2028-02-29"), days));
    }

    @Test
    void fifteen_business_days_are_three_weeks_without_holidays() {
        assertEquals(LocalDate.parse("2026-09-22"), Termino.habiles(15).dueFrom(LocalDate.parse("2026-09-01"), days));
    }

    @Test
    void a_term_of_nothing_is_a_fault() {
        assertThrows(IllegalArgumentException.class, () -> Termino.habiles(0));
        assertThrows(IllegalArgumentException.class, () -> Termino.meses(-1));
        assertThrows(IllegalArgumentException.class, () -> Termino.anios(0));
    }
}
