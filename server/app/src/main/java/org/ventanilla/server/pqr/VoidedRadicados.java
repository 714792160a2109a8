package org.ventanilla.server.pqr;

import java.time.Instant;
import java.util.List;
import org.ventanilla.server.pqr.Radicado.Direction;

/** The numbers that were passed over, and why. */
public interface VoidedRadicados {

    /**
     * Numbers that nobody gets any more, both ends included.
     *
     * @param actor who answers for it
     */
    record Act(Radicado first, Radicado last, Instant at, String actor, String reason) {}

    /** How many numbers were given on the busiest day of the last year; 0 when none were. */
    int busiestDay(Direction direction);

    /** Inside a transaction. Of two years when the last number was given in an earlier one. */
    List<Act> pass(Direction direction, int numbers, String actor, String reason);

    /** The newest of each series first, ENT before SAL. */
    List<Act> acts(int most);
}
