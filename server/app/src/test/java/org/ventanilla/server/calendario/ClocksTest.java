package org.ventanilla.server.calendario;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ClocksTest {

    private final Clocks clocks = Clocks.ofTheLaw();
    private final BusinessDays days = BusinessDays.national();

    @ParameterizedTest
    @CsvSource({
        "T1, 15 días hábiles, 0, Ley 142 de 1994",
        "T1-TRADUCIR, 3 días hábiles, 0, Decreto 1166 de 2016",
        "T2, 72 horas, 0, Ley 142 de 1994",
        "T3, 5 días hábiles, 0, Ley 1437 de 2011",
        "T4, 5 días hábiles, 0, Ley 1437 de 2011",
        "T5, 5 días hábiles, 0, Ley 1437 de 2011",
        "T6, 5 días hábiles, 0, Ley 142 de 1994",
        "T7, 15 días hábiles, 0, Ley 142 de 1994",
        "T8, 5 meses, 0, Ley 142 de 1994",
        "T9, 3 días hábiles, 0, Ley 142 de 1994",
        "T11, 5 días hábiles, 0, Ley 1437 de 2011",
        "T12, 10 días hábiles, 0, Ley 1755 de 2015",
        "T12-COPIAS, 3 días hábiles, 0, Ley 1755 de 2015",
        "T13, 30 días hábiles, 0, Ley 1755 de 2015",
        "T14, 15 días hábiles, 15, Ley 1755 de 2015",
        "T15, 10 días hábiles, 0, Ley 1755 de 2015",
        "T15-COMPLETAR, 1 mes, 1, Ley 1755 de 2015",
        "T16, 5 días hábiles, 0, Ley 1755 de 2015",
        "T16-VERBAL, de inmediato, 0, Ley 1755 de 2015",
        "T17, 10 días hábiles, 5, Ley 1581 de 2012",
        "T18, 15 días hábiles, 8, Ley 1581 de 2012",
        "T18-PEDIR, 5 días hábiles, 0, Ley 1581 de 2012",
        "T18-COMPLETAR, 2 meses, 0, Ley 1581 de 2012",
        "T18-MARCA, 2 días hábiles, 0, Ley 1581 de 2012",
        "T19, 15 días hábiles, 0, Ley 1581 de 2012"
    })
    void every_clock_is_as_long_as_the_law_says(String id, String length, int extension, String law) {
        var rule = clocks.on(id, LocalDate.parse("2026-11-23"));
        assertEquals(length, rule.lengthInWords());
        assertEquals(extension, rule.extension());
        assertEquals(law, rule.citation().substring(0, law.length()));
    }

    @Test
    void there_are_no_others() {
        assertEquals(25, clocks.all().size());
        assertThrows(IllegalArgumentException.class, () -> clocks.clock("T10"));
    }

    @Test
    void those_that_make_a_silence_warn_three_times() {
        List.of("T1", "T7")
                .forEach(id -> assertEquals(
                        List.of(5, 3, 1),
                        clocks.on(id, LocalDate.parse("2026-11-23")).warn()));
    }

    @Test
    void a_silence_is_made_by_three_of_them() {
        assertEquals(
                List.of("T1", "T3", "T7"),
                clocks.all().stream()
                        .filter(clock -> clock.on(LocalDate.parse("2026-11-23")).silence())
                        .map(LegalClock::id)
                        .toList());
    }

    @Test
    void what_nobody_read_in_the_law_says_so() {
        List.of("T1-TRADUCIR", "T2", "T9", "T11", "T19")
                .forEach(id ->
                        assertFalse(clocks.on(id, LocalDate.parse("2026-11-23")).checked()));
    }

    @Test
    void months_clamp_and_move_and_days_skip() {
        var january = LocalDate.parse("2026-01-31");
        var complete = clocks.on("T15-COMPLETAR", january);
        assertEquals(LocalDate.parse("2026-03-02"), complete.due(january, days));
        assertEquals(LocalDate.parse("2026-03-31"), complete.dueExtended(january, days));
        assertEquals(LocalDate.parse("2026-07-03"), clocks.on("T1", january).due(LocalDate.parse("2026-06-10"), days));
    }

    @Test
    void hours_run_through_nights_and_holidays() {
        var rule = clocks.on("T2", LocalDate.parse("2026-04-01"));
        assertEquals(Instant.parse("2026-04-04T05:00:00Z"), rule.due(Instant.parse("2026-04-01T05:00:00Z")));
        assertThrows(IllegalStateException.class, () -> rule.due(LocalDate.parse("2026-04-01"), days));
    }

    @Test
    void at_once_is_the_same_day() {
        var sunday = LocalDate.parse("2026-11-22");
        assertEquals(sunday, clocks.on("T16-VERBAL", sunday).due(sunday, days));
    }

    @Test
    void a_day_before_the_rule_is_a_fault() {
        assertThrows(IllegalStateException.class, () -> clocks.on("T12", LocalDate.parse("2015-06-29")));
    }
}
