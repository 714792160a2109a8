package org.ventanilla.server.session;

import static org.ventanilla.contract.ProblemCode.OUT_OF_ORDER;

import java.util.UUID;
import org.ventanilla.contract.Words.Outcome;
import org.ventanilla.server.platform.Result;

/** How the attention ends. «PQR» is said only of one that was filed: nobody leaves with a promise instead of a radicado. */
public final class GivingOutcome {
    private final Moves moves;
    private final FiledPqrs filed;

    public GivingOutcome(Moves moves, FiledPqrs filed) {
        this.moves = moves;
        this.filed = filed;
    }

    public Result<Session> give(UUID agent, UUID session, Outcome outcome) {
        return moves.byAgent(
                agent,
                session,
                open -> outcome == Outcome.PQR && !filed.anyIn(session)
                        ? Result.refused(OUT_OF_ORDER)
                        : open.giveOutcome(outcome));
    }
}
