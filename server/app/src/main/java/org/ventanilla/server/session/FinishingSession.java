package org.ventanilla.server.session;

import static org.ventanilla.contract.ProblemCode.FIELD_MISSING;

import java.time.Clock;
import java.util.UUID;
import org.ventanilla.server.platform.Result;

/** The agent's two lines, and the agent is free. */
public final class FinishingSession {
    private final Moves moves;
    private final Notes notes;
    private final Clock clock;

    public FinishingSession(Moves moves, Notes notes, Clock clock) {
        this.moves = moves;
        this.notes = notes;
        this.clock = clock;
    }

    public Result<Session> finish(UUID agent, UUID session, String note) {
        if (note.isBlank()) {
            return Result.refused(FIELD_MISSING, "note");
        }
        return moves.byAgent(
                agent,
                session,
                open -> open.finish(clock.instant()).map(move -> {
                    move.fact().ifPresent(ended -> notes.keep(session, note));
                    return move;
                }));
    }
}
