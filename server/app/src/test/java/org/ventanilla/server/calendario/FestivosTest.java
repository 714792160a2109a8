package org.ventanilla.server.calendario;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

class FestivosTest {

    static IntStream every_year() {
        return IntStream.rangeClosed(1984, 2060);
    }

    @ParameterizedTest
    @MethodSource("every_year")
    void the_holidays_of_every_year_are_those_of_the_law(int year) {
        assertEquals(List.copyOf(RulesOfTheLaw.holidays(year)), List.copyOf(Festivos.of(year)));
    }

    @Test
    void the_holidays_of_2026_are_eighteen() {
        var published = Stream.of(
                        "01-01 01-12 03-23 04-02 04-03 05-01 05-18 06-08 06-15 06-29".split(" "),
                        "07-20 08-07 08-17 10-12 11-02 11-16 12-08 12-25".split(" "))
                .flatMap(Stream::of)
                .map(day -> LocalDate.parse("2026-" + day))
                .toList();
        assertEquals(published, List.copyOf(Festivos.of(2026)));
    }

    @ParameterizedTest
    @CsvSource({"2025-06-30, 17", "2030-07-01, 17", "2011-07-04, 17", "2038-07-05, 17"})
    void two_holidays_on_one_monday_are_one_day(LocalDate monday, int daysInThatYear) {
        assertEquals(monday, RulesOfTheLaw.easter(monday.getYear()).plusDays(71));
        assertTrue(Festivos.includes(monday));
        assertEquals(daysInThatYear, Festivos.of(monday.getYear()).size());
    }

    @ParameterizedTest
    @CsvSource({"1984-04-22", "2008-03-23", "2025-04-20", "2026-04-05", "2030-04-21", "2038-04-25", "2049-04-18"})
    void the_easter_we_check_against_is_that_of_the_church(LocalDate published) {
        assertEquals(published, RulesOfTheLaw.easter(published.getYear()));
    }

    @ParameterizedTest
    @CsvSource({
        "2026-01-12, Reyes Magos",
        "2026-06-08, Corpus Christi",
        "2025-06-30, 'Sagrado Corazón de Jesús, y San Pedro y San Pablo'",
        "2026-11-16, Independencia de Cartagena"
    })
    void each_has_its_name(LocalDate date, String name) {
        assertEquals(Optional.of(name), Festivos.name(date));
    }

    @ParameterizedTest
    @MethodSource("every_year")
    void none_is_without_a_name(int year) {
        Festivos.of(year)
                .forEach(date -> assertFalse(Festivos.name(date).orElseThrow().contains("festivo")));
    }

    @Test
    void easter_sunday_is_no_holiday_of_the_law() {
        assertFalse(Festivos.includes(LocalDate.parse("2026-04-05")));
    }

    @Test
    void before_1984_the_law_was_another() {
        assertThrows(IllegalArgumentException.class, () -> Festivos.of(1983));
    }
}
