package org.ventanilla.kiosk.local;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.exc.InvalidTypeIdException;
import io.vertx.core.http.ServerWebSocket;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.ventanilla.contract.FromPage;
import org.ventanilla.contract.FromPage.Face;
import org.ventanilla.contract.Problem;
import org.ventanilla.contract.ProblemCode;
import org.ventanilla.contract.ToKiosk.Refusal;
import org.ventanilla.contract.ToPage;
import org.ventanilla.contract.ToPage.PageSnapshot;
import org.ventanilla.contract.VisitViews.VisitView;
import org.ventanilla.contract.Wire;
import org.ventanilla.kiosk.operator.OperatorFace;
import org.ventanilla.kiosk.visit.Input.Said;

/** One page. Before its hello it gets nothing, and nothing that it says counts. */
final class PageSocket {
    private static final short POLICY = 1008;

    private final ServerWebSocket socket;
    private final Pages pages;
    private @Nullable Face face;
    private String bearer = "";
    private long seq;

    PageSocket(ServerWebSocket socket, Pages pages) {
        this.socket = socket;
        this.pages = pages;
    }

    void listen() {
        socket.textMessageHandler(this::heard);
        socket.binaryMessageHandler(bytes -> close());
        socket.exceptionHandler(fault -> {}); // the close handler follows
        socket.closeHandler(nothing -> pages.left(this));
    }

    boolean is(Face asked) {
        return face == asked;
    }

    boolean isAnonymous() {
        return face == null;
    }

    /** A page that is open keeps its bearer alive: reloaded after a long day, it comes back. */
    void show(VisitView view) {
        pages.admits(bearer);
        send(new PageSnapshot(++seq, face == Face.OPERATOR ? pages.operators(view) : view));
    }

    void send(ToPage message) {
        if (!socket.isClosed()) {
            socket.writeTextMessage(Wire.write(message));
        }
    }

    void close() {
        socket.close(POLICY);
    }

    private void heard(String text) {
        try {
            obey(Wire.read(text, FromPage.class));
        } catch (Wire.MalformedMessage e) {
            boolean unknown = e.getCause() instanceof InvalidTypeIdException;
            refuse(idIn(text), unknown ? ProblemCode.MESSAGE_UNKNOWN : ProblemCode.MESSAGE_MALFORMED);
        }
    }

    private void obey(FromPage message) {
        if (face == null) {
            enter(message);
        } else if (!may(message)) {
            refuse(commandId(message).map(UUID::toString).orElse(null), ProblemCode.ROLE_MISSING);
        } else {
            commandId(message)
                    .ifPresentOrElse(
                            id -> pages.asked(id, this::send, new Said(message)), () -> pages.told(new Said(message)));
        }
    }

    private void enter(FromPage message) {
        if (message instanceof FromPage.PageHello hello && pages.admits(hello.bearer())) {
            face = hello.face();
            bearer = hello.bearer();
            pages.entered(this);
        } else {
            refuse(null, ProblemCode.SIGNED_OUT);
            close();
        }
    }

    private boolean may(FromPage message) {
        return face == Face.OPERATOR ? OperatorFace.operatorMay(message) : OperatorFace.customerMay(message);
    }

    private void refuse(@Nullable String command, ProblemCode code) {
        send(new Refusal(command, Problem.of(code)));
    }

    private static Optional<UUID> commandId(FromPage message) {
        return switch (message) {
            case FromPage.PageOpenDay open -> Optional.of(open.id());
            case FromPage.PagePhone phone -> Optional.of(phone.id());
            case FromPage.PageService service -> Optional.of(service.id());
            case FromPage.PageConsent consent -> Optional.of(consent.id());
            case FromPage.PageStep step -> Optional.of(step.id());
            case FromPage.PageCorners corners -> Optional.of(corners.id());
            case FromPage.PageResolved resolved -> Optional.of(resolved.id());
            case FromPage.PageAnswer answer -> Optional.of(answer.id());
            case FromPage.PageChat chat -> Optional.of(chat.id());
            case FromPage.PageMatter matter -> Optional.of(matter.id());
            case FromPage.PagePrint print -> Optional.of(print.id());
            case FromPage.PagePrintAct print -> Optional.of(print.id());
            case FromPage.PageHello hello -> Optional.empty();
            case FromPage.PageHears hears -> Optional.empty();
            case FromPage.PageCallStats stats -> Optional.empty();
            case FromPage.PageDevices devices -> Optional.empty();
            case FromPage.PageSignal signal -> Optional.empty();
            case FromPage.PagePointer pointer -> Optional.empty();
        };
    }

    /** So that the page learns which of its commands could not be read. */
    private static @Nullable String idIn(String text) {
        try {
            return Wire.read(text, JsonNode.class).path("id").asText(null);
        } catch (Wire.MalformedMessage e) {
            return null;
        }
    }
}
