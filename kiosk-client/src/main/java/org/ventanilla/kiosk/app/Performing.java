package org.ventanilla.kiosk.app;

import io.vertx.core.Vertx;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.ventanilla.contract.FromPage.PageCallStats;
import org.ventanilla.contract.Problem;
import org.ventanilla.contract.ProblemCode;
import org.ventanilla.contract.ToKiosk.Done;
import org.ventanilla.contract.ToKiosk.Refusal;
import org.ventanilla.kiosk.link.Link;
import org.ventanilla.kiosk.local.Pages;
import org.ventanilla.kiosk.paper.Aiming;
import org.ventanilla.kiosk.paper.DocumentCamera;
import org.ventanilla.kiosk.paper.HandingIn;
import org.ventanilla.kiosk.paper.Originals;
import org.ventanilla.kiosk.paper.ScanningPaper;
import org.ventanilla.kiosk.paper.SendingOriginals;
import org.ventanilla.kiosk.paper.Sheet;
import org.ventanilla.kiosk.paper.Shot;
import org.ventanilla.kiosk.paper.Tray;
import org.ventanilla.kiosk.visit.Effect;
import org.ventanilla.kiosk.visit.Input;

/** What the visit asks for, done by whom it concerns: a one-page map from effect to part. On the event loop; nothing here blocks. */
record Performing(
        Vertx vertx,
        Consumer<Input> visit,
        Pages pages,
        Link link,
        Tray tray,
        Originals originals,
        ScanningPaper scanning,
        HandingIn handingIn,
        SendingOriginals sending,
        Printing printing,
        HandingOver handingOver,
        Remembering remembering,
        DocumentCamera camera,
        Aiming aiming,
        Consumer<PageCallStats> calls)
        implements Consumer<Effect> {

    @Override
    public void accept(Effect effect) {
        switch (effect) {
            case Effect.Answer answer -> answer(answer.command(), null);
            case Effect.Refuse refuse -> refuse(refuse);
            case Effect.Tell tell -> pages.tell(tell.message());
            case Effect.Send send -> link.send(send.message());
            case Effect.Measured measured -> calls.accept(measured.stats());
            case Effect.Forget forget -> link.forget(forget.command());
            case Effect.Capture capture -> capture(capture);
            case Effect.Scan scan -> scan(scan);
            case Effect.Mend mend -> scanning.mend(mend.page(), mend.corners());
            case Effect.Turn turn -> scanning.turn(turn.page());
            case Effect.Discard discard -> scanning.discard(discard.page());
            case Effect.HandIn handIn -> handIn(handIn);
            case Effect.SendOriginal wanted ->
                sending.send(new Sheet(wanted.session(), wanted.page(), wanted.kind(), wanted.number()));
            case Effect.Print print ->
                print(print.command(), () -> printing.constancia(print.session(), print.paper()));
            case Effect.PrintAct print -> print(print.command(), () -> printing.act(print.session()));
            case Effect.KeepContact contact -> handingOver.keep(contact);
            case Effect.KeepNote note -> handingOver.keep(note);
            case Effect.Present present -> handingOver.present(present);
            case Effect.PrintReceipt print -> print(print.command(), () -> handingOver.print(print.paper()));
            case Effect.RememberPin pin -> remembering.remember(pin.command(), pin.pin());
            case Effect.TryPin pin ->
                remembering.tryPin(pin.command(), pin.pin(), problem -> answer(pin.command(), problem));
            case Effect.Wake wake -> wake(wake);
            case Effect.Wipe wipe -> wipe();
        }
    }

    private void capture(Effect.Capture capture) {
        aiming.taken();
        scanning.capture(new Shot(capture.page(), capture.part(), capture.first()));
    }

    private void scan(Effect.Scan scan) {
        aiming.taken();
        scanning.scan(
                new Shot(scan.page(), scan.part(), scan.first()), scan.frame().jpegs());
    }

    private void answer(UUID command, @Nullable Problem problem) {
        pages.answer(command, problem == null ? new Done(command) : new Refusal(command.toString(), problem));
    }

    private void refuse(Effect.Refuse refuse) {
        if (refuse.command() == null) {
            pages.tell(new Refusal(null, refuse.problem()));
        } else {
            answer(refuse.command(), refuse.problem());
        }
    }

    private void handIn(Effect.HandIn handIn) {
        Sheet sheet = new Sheet(handIn.session(), handIn.page(), handIn.kind(), handIn.number());
        scanning.accepted(handIn.page());
        tray.handOver(handIn.page())
                .ifPresentOrElse(
                        page -> handingIn.handIn(sheet, page, handIn.request()),
                        () -> vertx.runOnContext(nothing -> visit.accept(
                                new Input.PaperRefused(handIn.page(), Problem.of(ProblemCode.PAGE_UNKNOWN)))));
    }

    private void print(UUID command, Callable<Optional<Problem>> printing) {
        vertx.executeBlocking(printing, false)
                .onSuccess(problem -> answer(command, problem.orElse(null)))
                .onFailure(fault -> answer(command, Problem.of(ProblemCode.FAULT)));
    }

    private void wake(Effect.Wake wake) {
        vertx.setTimer(wake.alarm().after().toMillis(), timer -> visit.accept(new Input.Rang(wake.alarm())));
    }

    private void wipe() {
        tray.wipe();
        scanning.wipe();
        aiming.forget();
        originals.wipe();
        sending.visitOver();
        handingIn.visitOver();
        handingOver.visitOver();
        camera.rest();
    }
}
