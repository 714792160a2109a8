package org.ventanilla.server.counter;

import java.util.Optional;
import java.util.UUID;
import org.ventanilla.server.pqr.Radicado;

/** Which case lies open in which attention. */
public interface OpenCases {

    /** @param seen by the square code of her paper */
    record Open(UUID pqr, boolean seen) {}

    /**
     * Takes the place of the one before.
     *
     * @param radicado of the petition or of its answer
     * @return false when nobody knows that number
     */
    boolean open(UUID session, Radicado radicado, boolean seen);

    void close(UUID session);

    Optional<Open> of(UUID session);
}
