package org.ventanilla.server.exchange;

import java.util.UUID;
import org.ventanilla.server.pqr.Radicado.Direction;
import org.ventanilla.server.pqr.Radicador.Given;

/** Numbers that came from outside, kept from the moment they came: a crash after that loses none. */
public interface FetchedNumbers {

    /** One that is not in the register yet; what came in has but one, so there the one that is in it will do. */
    boolean has(UUID pqr, Direction direction);

    /** Of the case and direction. */
    int count(UUID pqr, Direction direction);

    /** The first that comes for a place stays. */
    void keep(UUID pqr, Direction direction, int nth, Given given);

    /** Writes it into the register, inside the transaction of what it is for. What came in is written once. */
    Given register(UUID pqr, Direction direction);
}
