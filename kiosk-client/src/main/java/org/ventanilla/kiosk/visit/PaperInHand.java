package org.ventanilla.kiosk.visit;

import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.ventanilla.contract.VisitViews.Paper;
import org.ventanilla.contract.VisitViews.PaperStep;
import org.ventanilla.contract.VisitViews.Verdict;
import org.ventanilla.contract.Words.PaperKind;

/**
 * The paper on the screen; its picture lies elsewhere, under {@code id}.
 *
 * @param request the agent's request that it answers
 */
public record PaperInHand(
        PaperStep step,
        @Nullable UUID id,
        PaperKind kind,
        int number,
        @Nullable Verdict verdict,
        int version,
        @Nullable UUID request) {

    static PaperInHand aimed(PaperKind kind, int number, @Nullable UUID request) {
        return new PaperInHand(PaperStep.AIM, null, kind, number, null, 0, request);
    }

    PaperInHand scanning(UUID page) {
        return new PaperInHand(PaperStep.SCANNING, page, kind, number, null, 0, request);
    }

    PaperInHand reviewed(Verdict judged) {
        return new PaperInHand(PaperStep.REVIEW, id, kind, number, judged, 1, request);
    }

    PaperInHand turned() {
        return new PaperInHand(step, id, kind, number, verdict, version + 1, request);
    }

    PaperInHand at(PaperStep next) {
        return new PaperInHand(next, id, kind, number, verdict, version, request);
    }

    PaperInHand again() {
        return aimed(kind, number, request);
    }

    /** Not accepted yet: it is hers to drop. */
    boolean inHand() {
        return step == PaperStep.AIM || step == PaperStep.SCANNING || step == PaperStep.REVIEW;
    }

    UUID page() {
        return Objects.requireNonNull(id, "a paper that was scanned has its page");
    }

    boolean is(PaperStep asked) {
        return step == asked;
    }

    boolean is(PaperStep asked, UUID page) {
        return step == asked && page.equals(id);
    }

    Paper view(boolean documentCamera) {
        return new Paper(step, id, kind, number, verdict, version == 0 ? null : version, documentCamera);
    }
}
