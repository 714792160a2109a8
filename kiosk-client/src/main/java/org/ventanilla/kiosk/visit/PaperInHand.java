package org.ventanilla.kiosk.visit;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.ventanilla.contract.VisitViews.Corners;
import org.ventanilla.contract.VisitViews.Paper;
import org.ventanilla.contract.VisitViews.PaperPart;
import org.ventanilla.contract.VisitViews.PaperStep;
import org.ventanilla.contract.VisitViews.Verdict;
import org.ventanilla.contract.Words.PaperKind;

/**
 * The paper on the screen; its picture lies elsewhere, under {@code id}.
 *
 * @param first the other half or side, photographed before this one
 * @param corners {@code null} when they cannot be mended
 * @param request the agent's request that it answers
 * @param percent of it that has travelled; {@code null} as long as it is not safe here
 */
public record PaperInHand(
        PaperStep step,
        PaperPart part,
        @Nullable UUID first,
        @Nullable UUID id,
        PaperKind kind,
        int number,
        @Nullable Verdict verdict,
        int version,
        @Nullable Corners corners,
        @Nullable UUID request,
        @Nullable Integer percent) {

    /** Of an identity card both sides are wanted. */
    static PaperInHand aimed(PaperKind kind, int number, @Nullable UUID request) {
        PaperPart part = kind == PaperKind.CEDULA ? PaperPart.FRONT : PaperPart.WHOLE;
        return new PaperInHand(PaperStep.AIM, part, null, null, kind, number, null, 0, null, request, null);
    }

    PaperInHand aimedAt(PaperPart wanted) {
        return new PaperInHand(PaperStep.AIM, wanted, null, null, kind, number, null, 0, null, request, null);
    }

    PaperInHand scanning(UUID page) {
        return new PaperInHand(PaperStep.SCANNING, part, first, page, kind, number, null, 0, null, request, null);
    }

    /** The first of two is there: now the other. */
    PaperInHand aimedAtOther() {
        PaperPart other = part == PaperPart.TOP ? PaperPart.BOTTOM : PaperPart.BACK;
        return new PaperInHand(PaperStep.AIM, other, id, null, kind, number, verdict, 0, null, request, null);
    }

    boolean isFirstOfTwo() {
        return part == PaperPart.TOP || part == PaperPart.FRONT;
    }

    /** Where the paper ends is asked first when it was guessed. */
    PaperInHand reviewed(Verdict judged, @Nullable Corners seen) {
        PaperStep next = seen != null && seen.guessed() ? PaperStep.CORNERS : PaperStep.REVIEW;
        return new PaperInHand(next, part, null, id, kind, number, judged, version + 1, seen, request, null);
    }

    /** The first is all there is. */
    PaperInHand reviewedAlone(UUID page) {
        return new PaperInHand(
                PaperStep.REVIEW, PaperPart.WHOLE, null, page, kind, number, Verdict.OK, 1, null, request, null);
    }

    PaperInHand turned() {
        return new PaperInHand(
                step, part, first, id, kind, number, verdict, version + 1, turned(corners), request, null);
    }

    /** The page's own top left comes first: what was bottom left. */
    private static @Nullable Corners turned(@Nullable Corners before) {
        if (before == null) {
            return null;
        }
        List<Double> at = new ArrayList<>(before.at());
        Collections.rotate(at, 2);
        return new Corners(List.copyOf(at), before.guessed());
    }

    PaperInHand at(PaperStep next) {
        return new PaperInHand(next, part, first, id, kind, number, verdict, version, corners, request, null);
    }

    /** So many of a hundred parts are at the server; from the first word on it is kept here. */
    PaperInHand travelled(int hundredths) {
        return new PaperInHand(step, part, first, id, kind, number, verdict, version, corners, request, hundredths);
    }

    PaperInHand again() {
        return aimed(kind, number, request);
    }

    /** Not accepted yet: it is hers to drop. */
    boolean inHand() {
        return step == PaperStep.AIM
                || step == PaperStep.SCANNING
                || step == PaperStep.REVIEW
                || step == PaperStep.CORNERS;
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
        return new Paper(
                step, part, id, kind, number, verdict, version == 0 ? null : version, corners, documentCamera, percent);
    }
}
