package org.ventanilla.server.session;

import java.util.UUID;
import org.ventanilla.server.platform.Result;

/** The paper that was asked for was handed in, or declined. */
public final class DismissingRequest {
    private final Moves moves;

    public DismissingRequest(Moves moves) {
        this.moves = moves;
    }

    public Result<Session> dismiss(UUID kiosk, UUID session, UUID request) {
        return moves.byKiosk(kiosk, session, open -> open.dismissRequest(request));
    }
}
