package org.ventanilla.server.casework;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.ventanilla.server.calendario.BusinessDays;

/** The case of the table: presented on Monday 23 November 2026, due on Tuesday 15 December (8 December is a holiday). */
class CaseDatesTest {

    private static final BusinessDays DAYS = BusinessDays.national();
    private static final LocalDate DUE = LocalDate.parse("2026-12-15");
    private static final CaseDates PRESENTED = CaseDates.presented(DUE);

    @ParameterizedTest(name = "on {0} it is {1}")
    @CsvSource({
        "2026-11-23, GREEN",
        "2026-12-04, GREEN",
        "2026-12-05, GREEN", // a Saturday: six days are left, Monday to Tuesday without the holiday
        "2026-12-07, AMBER",
        "2026-12-11, AMBER",
        "2026-12-12, AMBER", // a Saturday
        "2026-12-14, AMBER",
        "2026-12-15, RED", // due today
        "2026-12-16, RED"
    })
    void the_light_to_decide_follows_the_business_days_that_are_left(LocalDate today, Light light) {
        assertEquals(light, PRESENTED.decideLight(today, DAYS));
    }

    @Test
    void due_on_a_friday_the_saturday_is_over() {
        var dates = CaseDates.presented(LocalDate.parse("2026-12-11"));
        assertEquals(Light.RED, dates.decideLight(LocalDate.parse("2026-12-12"), DAYS));
        assertTrue(dates.decide().isLate(LocalDate.parse("2026-12-12")));
        assertFalse(dates.decide().isLate(LocalDate.parse("2026-12-11")));
    }

    @Test
    void what_is_not_decided_is_neither_cited_nor_told() {
        assertEquals(Light.GREEN, PRESENTED.citeLight(DUE, DAYS));
        assertEquals(Light.GREEN, PRESENTED.noticeLight(DUE, DAYS));
        assertEquals(DUE, PRESENTED.next());
    }

    @Test
    void a_decision_leaves_five_days_for_the_citacion() {
        var decided = decided("2026-12-03");
        assertEquals(Light.DONE, decided.decideLight(DUE, DAYS));
        assertEquals(LocalDate.parse("2026-12-11"), decided.next());
        assertEquals(Light.RED, decided.citeLight(LocalDate.parse("2026-12-11"), DAYS));
    }

    @Test
    void a_citacion_leaves_five_days_to_come_and_two_for_the_aviso() {
        var cited = decided("2026-12-03")
                .cited(
                        LocalDate.parse("2026-12-04"),
                        CaseFixture.on("2026-12-04").tellBy(LocalDate.parse("2026-12-04")));
        assertEquals(LocalDate.parse("2026-12-16"), cited.next());
        assertEquals(Light.AMBER, cited.noticeLight(LocalDate.parse("2026-12-15"), DAYS));
    }

    @Test
    void told_in_person_it_needs_no_citacion() {
        var told = decided("2026-12-03").notified(LocalDate.parse("2026-12-03"));
        assertEquals(Light.DONE, told.citeLight(DUE, DAYS));
        assertEquals(Light.DONE, told.noticeLight(DUE, DAYS));
        assertNull(told.next());
    }

    @Test
    void done_late_is_done_and_late() {
        var decided = decided("2026-12-16");
        assertEquals(Light.DONE, decided.decideLight(LocalDate.parse("2026-12-16"), DAYS));
        assertTrue(decided.decide().isLate(LocalDate.parse("2026-12-16")));
    }

    @ParameterizedTest(name = "asked on {0}, completed on {1}: due on {2}")
    @CsvSource({
        "2026-11-30, 2026-12-09, 2026-12-23", // ten days were left: day 1 is 10 December
        "2026-11-30, 2026-12-12, 2026-12-28", // brought on a Saturday: day 1 is Monday, and Christmas is none
        "2026-11-23, 2026-11-23, 2026-12-15", // the same day: nothing is lost
        "2026-12-15, 2026-12-18, 2026-12-21", // nothing was left: still one day to decide
        "2026-12-18, 2026-12-18, 2026-12-21"
    })
    void the_clock_stands_still_and_runs_on_from_the_day_after(LocalDate asked, LocalDate completed, LocalDate due) {
        assertEquals(
                due, PRESENTED.stop(asked).restart(completed, DAYS).decide().by());
    }

    @Test
    void a_clock_that_stands_still_presses_nobody() {
        var stopped = PRESENTED.stop(LocalDate.parse("2026-11-30"));
        assertEquals(Light.GREEN, stopped.decideLight(LocalDate.parse("2027-01-30"), DAYS));
        assertNull(stopped.next());
    }

    @Test
    void a_clock_that_runs_cannot_start_again() {
        assertThrows(IllegalStateException.class, () -> PRESENTED.restart(DUE, DAYS));
    }

    private static CaseDates decided(String day) {
        return PRESENTED.decided(LocalDate.parse(day), CaseFixture.on(day).citeBy(LocalDate.parse(day)));
    }
}
