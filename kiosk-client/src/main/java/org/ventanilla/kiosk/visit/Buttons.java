package org.ventanilla.kiosk.visit;

import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.ventanilla.contract.FromPage;
import org.ventanilla.contract.FromPage.PageCorners;
import org.ventanilla.contract.FromPage.PageDevices;
import org.ventanilla.contract.FromPage.PageStep;
import org.ventanilla.contract.KioskViews.Devices;
import org.ventanilla.contract.ProblemCode;
import org.ventanilla.kiosk.visit.Stage.Deposited;

/** What the pages say. Every command is answered: done, refused with a reason, or out of order. */
final class Buttons {
    private final Ending ending;
    private final BeforeTheLine before;
    private final Papers papers;
    private final InCall call;
    private final LosingTheLink losing;
    private final WithoutLink without;
    private final ComingBack back;

    Buttons(
            Ending ending,
            BeforeTheLine before,
            Papers papers,
            LosingTheLink losing,
            WithoutLink without,
            ComingBack back) {
        this.before = before;
        this.losing = losing;
        this.without = without;
        this.back = back;
        this.ending = ending;
        this.papers = papers;
        this.call = new InCall(ending);
    }

    Turn pressed(Visit visit, FromPage message) {
        return switch (message) {
            case FromPage.PageHello hello -> Turn.to(visit);
            case FromPage.PageHears hears -> Turn.to(visit);
            case FromPage.PageCallStats stats ->
                visit.inCall() ? Turn.to(visit, new Effect.Measured(stats)) : Turn.to(visit);
            case PageDevices seen -> Turn.to(visit.with(withSeen(visit.devices(), seen)));
            case FromPage.PageOpenDay open -> inOrder(before.dayOpened(visit, open), visit, open.id());
            case FromPage.PagePhone phone -> inOrder(before.phoneGiven(visit, phone), visit, phone.id());
            case FromPage.PageService service -> inOrder(before.serviceChosen(visit, service), visit, service.id());
            case FromPage.PageConsent consent -> inOrder(before.consented(visit, consent), visit, consent.id());
            case PageStep step -> inOrder(stepped(visit, step.id(), step.step()), visit, step.id());
            case PageCorners corners -> inOrder(papers.mended(visit, corners), visit, corners.id());
            case FromPage.PageResolved resolved -> inOrder(call.resolved(visit, resolved), visit, resolved.id());
            case FromPage.PageAnswer answer -> inOrder(call.asked(visit, answer), visit, answer.id());
            case FromPage.PageChat chat -> inOrder(call.chatted(visit, chat), visit, chat.id());
            case FromPage.PageMatter matter -> inOrder(typed(visit, matter), visit, matter.id());
            case FromPage.PagePrint print -> inOrder(printed(visit, print), visit, print.id());
            case FromPage.PagePrintAct print -> inOrder(call.actPrinted(visit, print.id()), visit, print.id());
            case FromPage.PageSignal signal -> call.signalled(visit, signal);
            case FromPage.PagePointer pointer -> call.pointed(visit, pointer);
        };
    }

    private static Turn inOrder(@Nullable Turn turn, Visit visit, UUID command) {
        return turn == null ? Turn.refused(visit, command, ProblemCode.OUT_OF_ORDER) : turn;
    }

    private @Nullable Turn stepped(Visit visit, UUID command, FromPage.Step step) {
        return switch (step) {
            case closeDay -> before.dayClosed(visit, command);
            case startAttention -> before.started(visit, command);
            case begin -> before.begun(visit, command);
            case back -> before.back(visit, command);
            case cancel -> before.cancelled(visit, command);
            case hangUp -> call.hungUp(visit, command);
            case finish -> finished(visit, command);
            case goOn -> without.wentOn(visit, command);
            case handIn -> without.handedIn(visit, command);
            case talk -> losing.talks(visit, command);
            case callOperator -> Turn.to(visit.calling(true)).answered(command);
            case operatorCame -> Turn.to(visit.calling(false)).answered(command);
            case openPaper,
                    capture,
                    acceptPaper,
                    retakePaper,
                    turnPaper,
                    mendCorners,
                    leaveCorners,
                    closePaper,
                    halvesPaper,
                    wholePaper -> papers.pressed(visit, command, step);
        };
    }

    /** What she was still typing when the agent came back. */
    private @Nullable Turn typed(Visit visit, FromPage.PageMatter matter) {
        return visit.inCall() ? back.typed(visit, matter) : without.typed(visit, matter);
    }

    private @Nullable Turn finished(Visit visit, UUID command) {
        return visit.stage() instanceof Deposited deposited
                ? ending.thanked(visit, deposited.what().before().session()).answered(command)
                : call.finished(visit, command);
    }

    private @Nullable Turn printed(Visit visit, FromPage.PagePrint print) {
        return visit.stage() instanceof Deposited
                ? without.printed(visit, print.id(), print.paper())
                : call.printed(visit, print);
    }

    private static Devices withSeen(Devices before, PageDevices seen) {
        return new Devices(seen.camera(), before.documentCamera(), seen.microphone(), before.printer());
    }
}
