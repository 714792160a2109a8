package org.ventanilla.server.recurso;

import static org.ventanilla.contract.ProblemCode.INVOICE_TOO_OLD;
import static org.ventanilla.contract.ProblemCode.NOTHING_TO_ATTACK;
import static org.ventanilla.contract.ProblemCode.PAYMENT_UNPROVEN;
import static org.ventanilla.contract.ProblemCode.RECURSO_EXHAUSTED;
import static org.ventanilla.contract.ProblemCode.RECURSO_LATE;
import static org.ventanilla.contract.ProblemCode.RECURSO_TWICE;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.ventanilla.server.calendario.BusinessDays;
import org.ventanilla.server.calendario.SpanishDates;
import org.ventanilla.server.calendario.Termino;
import org.ventanilla.server.customer.Pesos;
import org.ventanilla.server.recurso.Finding.Weight;

/**
 * What stands against a recurso on the day it is presented. Judged, not obeyed: it is filed all the same.
 *
 * @param lastDay until when it is in time; null while she has not been told of the act
 * @param byConduct she was not told, and attacks the act all the same: she knows it (Ley 1437 de 2011, art. 72)
 */
public record Admissibility(@Nullable LocalDate lastDay, boolean byConduct, List<Finding> findings) {

    private static final Termino TO_ATTACK = Termino.habiles(5);
    private static final String AVERAGE = "el promedio de sus últimos cinco recibos.";
    private static final String UNDISPUTED = "lo que no está en discusión.";
    private static final Termino TO_CLAIM = Termino.meses(5);

    public Admissibility {
        findings = List.copyOf(findings);
    }

    /** @param presented the effective day of the recurso */
    public static Admissibility of(
            Attacked act, Optional<Disputed> bill, boolean paymentSeen, LocalDate presented, BusinessDays days) {
        var lastDay = act.notified() == null ? null : InHerFavour.lastDay(TO_ATTACK, act.notified(), days);
        var findings = Stream.of(
                        nothingToAttack(act),
                        exhausted(act),
                        twice(act),
                        late(lastDay, presented),
                        bill.flatMap(known -> tooOld(known, act.presented(), days)),
                        bill.flatMap(known -> unpaid(known, paymentSeen)))
                .flatMap(Optional::stream)
                .toList();
        return new Admissibility(lastDay, act.decided() != null && act.notified() == null, findings);
    }

    public boolean isAdmissible() {
        return findings.isEmpty();
    }

    /** Nothing that she brings would help. */
    public boolean mustBeRejected() {
        return findings.stream().anyMatch(finding -> finding.weight() == Weight.FATAL);
    }

    private static Optional<Finding> nothingToAttack(Attacked act) {
        return act.decided() == null
                ? found(Finding.fatal(
                        NOTHING_TO_ATTACK, "Todavía no hemos decidido su caso.", "Ley 142 de 1994, art. 154"))
                : Optional.empty();
    }

    private static Optional<Finding> exhausted(Attacked act) {
        return act.settlesRecurso()
                ? found(Finding.fatal(
                        RECURSO_EXHAUSTED, "Esta carta ya respondió un recurso.", "Ley 1437 de 2011, art. 87"))
                : Optional.empty();
    }

    private static Optional<Finding> twice(Attacked act) {
        return act.by() == null
                ? Optional.empty()
                : found(Finding.fatal(
                        RECURSO_TWICE,
                        "Ya dijo que no está de acuerdo: radicado " + act.by().text() + ".",
                        "Ley 142 de 1994, art. 154"));
    }

    private static Optional<Finding> late(@Nullable LocalDate lastDay, LocalDate presented) {
        return lastDay == null || !presented.isAfter(lastDay)
                ? Optional.empty()
                : found(Finding.fatal(
                        RECURSO_LATE,
                        "El plazo terminó el " + SpanishDates.withYear(lastDay) + ".",
                        "Ley 142 de 1994, art. 154"));
    }

    /** The claim must have come in time, not the recurso. */
    private static Optional<Finding> tooOld(Disputed bill, LocalDate claimed, BusinessDays days) {
        var last = lastDayToClaim(bill.issued(), days);
        return claimed.isAfter(last)
                ? found(Finding.fatal(
                        INVOICE_TOO_OLD,
                        "Podía reclamar por ese recibo hasta el " + SpanishDates.withYear(last) + ".",
                        "Ley 142 de 1994, art. 154"))
                : Optional.empty();
    }

    /** Five calendar months from the day of issue (art. 154). */
    public static LocalDate lastDayToClaim(LocalDate issued, BusinessDays days) {
        return InHerFavour.lastDay(TO_CLAIM, issued, days);
    }

    private static Optional<Finding> unpaid(Disputed bill, boolean paymentSeen) {
        return bill.paid() || paymentSeen || bill.toPay() == 0
                ? Optional.empty()
                : found(Finding.mendable(
                        PAYMENT_UNPROVEN,
                        "Falta pagar " + Pesos.text(bill.toPay()) + ": "
                                + (bill.averageIsLess() ? AVERAGE : UNDISPUTED),
                        "Ley 142 de 1994, art. 155"));
    }

    private static Optional<Finding> found(Finding finding) {
        return Optional.of(finding);
    }
}
