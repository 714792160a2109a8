package org.ventanilla.server.calendario;

import java.time.LocalDate;

/**
 * A day on which this utility does not attend although the country works: a civic day decreed by a mayor, a collective
 * holiday. Ley 4 de 1913, art. 62 leaves such a day (<i>de vacante</i>) out of the terms.
 *
 * @param legalBasis the act that says so, as it is shown to whoever asks why a term ended later: "Decreto 045 de 2026, art. 1"
 */
public record LocalDay(LocalDate date, String legalBasis) {

    public LocalDay {
        if (legalBasis.isBlank()) {
            throw new IllegalArgumentException("a local day without its legal basis cannot stop a term: " + date);
        }
    }
}
