package org.ventanilla.kiosk.visit;

import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.ventanilla.contract.Common.Shown;
import org.ventanilla.contract.FromKiosk.KioskAnswer;
import org.ventanilla.contract.FromKiosk.KioskChat;
import org.ventanilla.contract.FromKiosk.KioskPointer;
import org.ventanilla.contract.FromKiosk.KioskSignal;
import org.ventanilla.contract.FromPage.PageAnswer;
import org.ventanilla.contract.FromPage.PageChat;
import org.ventanilla.contract.FromPage.PagePointer;
import org.ventanilla.contract.FromPage.PagePrint;
import org.ventanilla.contract.FromPage.PageResolved;
import org.ventanilla.contract.FromPage.PageSignal;
import org.ventanilla.contract.KioskViews.KioskSession;
import org.ventanilla.contract.ProblemCode;
import org.ventanilla.contract.VisitViews.VisitStep;
import org.ventanilla.kiosk.visit.Effect.Print;
import org.ventanilla.kiosk.visit.Effect.PrintAct;
import org.ventanilla.kiosk.visit.Effect.Send;
import org.ventanilla.kiosk.visit.Stage.Attending;
import org.ventanilla.kiosk.visit.Stage.Goodbye;
import org.ventanilla.kiosk.visit.Stage.Resolving;

/** The buttons from the agent's first word to the goodbye; {@code null} when one cannot be pressed now. */
final class InCall {
    private static final int LONGEST_LINE = 1_000;
    private static final String ACT = "act-";

    private final Ending ending;

    InCall(Ending ending) {
        this.ending = ending;
    }

    @Nullable Turn hungUp(Visit visit, UUID command) {
        return visit.stage() instanceof Attending attending && visit.inCall()
                ? ending.resolving(visit, attending).answered(command)
                : null;
    }

    @Nullable Turn finished(Visit visit, UUID command) {
        return switch (visit.stage()) {
            case Attending attending ->
                visit.step() == VisitStep.RADICADO
                                && attending.last() != null
                                && attending.last().pqr() != null
                        ? Turn.to(visit.at(attending.withRadicadoSeen(
                                        attending.last().pqr().radicado())))
                                .answered(command)
                        : null;
            case Goodbye goodbye -> ending.wiped(visit).answered(command);
            default -> null;
        };
    }

    /** Answered here and at once: the person may go, whatever the link does. */
    @Nullable Turn resolved(Visit visit, PageResolved answer) {
        return visit.stage() instanceof Resolving resolving
                ? ending.resolved(visit, resolving, answer.yes()).answered(answer.id())
                : null;
    }

    /** Not answered here and at once: until the server has it on record, the question stays. */
    @Nullable Turn asked(Visit visit, PageAnswer answer) {
        KioskSession session = visit.session();
        return session != null
                        && session.question() != null
                        && session.question().id().equals(answer.question())
                        && visit.step() == VisitStep.QUESTION
                ? Turn.to(visit, new Send(new KioskAnswer(answer.id(), session.id(), answer.question(), answer.yes())))
                : null;
    }

    @Nullable Turn chatted(Visit visit, PageChat chat) {
        KioskSession session = visit.session();
        if (chat.text().isBlank() || chat.text().length() > LONGEST_LINE) {
            return Turn.refused(visit, chat.id(), ProblemCode.MESSAGE_MALFORMED);
        }
        return session != null && visit.inCall() && visit.stage() instanceof Attending attending
                ? Turn.to(
                        visit.at(attending.wrote(chat.text())),
                        new Send(new KioskChat(chat.id(), session.id(), chat.text())))
                : null;
    }

    @Nullable Turn printed(Visit visit, PagePrint print) {
        KioskSession session = visit.session();
        if (session == null || session.pqr() == null || visit.stage() instanceof Goodbye) {
            return null;
        }
        return Turn.to(visit, new Print(print.id(), session.id(), print.paper()));
    }

    /** Only while the agent has it open before her. */
    @Nullable Turn actPrinted(Visit visit, UUID command) {
        KioskSession session = visit.session();
        return session != null && visit.inCall() && isAct(session.shown())
                ? Turn.to(visit, new PrintAct(command, session.id()))
                : null;
    }

    private static boolean isAct(@Nullable Shown shown) {
        return shown != null && shown.id().startsWith(ACT);
    }

    /**
     * Also in the line, where the page makes its offer in time, and while she is asked whether it was resolved: the page says
     * its goodbye to the call then.
     */
    Turn signalled(Visit visit, PageSignal said) {
        KioskSession session = visit.session();
        boolean talks = visit.inCall() || visit.step() == VisitStep.WAITING || visit.stage() instanceof Resolving;
        return session != null && talks
                ? Turn.to(visit, new Send(new KioskSignal(session.id(), said.signal())))
                : Turn.to(visit);
    }

    Turn pointed(Visit visit, PagePointer at) {
        KioskSession session = visit.session();
        return session != null && visit.inCall()
                ? Turn.to(visit, new Send(new KioskPointer(session.id(), at.x(), at.y())))
                : Turn.to(visit);
    }
}
