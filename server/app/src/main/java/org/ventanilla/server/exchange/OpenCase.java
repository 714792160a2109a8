package org.ventanilla.server.exchange;

import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.ventanilla.contract.Words.Service;
import org.ventanilla.server.pqr.Content;
import org.ventanilla.server.pqr.Kind;
import org.ventanilla.server.pqr.Radicado;

/**
 * A case of the system before us, with its number and its clock.
 *
 * @param line of the file
 * @param due where that system had another date than the law's term gives; null is the law's
 * @param divipola DANE's municipality; null is unknown
 */
public record OpenCase(
        int line,
        Radicado radicado,
        Instant presented,
        Kind kind,
        Service service,
        @Nullable String causal,
        Content content,
        @Nullable LocalDate due,
        @Nullable String divipola) {

    /** The same for the same case wherever it stands in a file. */
    String words() {
        return radicado + " " + presented + " " + kind + " " + service + " " + causal + " " + content + " " + due + " "
                + divipola;
    }
}
