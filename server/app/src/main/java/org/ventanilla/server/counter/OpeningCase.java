package org.ventanilla.server.counter;

import static org.ventanilla.contract.ProblemCode.OUT_OF_ORDER;
import static org.ventanilla.contract.ProblemCode.RADICADO_UNKNOWN;

import java.util.Map;
import java.util.UUID;
import org.ventanilla.server.platform.Result;
import org.ventanilla.server.pqr.Radicado;
import org.ventanilla.server.session.Move;
import org.ventanilla.server.session.Moves;
import org.ventanilla.server.session.Session;

/**
 * She came about a case: the agent types its number, or the kiosk's camera sees the square code of her paper. It opens what
 * anybody with the number may know; the rest is opened by who she is.
 */
public final class OpeningCase {

    private final Moves moves;
    private final OpenCases open;

    public OpeningCase(Moves moves, OpenCases open) {
        this.moves = moves;
        this.open = open;
    }

    /** @param written as the agent typed it */
    public Result<Session> atDesk(UUID agent, UUID session, String written) {
        return Radicado.read(written)
                .map(radicado -> moves.byAgent(agent, session, now -> opened(now, radicado, false)))
                .orElse(Result.refused(RADICADO_UNKNOWN, "radicado"));
    }

    /** A code of another utility, or of a case before our time, is nothing to trouble her with. */
    public Result<Session> atKiosk(UUID kiosk, UUID session, String seen) {
        return moves.byKiosk(
                kiosk,
                session,
                now -> Radicado.read(seen)
                        .map(radicado -> opened(now, radicado, true))
                        .filter(result -> result instanceof Result.Done)
                        .orElse(Result.done(Move.none(now))));
    }

    public Result<Session> close(UUID agent, UUID session) {
        return moves.byAgent(agent, session, now -> {
            open.close(session);
            return Result.done(Move.told(now, "CaseClosedAtDesk", Map.of()));
        });
    }

    private Result<Move> opened(Session now, Radicado radicado, boolean seen) {
        if (!now.isOpenAtDesk()) {
            return Result.refused(OUT_OF_ORDER);
        }
        return open.open(now.id(), radicado, seen)
                ? Result.done(Move.told(now, "CaseOpenedAtDesk", Map.of("radicado", radicado.text(), "seen", seen)))
                : Result.refused(RADICADO_UNKNOWN, "radicado");
    }
}
