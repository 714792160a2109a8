package org.ventanilla.server.document.text;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.ventanilla.contract.HubViews.Finding;
import org.ventanilla.contract.Words.FindingKind;

/** What was read on pages. */
public interface PageTexts extends Findings {

    boolean isRead(UUID page);

    /** False when it was there before. */
    boolean add(UUID session, UUID page, String words, Map<FindingKind, String> found);

    /** False when there is none, or it was answered before. */
    boolean answer(UUID session, UUID page, FindingKind kind, boolean yes);

    @Override
    List<Finding> open(UUID session);
}
