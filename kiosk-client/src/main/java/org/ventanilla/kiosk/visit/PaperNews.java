package org.ventanilla.kiosk.visit;

import java.util.UUID;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.ventanilla.contract.Common.PaperRequest;
import org.ventanilla.contract.FromKiosk.KioskDismissRequest;
import org.ventanilla.contract.FromKiosk.KioskNotOpened;
import org.ventanilla.contract.FromKiosk.KioskSeen;
import org.ventanilla.contract.FromKiosk.KioskTravels;
import org.ventanilla.contract.KioskViews.KioskSession;
import org.ventanilla.contract.KioskViews.KioskView;
import org.ventanilla.contract.Problem;
import org.ventanilla.contract.ProblemCode;
import org.ventanilla.contract.VisitViews.PaperStep;
import org.ventanilla.contract.VisitViews.Verdict;
import org.ventanilla.contract.Words.Original;
import org.ventanilla.kiosk.visit.Effect.Discard;
import org.ventanilla.kiosk.visit.Effect.Refuse;
import org.ventanilla.kiosk.visit.Effect.Send;
import org.ventanilla.kiosk.visit.Effect.SendOriginal;
import org.ventanilla.kiosk.visit.Effect.Wake;
import org.ventanilla.kiosk.visit.Input.PaperTravels;
import org.ventanilla.kiosk.visit.Stage.Attending;
import org.ventanilla.kiosk.visit.Stage.Depositing;

/** What became of a picture: scanned, turned, arrived. It may be about a paper that is not on the screen any more. */
final class PaperNews {
    private final Supplier<UUID> ids;

    PaperNews(Supplier<UUID> ids) {
        this.ids = ids;
    }

    Turn scanned(Visit visit, Input.Scanned scan) {
        PaperInHand paper = visit.paper();
        if (paper == null || !paper.is(PaperStep.SCANNING, scan.page())) {
            return Turn.to(visit, new Discard(scan.page()));
        }
        boolean goesOn = paper.isFirstOfTwo() && scan.verdict() == Verdict.OK;
        return Turn.to(visit.holding(goesOn ? paper.aimedAtOther() : paper.reviewed(scan.verdict(), scan.corners())));
    }

    /** Also when she takes the picture away: the paper in her hand says which case it is about. */
    Turn caseSeen(Visit visit, String radicado) {
        KioskSession session = visit.session();
        return session != null && visit.inCall()
                ? Turn.to(visit, new Send(new KioskSeen(ids.get(), session.id(), radicado)))
                : Turn.to(visit);
    }

    Turn failed(Visit visit, UUID page, ProblemCode code) {
        PaperInHand paper = visit.paper();
        if (paper == null || !paper.is(PaperStep.SCANNING, page)) {
            return Turn.to(visit);
        }
        return paper.corners() == null ? again(visit, paper, Problem.of(code)) : notMended(visit, paper, code);
    }

    /** The page is there as it was. */
    private static Turn notMended(Visit visit, PaperInHand paper, ProblemCode code) {
        return Turn.to(visit.holding(paper.at(PaperStep.CORNERS)), new Refuse(null, Problem.of(code)));
    }

    /** Also when she went on to its corners meanwhile: what she sends is what she saw. */
    Turn turned(Visit visit, UUID page) {
        PaperInHand paper = visit.paper();
        return paper != null && (paper.is(PaperStep.REVIEW, page) || paper.is(PaperStep.CORNERS, page))
                ? Turn.to(visit.holding(paper.turned()))
                : Turn.to(visit);
    }

    /** The agent is told too, also when she looks at the paper no more. */
    static Turn travels(Visit visit, PaperTravels now) {
        PaperInHand paper = visit.paper();
        Turn shown = paper != null && paper.is(PaperStep.SENDING, now.page())
                ? Turn.to(visit.holding(paper.travelled(now.percent())))
                : Turn.to(visit);
        return visit.session() != null && visit.session().id().equals(now.session())
                ? shown.and(
                        new Send(new KioskTravels(now.session(), now.page(), now.number(), now.kind(), now.percent())))
                : shown;
    }

    /** The request is dismissed only now: until the page is there, the agent still waits for it. */
    Turn arrived(Visit visit, UUID page, @Nullable UUID request) {
        PaperInHand paper = visit.paper();
        if (paper == null || !paper.is(PaperStep.SENDING, page)) {
            return Turn.to(visit).and(dismissed(visit, request, ids));
        }
        // Without an agent before her there is nobody who has it now.
        Turn sent = visit.stage() instanceof Depositing
                ? Turn.to(visit.holding(null))
                : Turn.to(visit.holding(paper.at(PaperStep.SENT)), new Wake(new Alarm.PaperShown(page)));
        return sent.and(dismissed(visit, request, ids));
    }

    Turn refused(Visit visit, UUID page, Problem problem) {
        PaperInHand paper = visit.paper();
        return paper != null && paper.is(PaperStep.SENDING, page) ? again(visit, paper, problem) : Turn.to(visit);
    }

    /** It is not said to be safe, and the operator comes: the disk of this computer takes nothing. */
    static Turn notKept(Visit visit, UUID session) {
        boolean hers = switch (visit.stage()) {
            case Attending attending -> attending.session().equals(session);
            case Depositing depositing -> depositing.before().session().equals(session);
            default -> false;
        };
        return hers ? Turn.to(visit.calling(true), new Refuse(null, Problem.of(ProblemCode.NOT_KEPT))) : Turn.to(visit);
    }

    /** She is asked for it again while she is here, and the agent is told; another paper in her hand stays there. */
    static Turn notOpened(Visit visit, Input.PaperNotOpened said) {
        if (!(visit.stage() instanceof Attending attending)
                || !attending.session().equals(said.session())) {
            return Turn.to(visit);
        }
        PaperInHand paper = visit.paper();
        boolean free = paper == null || paper.is(PaperStep.SENT, said.page());
        Visit told = free && visit.inCall()
                ? visit.holding(PaperInHand.aimed(said.kind(), said.number(), said.request()))
                : visit;
        return Turn.to(
                told,
                new Refuse(null, Problem.of(ProblemCode.PAGE_NOT_OPENED)),
                new Send(new KioskNotOpened(said.session(), said.page())));
    }

    Turn shown(Visit visit, UUID page) {
        PaperInHand paper = visit.paper();
        return paper != null && paper.is(PaperStep.SENT, page) ? Turn.to(visit.holding(null)) : Turn.to(visit);
    }

    /** What the agent asks for is sent as often as the server shows it asked; the sender does it once. */
    static Turn originals(Visit visit, KioskView view) {
        KioskSession shown = view.session();
        if (shown == null
                || !(visit.stage() instanceof Attending attending)
                || !attending.session().equals(shown.id())) {
            return Turn.to(visit);
        }
        return Turn.to(visit, asked(shown));
    }

    private static Effect[] asked(KioskSession session) {
        return session.pages().entrySet().stream()
                .filter(page -> page.getValue().original() == Original.ASKED)
                .map(page -> new SendOriginal(
                        session.id(),
                        page.getKey(),
                        page.getValue().kind(),
                        page.getValue().number()))
                .toArray(Effect[]::new);
    }

    private static Turn again(Visit visit, PaperInHand paper, Problem problem) {
        return Turn.to(visit.holding(paper.again()), new Refuse(null, problem));
    }

    /** Tells the agent's desk that the asked paper was handed in or declined, if the desk still asks for it. */
    static Effect[] dismissed(Visit visit, @Nullable UUID request, Supplier<UUID> ids) {
        KioskSession session = visit.session();
        PaperRequest open = session == null ? null : session.paperRequest();
        return session != null && open != null && open.id().equals(request)
                ? new Effect[] {new Send(new KioskDismissRequest(ids.get(), session.id(), open.id()))}
                : new Effect[0];
    }
}
