package org.ventanilla.server.pqr;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.ventanilla.server.calendario.Termino;

/**
 * How long a case may take, with the rule that says so. A case keeps the one that was in force when it was presented.
 *
 * @param until the last day on which it was in force; null while it is
 */
public record Term(
        Kind kind, int days, LocalDate from, @Nullable LocalDate until, String citation) {

    static Term of(String[] column) {
        return new Term(
                Kind.valueOf(column[0]),
                Integer.parseInt(column[1]),
                LocalDate.parse(column[2]),
                column[3].isEmpty() ? null : LocalDate.parse(column[3]),
                column[4]);
    }

    boolean isInForce(LocalDate day) {
        return !day.isBefore(from) && (until == null || !day.isAfter(until));
    }

    public Termino termino() {
        return Termino.habiles(days);
    }
}
