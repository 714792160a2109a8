package org.ventanilla.server.document.text;

import java.util.List;
import java.util.UUID;
import org.ventanilla.contract.HubViews.Finding;

/** The numbers that the pages of an attention seem to say. */
public interface Findings {

    /** Those that the agent has not answered yet. */
    List<Finding> open(UUID session);
}
