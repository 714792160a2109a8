package org.ventanilla.server.calendario;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.YearMonth;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SpanishDatesTest {

    @ParameterizedTest
    @CsvSource({
        "2026-12-11, viernes 11 de diciembre de 2026",
        "2027-01-04, lunes 4 de enero de 2027",
        "2026-09-09, miércoles 9 de septiembre de 2026",
        "2026-08-01, sábado 1 de agosto de 2026"
    })
    void a_date_is_said_in_words(LocalDate date, String words) {
        assertEquals(words, SpanishDates.withYear(date));
    }

    @Test
    void the_year_is_left_out_when_it_is_clear() {
        assertEquals("viernes 11 de diciembre", SpanishDates.withoutYear(LocalDate.parse("2026-12-11")));
    }

    @ParameterizedTest
    @CsvSource({
        "15:05, 3:05 p. m.",
        "15:05:59, 3:05 p. m.",
        "08:30, 8:30 a. m.",
        "00:00, 12:00 a. m.",
        "12:00, 12:00 p. m.",
        "23:59, 11:59 p. m."
    })
    void the_clock_has_twelve_hours(LocalTime time, String words) {
        assertEquals(words, SpanishDates.clock(time));
    }

    @Test
    void a_month_is_said_with_its_year() {
        assertEquals("septiembre de 2026", SpanishDates.month(YearMonth.of(2026, 9)));
    }

    @Test
    void the_clock_is_that_of_colombia() {
        assertEquals("3:05 p. m.", SpanishDates.clock(Instant.parse("2026-12-11T20:05:00Z")));
    }
}
