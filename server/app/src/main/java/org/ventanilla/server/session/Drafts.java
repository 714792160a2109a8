package org.ventanilla.server.session;

import java.util.Optional;
import java.util.UUID;
import org.ventanilla.contract.HubViews.PqrDraft;

/** What the agent has typed so far, kept through a drop: personal. */
public interface Drafts {

    void save(UUID session, PqrDraft draft);

    Optional<PqrDraft> of(UUID session);
}
