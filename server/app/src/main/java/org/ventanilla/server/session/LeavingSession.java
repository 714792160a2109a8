package org.ventanilla.server.session;

import java.time.Clock;
import java.util.UUID;
import org.ventanilla.server.platform.Result;

/** She hangs up, or gives up her place in the line. */
public final class LeavingSession {
    private final Moves moves;
    private final Clock clock;

    public LeavingSession(Moves moves, Clock clock) {
        this.moves = moves;
        this.clock = clock;
    }

    public Result<Session> leave(UUID kiosk, UUID session) {
        return moves.byKiosk(kiosk, session, open -> open.leave(clock.instant()));
    }
}
