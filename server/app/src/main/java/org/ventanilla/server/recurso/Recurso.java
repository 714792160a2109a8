package org.ventanilla.server.recurso;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.ventanilla.contract.ProblemCode;

/**
 * What is particular of a recurso. Its words, term, answer and notification are those of its case.
 *
 * @param pqr the recurso's own case
 * @param about the case that it attacks
 * @param appeal with apelación in subsidio
 * @param lastDay until when it was in time; null when she had not been told
 * @param findings what stood against it when it was presented
 * @param toPay what was to be paid to be heard, in pesos; 0 when nothing was
 * @param confirmedBy the question with which she confirmed what was written and read to her (Ley 142 de 1994, art. 153)
 * @param sentToSspd the day on which the file left; null while it has not
 * @param guide the courier's number of it
 * @param queja the day of the recurso de queja; null without one
 */
public record Recurso(
        UUID pqr,
        UUID about,
        boolean appeal,
        @Nullable LocalDate lastDay,
        boolean byConduct,
        List<ProblemCode> findings,
        @Nullable String invoice,
        long toPay,
        boolean paymentSeen,
        @Nullable UUID confirmedBy,
        @Nullable LocalDate sentToSspd,
        @Nullable String guide,
        @Nullable LocalDate queja,
        @Nullable Boolean quejaLate) {

    public Recurso {
        findings = List.copyOf(findings);
    }
}
