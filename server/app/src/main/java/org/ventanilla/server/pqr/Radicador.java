package org.ventanilla.server.pqr;

import static org.ventanilla.contract.ProblemCode.RADICADOR_SILENT;

import java.time.Instant;
import java.util.UUID;
import java.util.function.Supplier;
import org.ventanilla.server.platform.Result;
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

    /** A number from elsewhere was needed in the middle of a transaction; ends it. */
    final class NumberNeeded extends RuntimeException {
        private static final long serialVersionUID = 1;

        private final UUID pqr;
        private final Direction direction;

        public NumberNeeded(UUID pqr, Direction direction) {
            super("no number was fetched for " + pqr + " " + direction, null, false, false);
            this.pqr = pqr;
            this.direction = direction;
        }
    }

    /**
     * For work in a transaction of its own that may turn out to need a number: it is fetched then, and the work done again. No
     * number is spent on what is refused.
     */
    default <T> Result<T> numbered(Supplier<Result<T>> work) {
        try {
            return work.get();
        } catch (NumberNeeded needed) {
            return fetch(needed.pqr, needed.direction) ? work.get() : Result.refused(RADICADOR_SILENT);
        }
    }

    /** Whether a number is there without asking anybody else. */
    default boolean isOwn() {
        return true;
    }
}
