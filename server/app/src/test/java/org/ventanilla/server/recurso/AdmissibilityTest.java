package org.ventanilla.server.recurso;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.ventanilla.contract.ProblemCode.INVOICE_TOO_OLD;
import static org.ventanilla.contract.ProblemCode.NOTHING_TO_ATTACK;
import static org.ventanilla.contract.ProblemCode.PAYMENT_UNPROVEN;
import static org.ventanilla.contract.ProblemCode.RECURSO_EXHAUSTED;
import static org.ventanilla.contract.ProblemCode.RECURSO_LATE;
import static org.ventanilla.contract.ProblemCode.RECURSO_TWICE;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.ventanilla.contract.ProblemCode;
import org.ventanilla.server.calendario.BusinessDays;
import org.ventanilla.server.calendario.LocalDay;
import org.ventanilla.server.pqr.Radicado;

class AdmissibilityTest {

    private static final BusinessDays DAYS = BusinessDays.national();

    @ParameterizedTest(name = "notified {0}, presented {1}: late {2}")
    @CsvSource({
        "2026-11-23, 2026-11-30, false",
        "2026-11-23, 2026-12-01, true",
        "2026-12-24, 2027-01-04, false",
        "2026-12-24, 2027-01-05, true",
        "2026-04-01, 2026-04-10, false",
        "2026-04-01, 2026-04-11, true",
    })
    void five_business_days_after_she_was_told(LocalDate notified, LocalDate presented, boolean late) {
        var judged = judged(notified, presented);
        assertEquals(late ? List.of(RECURSO_LATE) : List.of(), codes(judged));
        assertEquals(late, judged.mustBeRejected());
    }

    /** 9 July is kept on Monday 12 July 2027, if it is kept: nobody knows yet, so the later Tuesday counts. */
    @ParameterizedTest(name = "notified {0}: until {1}")
    @CsvSource({"2027-07-05, 2027-07-13", "2027-07-12, 2027-07-19", "2027-07-01, 2027-07-09", "2026-07-06, 2026-07-14"})
    void where_a_holiday_is_in_doubt_the_later_day_counts(LocalDate notified, LocalDate lastDay) {
        assertEquals(lastDay, judged(notified, notified).lastDay());
    }

    @Test
    void a_utility_that_has_the_word_of_the_law_counts_the_day_once() {
        var told = BusinessDays.with(List.of(new LocalDay(LocalDate.parse("2027-07-12"), "Ley 2578 de 2026, art. 6")));
        var notified = LocalDate.parse("2027-07-05");
        assertEquals(
                LocalDate.parse("2027-07-13"),
                Admissibility.of(act(notified), Optional.empty(), false, notified, told)
                        .lastDay());
    }

    @Test
    void a_late_one_is_told_until_when_it_would_have_been_in_time() {
        var finding = judged(LocalDate.parse("2026-11-23"), LocalDate.parse("2026-12-02"))
                .findings()
                .getFirst();
        assertEquals("El plazo terminó el lunes 30 de noviembre de 2026.", finding.words());
        assertEquals("Ley 142 de 1994, art. 154", finding.article());
    }

    @Test
    void who_attacks_an_act_that_nobody_told_her_of_is_in_time_and_told_by_that() {
        var act = new Attacked(day("2026-10-01"), day("2026-10-20"), null, false, null);
        var judged = Admissibility.of(act, Optional.empty(), false, day("2026-12-20"), DAYS);
        assertTrue(judged.isAdmissible());
        assertTrue(judged.byConduct());
        assertNull(judged.lastDay());
    }

    @Test
    void there_is_nothing_to_attack_before_the_decision() {
        var act = new Attacked(day("2026-10-01"), null, null, false, null);
        var judged = Admissibility.of(act, Optional.empty(), false, day("2026-10-05"), DAYS);
        assertEquals(List.of(NOTHING_TO_ATTACK), codes(judged));
        assertFalse(judged.byConduct());
    }

    @Test
    void an_act_is_attacked_once_and_its_answer_not_again() {
        var notified = day("2026-11-23");
        var again = new Attacked(
                day("2026-10-01"),
                notified,
                notified,
                false,
                Radicado.read("2026-ENT-000500").orElseThrow());
        var judged = Admissibility.of(again, Optional.empty(), false, notified, DAYS);
        assertEquals(List.of(RECURSO_TWICE), codes(judged));
        assertEquals(
                "Ya dijo que no está de acuerdo: radicado 2026-ENT-000500.",
                judged.findings().getFirst().words());
        var answer = new Attacked(day("2026-10-01"), notified, notified, true, null);
        assertEquals(
                List.of(RECURSO_EXHAUSTED), codes(Admissibility.of(answer, Optional.empty(), false, notified, DAYS)));
    }

    @ParameterizedTest(name = "issued {0}, claimed {1}: too old {2}")
    @CsvSource({
        "2026-05-05, 2026-10-05, false",
        "2026-05-05, 2026-10-06, true",
        "2026-05-12, 2026-10-13, false",
        "2026-05-12, 2026-10-14, true",
        "2026-09-30, 2027-03-01, false",
        "2026-09-30, 2027-03-02, true",
    })
    void five_months_to_claim_against_a_bill(LocalDate issued, LocalDate claimed, boolean tooOld) {
        var act = new Attacked(claimed, claimed, claimed, false, null);
        var judged = Admissibility.of(act, Optional.of(bill(issued, 0, true)), false, claimed, DAYS);
        assertEquals(tooOld ? List.of(INVOICE_TOO_OLD) : List.of(), codes(judged));
    }

    @Test
    void what_is_not_disputed_must_be_paid_and_can_still_be() {
        var notified = day("2026-11-23");
        var unpaid = Optional.of(bill(day("2026-11-05"), 100_000, false));
        var judged = Admissibility.of(act(notified), unpaid, false, notified, DAYS);
        assertEquals(List.of(PAYMENT_UNPROVEN), codes(judged));
        assertFalse(judged.mustBeRejected());
        assertEquals(
                "Falta pagar $ 50.000: lo que no está en discusión.",
                judged.findings().getFirst().words());
        assertTrue(Admissibility.of(act(notified), unpaid, true, notified, DAYS).isAdmissible());
    }

    @Test
    void nothing_is_asked_of_who_disputes_all_of_it_or_has_paid() {
        var notified = day("2026-11-23");
        for (var bill : List.of(bill(day("2026-11-05"), 150_000, false), bill(day("2026-11-05"), 0, true))) {
            assertTrue(Admissibility.of(act(notified), Optional.of(bill), false, notified, DAYS)
                    .isAdmissible());
        }
    }

    @Test
    void all_that_is_wrong_is_said_at_once() {
        var act = new Attacked(day("2026-11-10"), day("2026-11-12"), day("2026-11-13"), false, null);
        var old = Optional.of(bill(day("2026-05-05"), 0, false));
        assertEquals(
                List.of(RECURSO_LATE, INVOICE_TOO_OLD, PAYMENT_UNPROVEN),
                codes(Admissibility.of(act, old, false, day("2026-12-20"), DAYS)));
    }

    private static Admissibility judged(LocalDate notified, LocalDate presented) {
        return Admissibility.of(act(notified), Optional.empty(), false, presented, DAYS);
    }

    private static Attacked act(@Nullable LocalDate notified) {
        return new Attacked(day("2025-10-01"), day("2025-10-20"), notified, false, null);
    }

    private static Disputed bill(LocalDate issued, long disputed, boolean paid) {
        return new Disputed("8810006", "octubre de 2026", issued, 150_000, disputed, 80_000, paid);
    }

    private static List<ProblemCode> codes(Admissibility judged) {
        return judged.findings().stream().map(Finding::code).toList();
    }

    private static LocalDate day(String text) {
        return LocalDate.parse(text);
    }
}
