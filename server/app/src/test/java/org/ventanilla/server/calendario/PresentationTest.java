package org.ventanilla.server.calendario;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PresentationTest {

    private static final LocalTime EIGHT = LocalTime.of(8, 0);

    private final BusinessDays days = BusinessDays.national();
    private final PublicHours hours =
            PublicHours.mondayToFriday(EIGHT, LocalTime.of(17, 0)).andSaturday(EIGHT, LocalTime.of(13, 0));

    @ParameterizedTest(name = "{0}, {1}: effective {2}, day 1 {3}")
    @CsvSource({
        "within hours,                2026-12-10T10:00,    2026-12-10, 2026-12-11",
        "before opening,              2026-12-10T05:30,    2026-12-10, 2026-12-11",
        "the minute of closing,       2026-12-10T17:00:59, 2026-12-10, 2026-12-11",
        "a minute later,              2026-12-10T17:01,    2026-12-11, 2026-12-14",
        "friday evening,              2026-12-11T18:00,    2026-12-14, 2026-12-15",
        "before a holiday,            2026-12-07T18:00,    2026-12-09, 2026-12-10",
        "saturday within hours,       2026-12-12T12:00,    2026-12-12, 2026-12-14",
        "saturday afternoon,          2026-12-12T14:00,    2026-12-14, 2026-12-15",
        "sunday,                      2026-12-13T10:00,    2026-12-14, 2026-12-15",
        "holiday on a tuesday,        2026-12-08T10:00,    2026-12-09, 2026-12-10",
        "holiday on a saturday,       2027-05-01T10:00,    2027-05-03, 2027-05-04",
        "last evening of the year,    2026-12-31T23:59,    2027-01-04, 2027-01-05"
    })
    void counts_from(String when, LocalDateTime there, LocalDate effective, LocalDate dayOne) {
        var presentation = Presentation.at(bogota(there), hours, days);
        assertEquals(effective, presentation.effective(), when);
        assertEquals(dayOne, presentation.dayOne(days), when);
        assertEquals(bogota(there), presentation.at(), "the real instant is kept");
    }

    @Test
    void a_kiosk_closed_on_saturdays_presents_on_monday() {
        var weekdays = PublicHours.mondayToFriday(EIGHT, LocalTime.of(17, 0));
        var saturday = bogota(LocalDateTime.parse("2026-12-12T10:00"));
        assertEquals(
                LocalDate.parse("2026-12-14"),
                Presentation.at(saturday, weekdays, days).effective());
    }

    @Test
    void a_local_day_is_not_a_day_to_present() {
        var local = BusinessDays.with(List.of(new LocalDay(LocalDate.parse("2026-12-10"), "Decreto 5 de 2026")));
        var thatDay = bogota(LocalDateTime.parse("2026-12-10T10:00"));
        assertEquals(
                LocalDate.parse("2026-12-11"),
                Presentation.at(thatDay, hours, local).effective());
    }

    @Test
    void an_evening_in_colombia_is_not_the_next_day_of_utc() {
        var late = PublicHours.mondayToFriday(EIGHT, LocalTime.of(21, 0));
        var presentation = Presentation.at(Instant.parse("2026-12-11T01:30:00Z"), late, days);
        assertEquals(LocalDate.parse("2026-12-10"), presentation.effective());
    }

    @Test
    void saturday_and_friday_evening_differ_by_a_day_at_the_end() {
        var saturday = Presentation.at(bogota(LocalDateTime.parse("2026-11-21T10:00")), hours, days);
        var friday = Presentation.at(bogota(LocalDateTime.parse("2026-11-20T18:00")), hours, days);
        var fifteen = Clocks.ofTheLaw().on("T1", friday.effective());
        assertEquals(LocalDate.parse("2026-12-14"), saturday.due(fifteen, days));
        assertEquals(LocalDate.parse("2026-12-15"), friday.due(fifteen, days));
    }

    @Test
    void the_day_of_the_term_is_zero_until_day_one() {
        var evening = Presentation.at(bogota(LocalDateTime.parse("2026-12-10T18:00")), hours, days);
        assertEquals(0, evening.dayOfTerm(LocalDate.parse("2026-12-10"), days));
        assertEquals(0, evening.dayOfTerm(LocalDate.parse("2026-12-13"), days));
        assertEquals(1, evening.dayOfTerm(LocalDate.parse("2026-12-14"), days));
        assertThrows(IllegalArgumentException.class, () -> evening.dayOfTerm(LocalDate.parse("2026-12-09"), days));
    }

    @Test
    void nothing_is_effective_before_it_came() {
        var at = bogota(LocalDateTime.parse("2026-12-10T10:00"));
        assertThrows(IllegalArgumentException.class, () -> new Presentation(at, LocalDate.parse("2026-12-09")));
    }

    @Test
    void the_internal_target_never_decides_a_presentation() {
        var at = bogota(LocalDateTime.parse("2026-12-10T10:00"));
        assertThrows(IllegalArgumentException.class, () -> Presentation.at(at, hours, days.countingSaturdays()));
    }

    @Test
    void hours_that_cannot_be_are_a_fault() {
        assertThrows(IllegalArgumentException.class, () -> new PublicHours(Map.of()));
        assertThrows(IllegalArgumentException.class, () -> PublicHours.mondayToFriday(EIGHT, EIGHT));
    }

    private static Instant bogota(LocalDateTime there) {
        return there.atZone(Bogota.ZONE).toInstant();
    }
}
