package org.ventanilla.server.handin;

import java.time.Instant;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.ventanilla.contract.Words.Service;
import org.ventanilla.server.calendario.BusinessDays;
import org.ventanilla.server.calendario.Presentation;
import org.ventanilla.server.calendario.PublicHours;
import org.ventanilla.server.handin.Envelope.Told;
import org.ventanilla.server.pqr.Catalogue;
import org.ventanilla.server.pqr.Kind;

/** Until when an envelope must be decided, counted from its presentation: whoever waits for a link loses no day of her term. */
public record Terms(Catalogue catalogue, PublicHours hours, BusinessDays days) {

    /** As for a claim (Ley 142/1994 art. 158), which is nearly all of them. */
    Told told(
            @Nullable Instant said,
            Instant at,
            Instant arrived,
            Service service,
            boolean typedByOperator,
            Set<Flag> flags) {
        var presentation = Presentation.at(at, hours, days);
        var due = presentation.due(catalogue.term(Kind.RECLAMACION, presentation.effective()), days);
        return new Told(arrived, said, presentation, due, service, typedByOperator, flags);
    }
}
