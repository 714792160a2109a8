package org.ventanilla.kiosk.visit;

import java.util.UUID;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.ventanilla.contract.Common.PageState;
import org.ventanilla.contract.Common.PaperRequest;
import org.ventanilla.contract.FromPage.PageCorners;
import org.ventanilla.contract.FromPage.Step;
import org.ventanilla.contract.KioskViews.KioskSession;
import org.ventanilla.contract.ProblemCode;
import org.ventanilla.contract.ToPage.PageTakePhoto;
import org.ventanilla.contract.VisitViews.PageKept;
import org.ventanilla.contract.VisitViews.PaperPart;
import org.ventanilla.contract.VisitViews.PaperStep;
import org.ventanilla.contract.VisitViews.VisitStep;
import org.ventanilla.contract.Words.PaperKind;
import org.ventanilla.kiosk.visit.Effect.Capture;
import org.ventanilla.kiosk.visit.Effect.Discard;
import org.ventanilla.kiosk.visit.Effect.HandIn;
import org.ventanilla.kiosk.visit.Effect.Mend;
import org.ventanilla.kiosk.visit.Effect.Scan;
import org.ventanilla.kiosk.visit.Effect.Tell;
import org.ventanilla.kiosk.visit.Stage.Attending;
import org.ventanilla.kiosk.visit.Stage.Depositing;

/** What people do with a paper: AIM → SCANNING → REVIEW → SENDING, one at a time, in the call or without a link. */
final class Papers {
    private final Supplier<UUID> ids;

    Papers(Supplier<UUID> ids) {
        this.ids = ids;
    }

    /** A button of the paper screen; {@code null} when it cannot be pressed now. */
    @Nullable Turn pressed(Visit visit, UUID command, Step step) {
        PaperInHand paper = visit.paper();
        if (paper == null) {
            boolean opens =
                    step == Step.openPaper && (visit.step() == VisitStep.CALL || visit.step() == VisitStep.PAPERS);
            return opens ? Turn.to(opened(visit, PaperKind.OTRO, null)).answered(command) : null;
        }
        if (step == Step.closePaper) {
            return closed(visit, paper).answered(command);
        }
        return switch (paper.step()) {
            case AIM -> aiming(visit, paper, command, step);
            case REVIEW -> reviewed(visit, paper, command, step);
            case CORNERS ->
                step == Step.leaveCorners
                        ? Turn.to(visit.holding(paper.at(PaperStep.REVIEW))).answered(command)
                        : null;
            default -> null;
        };
    }

    private @Nullable Turn aiming(Visit visit, PaperInHand paper, UUID command, Step step) {
        UUID first = paper.first();
        return switch (step) {
            case capture -> captured(visit, paper, command);
            case halvesPaper ->
                paper.part() == PaperPart.WHOLE
                        ? Turn.to(visit.holding(paper.aimedAt(PaperPart.TOP))).answered(command)
                        : null;
            case wholePaper ->
                paper.part() == PaperPart.BACK && first != null
                        ? Turn.to(visit.holding(paper.reviewedAlone(first))).answered(command)
                        : dropped(visit)
                                .then(left -> Turn.to(left.holding(paper.aimedAt(PaperPart.WHOLE))))
                                .answered(command);
            default -> null;
        };
    }

    private Turn captured(Visit visit, PaperInHand paper, UUID command) {
        return visit.hasDocumentCamera()
                ? shutter(visit, paper).answered(command)
                : Turn.refused(visit, command, ProblemCode.CAMERA_MISSING);
    }

    private static @Nullable Turn reviewed(Visit visit, PaperInHand paper, UUID command, Step step) {
        return switch (step) {
            case turnPaper -> Turn.to(visit, new Effect.Turn(paper.page())).answered(command);
            case mendCorners ->
                paper.corners() == null
                        ? null
                        : Turn.to(visit.holding(paper.at(PaperStep.CORNERS))).answered(command);
            case retakePaper -> retaken(visit, paper).answered(command);
            case acceptPaper -> accepted(visit, paper).answered(command);
            default -> null;
        };
    }

    /** The agent asked for a paper: the screen opens by itself, once for each request. */
    Turn asked(Visit visit) {
        KioskSession session = visit.session();
        PaperRequest request = session == null ? null : session.paperRequest();
        return request != null
                        && visit.step() == VisitStep.CALL
                        && visit.stage() instanceof Attending attending
                        && !request.id().equals(attending.answeredRequest())
                ? Turn.to(answering(visit, request))
                : Turn.to(visit);
    }

    /** A paper that she aims at already is taken for the asked one; one further on is finished first. */
    private static Visit answering(Visit visit, PaperRequest request) {
        PaperInHand paper = visit.paper();
        boolean free = paper == null || (paper.is(PaperStep.AIM) && paper.request() == null);
        return free && visit.stage() instanceof Attending attending
                ? opened(visit.at(attending.answering(request.id())), request.kind(), request.id())
                : visit;
    }

    /** The agent presses the shutter: also without a paper screen, and again when the picture is no good. */
    Turn takePhoto(Visit visit) {
        if (visit.step() != VisitStep.CALL) {
            return Turn.to(visit);
        }
        PaperInHand paper = visit.paper();
        if (paper == null) {
            return Turn.to(opened(visit, PaperKind.OTRO, null)).then(this::takePhoto);
        }
        return switch (paper.step()) {
            case AIM ->
                visit.hasDocumentCamera() ? shutter(visit, paper) : Turn.to(visit, new Tell(new PageTakePhoto()));
            case REVIEW, CORNERS -> retaken(visit, paper).then(this::takePhoto);
            default -> Turn.to(visit);
        };
    }

    private Turn shutter(Visit visit, PaperInHand paper) {
        UUID page = ids.get();
        return Turn.to(visit.holding(paper.scanning(page)), new Capture(page, paper.part(), paper.first()));
    }

    Turn frameTaken(Visit visit, UUID command, Photo frame) {
        PaperInHand paper = visit.paper();
        if (paper == null || !paper.is(PaperStep.AIM)) {
            return Turn.refused(visit, command, ProblemCode.OUT_OF_ORDER);
        }
        UUID page = ids.get();
        return Turn.to(visit.holding(paper.scanning(page)), new Scan(page, paper.part(), paper.first(), frame))
                .answered(command);
    }

    /** {@code null} when no corners are to be mended now. */
    @Nullable Turn mended(Visit visit, PageCorners said) {
        PaperInHand paper = visit.paper();
        if (paper == null || !paper.is(PaperStep.CORNERS, said.page())) {
            return null;
        }
        return Outlining.isAPaper(said.at())
                ? Turn.to(visit.holding(paper.at(PaperStep.SCANNING)), new Mend(said.page(), said.at()))
                        .answered(said.id())
                : Turn.refused(visit, said.id(), ProblemCode.CORNERS_WRONG);
    }

    private static Turn retaken(Visit visit, PaperInHand paper) {
        return Turn.to(visit.holding(paper.again()), new Discard(paper.page()));
    }

    private static Turn accepted(Visit visit, PaperInHand paper) {
        PageKept page = new PageKept(paper.page(), paper.number(), paper.kind());
        return switch (visit.stage()) {
            case Attending attending -> handedIn(visit.at(attending.withPage(page)), paper, attending.session());
            case Depositing depositing ->
                handedIn(
                        visit.at(depositing.having(depositing.before().withPage(page))),
                        paper,
                        depositing.before().session());
            default -> Turn.to(visit);
        };
    }

    private static Turn handedIn(Visit visit, PaperInHand paper, UUID session) {
        return Turn.to(
                visit.holding(paper.at(PaperStep.SENDING)),
                new HandIn(session, paper.page(), paper.kind(), paper.number(), paper.request()));
    }

    private Turn closed(Visit visit, PaperInHand paper) {
        boolean declined = paper.inHand() && paper.request() != null;
        Turn gone = dropped(visit);
        return declined ? gone.and(PaperNews.dismissed(visit, paper.request(), ids)) : gone;
    }

    /** The screen closes; a page that she has not accepted is nobody's any more. */
    static Turn dropped(Visit visit) {
        PaperInHand paper = visit.paper();
        if (paper == null) {
            return Turn.to(visit);
        }
        Turn closed = Turn.to(visit.holding(null));
        Turn without = paper.first() == null ? closed : closed.and(new Discard(paper.first()));
        return paper.inHand() && paper.id() != null ? without.and(new Discard(paper.id())) : without;
    }

    private static Visit opened(Visit visit, PaperKind kind, @Nullable UUID request) {
        return visit.holding(PaperInHand.aimed(kind, nextNumber(visit), request));
    }

    private static int nextNumber(Visit visit) {
        int here = switch (visit.stage()) {
            case Attending attending -> attending.lastPaper();
            case Depositing depositing -> depositing.before().lastPaper();
            default -> 0;
        };
        KioskSession session = visit.session();
        int there = session == null
                ? 0
                : session.pages().values().stream()
                        .mapToInt(PageState::number)
                        .max()
                        .orElse(0);
        return 1 + Math.max(here, there);
    }
}
