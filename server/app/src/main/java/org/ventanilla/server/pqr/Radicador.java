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

    /** Inside the transaction that writes the case. Where the numbers come from elsewhere, {@link #fetch} went before. */
    Given give(UUID pqr, Direction direction);

    /**
     * Outside of every transaction, for it may take seconds: sees to it that {@link #give} has a number. Our own series always
     * has. Asked again for the same case it is the same number.
     *
     * @return false while nobody answers who could give one
     */
    default boolean fetch(UUID pqr, Direction direction) {
        return true;
    }

    /** Whether a number is there without asking anybody else. */
    default boolean isOwn() {
        return true;
    }
}
