package org.ventanilla.server.document.text;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.ventanilla.contract.HubViews.Finding;
import org.ventanilla.contract.Words.FindingKind;
import org.ventanilla.server.document.PlacedWords;

/** What was read on pages. */
public interface PageTexts extends Findings, PlacedWords {

    /** A page that nobody has read. */
    record Unread(UUID session, UUID page) {}

    /** Those that are read at all and have not been, the newest, oldest of them first. */
    List<Unread> unread(int most);

    boolean isRead(UUID page);

    /** False when it was there before. */
    boolean add(UUID session, UUID page, Reading read, Map<FindingKind, String> found);

    /** False when there is none, or it was answered before. */
    boolean answer(UUID session, UUID page, FindingKind kind, boolean yes);

    @Override
    List<Finding> open(UUID session);
}
