package org.ventanilla.server.session;

import java.util.UUID;
import org.ventanilla.contract.HubViews.PqrDraft;
import org.ventanilla.server.platform.Result;

/** Nothing that the agent typed is lost to a drop. */
public final class SavingDraft {
    private final Moves moves;
    private final Drafts drafts;

    public SavingDraft(Moves moves, Drafts drafts) {
        this.moves = moves;
        this.drafts = drafts;
    }

    public Result<Session> save(UUID agent, UUID session, PqrDraft draft) {
        return moves.byAgent(
                agent,
                session,
                open -> open.draft().map(move -> {
                    drafts.save(session, draft);
                    return move;
                }));
    }
}
