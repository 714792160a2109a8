package org.ventanilla.kiosk.app;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.vertx.core.http.WebSocket;
import java.util.UUID;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import org.ventanilla.contract.FromPage;
import org.ventanilla.contract.FromPage.Face;
import org.ventanilla.contract.FromPage.PageHello;
import org.ventanilla.contract.FromPage.PageStep;
import org.ventanilla.contract.FromPage.Step;
import org.ventanilla.contract.ProblemCode;
import org.ventanilla.contract.ToKiosk.Done;
import org.ventanilla.contract.ToKiosk.Refusal;
import org.ventanilla.contract.ToPage;
import org.ventanilla.contract.ToPage.PageSnapshot;
import org.ventanilla.contract.VisitViews.PaperStep;
import org.ventanilla.contract.VisitViews.VisitStep;
import org.ventanilla.contract.VisitViews.VisitView;
import org.ventanilla.contract.Wire;

/** A page as the program sees it: what it says, and what it is told, to be waited for. */
final class OpenPage {
    private final WebSocket socket;
    private final BlockingQueue<ToPage> heard = new LinkedBlockingQueue<>();
    private volatile boolean closed;
    private volatile @Nullable VisitView view;

    OpenPage(WebSocket socket) {
        this.socket = socket;
        socket.textMessageHandler(this::hear);
        socket.closeHandler(nothing -> closed = true);
    }

    private void hear(String text) {
        try {
            ToPage message = Wire.read(text, ToPage.class);
            if (message instanceof PageSnapshot snapshot) {
                view = snapshot.view();
            }
            heard.add(message);
        } catch (Wire.MalformedMessage e) {
            throw new AssertionError(text, e);
        }
    }

    void hello(String bearer, Face face) {
        say(new PageHello(bearer, face));
    }

    void say(FromPage message) {
        write(Wire.write(message));
    }

    void write(String text) {
        socket.writeTextMessage(text);
    }

    void close() {
        socket.close();
    }

    /** Says it and waits until it is done. */
    void does(FromPage message, UUID id) throws Exception {
        say(message);
        next(new Done(id)::equals);
    }

    void presses(Step step) throws Exception {
        UUID id = UUID.randomUUID();
        does(new PageStep(id, step), id);
    }

    VisitView at(VisitStep step) throws Exception {
        return until(v -> v.step() == step);
    }

    VisitView atPaper(PaperStep step) throws Exception {
        return until(v -> v.paper() != null && v.paper().step() == step);
    }

    VisitView until(Predicate<VisitView> wanted) throws Exception {
        VisitView now = view;
        while (now == null || !wanted.test(now)) {
            next(PageSnapshot.class::isInstance);
            now = view;
        }
        return now;
    }

    void isRefused(ProblemCode code) throws Exception {
        Refusal refusal = (Refusal) next(Refusal.class::isInstance);
        assertEquals(code.code(), refusal.problem().code());
    }

    ToPage next(Predicate<ToPage> wanted) throws InterruptedException, TimeoutException {
        while (true) {
            ToPage message = heard.poll(60, TimeUnit.SECONDS);
            if (message == null) {
                throw new TimeoutException("the program said nothing of it; the view is " + view);
            }
            if (wanted.test(message)) {
                return message;
            }
        }
    }

    boolean isSilent() throws InterruptedException {
        return heard.poll(300, TimeUnit.MILLISECONDS) == null;
    }

    boolean isClosedSoon() throws InterruptedException {
        for (int i = 0; i < 100 && !closed; i++) {
            Thread.sleep(50);
        }
        return closed;
    }
}
