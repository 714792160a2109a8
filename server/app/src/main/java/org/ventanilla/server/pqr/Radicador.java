package org.ventanilla.server.pqr;

import java.time.Instant;
import java.util.UUID;
import org.ventanilla.server.pqr.Radicado.Direction;

/**
 * Gives the numbers: our own series, or that of the utility. Asked as the last thing before the commit, so that nobody waits
 * for a number while another thinks, and so that a filing that fails takes no number with it.
 */
public interface Radicador {

    record Given(Radicado radicado, Instant at) {}

    /** Inside the transaction that writes the case. */
    Given give(UUID pqr, Direction direction);
}
