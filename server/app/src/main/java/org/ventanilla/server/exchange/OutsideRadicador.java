package org.ventanilla.server.exchange;

import java.util.Optional;
import java.util.UUID;
import org.ventanilla.server.pqr.Radicado.Direction;
import org.ventanilla.server.pqr.Radicador.Given;

/** The utility's own radicador, somewhere on its network. */
public interface OutsideRadicador {

    /**
     * The same number for the same paper, however often it is asked. Empty: it does not answer now.
     *
     * @param nth of the case's papers in that direction, from 0: a case comes in once, and may be answered by several
     */
    Optional<Given> ask(UUID pqr, Direction direction, int nth);
}
