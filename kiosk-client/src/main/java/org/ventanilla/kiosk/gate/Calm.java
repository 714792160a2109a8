package org.ventanilla.kiosk.gate;

import org.ventanilla.contract.VisitViews.Advice;

/** What is said, out of what is true from one third of a second to the next: a sentence stays long enough to be heard and followed. */
final class Calm {
    private Advice said = Advice.SHOW;
    private Advice next = Advice.SHOW;
    private int times;
    private long since = Long.MIN_VALUE / 2;

    /** Time may begin anywhere and runs in milliseconds. */
    Advice said(Advice now, long atMs) {
        times = now == next ? times + 1 : 1;
        next = now;
        boolean heard = atMs - since >= Limits.SENTENCE_MS;
        boolean sure = times >= Limits.SAME_IN_A_ROW;
        if (now != said && sure && (heard || now == Advice.GOOD)) {
            said = now;
            since = atMs;
        }
        return said;
    }
}
