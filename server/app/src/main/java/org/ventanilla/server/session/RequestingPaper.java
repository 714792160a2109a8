package org.ventanilla.server.session;

import java.util.UUID;
import org.ventanilla.contract.Common.PaperRequest;
import org.ventanilla.contract.Words.PaperKind;
import org.ventanilla.server.platform.Result;

/** The agent asks to see a paper, and the kiosk opens its camera. A newer request takes the place of the one before. */
public final class RequestingPaper {
    private final Moves moves;

    public RequestingPaper(Moves moves) {
        this.moves = moves;
    }

    public Result<Session> request(UUID agent, UUID session, UUID request, PaperKind kind) {
        return moves.byAgent(agent, session, open -> open.requestPaper(new PaperRequest(request, kind)));
    }
}
