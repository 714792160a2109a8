package org.ventanilla.server.casework;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import org.ventanilla.contract.ProblemCode;
import org.ventanilla.server.calendario.Bogota;
import org.ventanilla.server.calendario.BusinessDays;
import org.ventanilla.server.pqr.Catalogue;

/** When a move is made, and the rules of that day. */
public record Moment(Instant at, BusinessDays days, Catalogue catalogue) {

    LocalDate today() {
        return Bogota.dateOf(at);
    }

    /** What is recorded cannot lie before the petition, nor ahead of us. */
    Optional<ProblemCode> wrong(LocalDate day, CaseFile file) {
        if (day.isBefore(Bogota.dateOf(file.pqr().presentation().at()))) {
            return Optional.of(ProblemCode.DATE_BEFORE_PRESENTATION);
        }
        return day.isAfter(today()) ? Optional.of(ProblemCode.DATE_IN_FUTURE) : Optional.empty();
    }
}
