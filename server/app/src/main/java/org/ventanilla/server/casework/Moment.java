package org.ventanilla.server.casework;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import org.ventanilla.contract.ProblemCode;
import org.ventanilla.server.calendario.Bogota;
import org.ventanilla.server.calendario.BusinessDays;
import org.ventanilla.server.calendario.ClockRule;
import org.ventanilla.server.pqr.Catalogue;

/** When a move is made, and the rules of that day. */
public record Moment(Instant at, BusinessDays days, Catalogue catalogue) {

    private static final int AVISO = 2;

    LocalDate today() {
        return Bogota.dateOf(at);
    }

    /** How long one of the clocks of the law is today. */
    ClockRule rule(String clock) {
        return catalogue.clocks().on(clock, today());
    }

    /** A clock as it was when the case was presented: it keeps the regime of its day. */
    ClockRule rule(String clock, CaseFile file) {
        return catalogue.clocks().on(clock, file.pqr().presentation().effective());
    }

    /** The citación must be on its way (T3, Ley 1437/2011 art. 68). */
    LocalDate citeBy(LocalDate decided) {
        return rule("T3").due(decided, days);
    }

    /** Her days to come (T4), the aviso on the next, served at the end of the day after. The law names the steps, so this is a target. */
    LocalDate tellBy(LocalDate cited) {
        return days.after(rule("T4").due(cited, days), AVISO);
    }

    /** What is recorded cannot lie before the petition, nor ahead of us. */
    Optional<ProblemCode> wrong(LocalDate day, CaseFile file) {
        if (day.isBefore(Bogota.dateOf(file.pqr().presentation().at()))) {
            return Optional.of(ProblemCode.DATE_BEFORE_PRESENTATION);
        }
        return day.isAfter(today()) ? Optional.of(ProblemCode.DATE_IN_FUTURE) : Optional.empty();
    }
}
