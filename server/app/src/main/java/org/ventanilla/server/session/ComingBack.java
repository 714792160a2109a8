package org.ventanilla.server.session;

import java.time.Instant;
import java.util.UUID;
import org.ventanilla.contract.HubViews.Absence;
import org.ventanilla.server.platform.Result;

/** She went on without a link and is with her agent again. Her kiosk makes the id: told again after a drop it is there once. */
public final class ComingBack {
    private final Moves moves;
    private final Absences absences;

    public ComingBack(Moves moves, Absences absences) {
        this.moves = moves;
        this.absences = absences;
    }

    public Result<Session> atKiosk(UUID kiosk, UUID session, UUID id, Instant from, Instant to, int notes) {
        return moves.byKiosk(
                kiosk,
                session,
                open -> open.comeBack(notes)
                        .map(back -> absences.add(id, session, new Absence(from, to, notes)) ? back : Move.none(open)));
    }
}
