package org.ventanilla.server.expediente;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.ventanilla.server.pqr.Radicado;

/** What was presented, in the order of the numbers. */
public interface Presentations {

    /**
     * @param from included
     * @param until not included
     * @param after the last one of the page before; null for the first page
     */
    List<Presented> between(Instant from, Instant until, @Nullable Radicado after, int most);
}
