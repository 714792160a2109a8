package org.ventanilla.kiosk.visit;

import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.ventanilla.contract.KioskViews.Devices;
import org.ventanilla.contract.KioskViews.KioskSession;
import org.ventanilla.contract.KioskViews.KioskView;
import org.ventanilla.contract.VisitViews.Link;
import org.ventanilla.contract.VisitViews.VisitStep;
import org.ventanilla.contract.VisitViews.VisitView;
import org.ventanilla.contract.Words.DeviceState;
import org.ventanilla.contract.Words.LinkState;
import org.ventanilla.contract.Words.SessionState;
import org.ventanilla.kiosk.visit.Stage.Asking;
import org.ventanilla.kiosk.visit.Stage.Attending;
import org.ventanilla.kiosk.visit.Stage.Draft;
import org.ventanilla.kiosk.visit.Stage.Goodbye;
import org.ventanilla.kiosk.visit.Stage.Idle;
import org.ventanilla.kiosk.visit.Stage.Resolving;

/**
 * The kiosk now. Never changed after construction.
 *
 * @param server the last view that the server gave; outlives a dropped link
 * @param left the last session that ended here: the server may show it for a moment more
 */
public record Visit(
        Stage stage,
        @Nullable PaperInHand paper,
        @Nullable KioskView server,
        Link link,
        Devices devices,
        boolean operatorCalled,
        @Nullable UUID left) {

    public static Visit atStart() {
        Devices unknown =
                new Devices(DeviceState.UNKNOWN, DeviceState.UNKNOWN, DeviceState.UNKNOWN, DeviceState.UNKNOWN);
        return new Visit(new Idle(), null, null, new Link(LinkState.NONE, null), unknown, false, null);
    }

    public VisitStep step() {
        return switch (stage) {
            case Idle idle -> server != null && server.day().open() ? VisitStep.IDLE : VisitStep.CLOSED;
            case Asking asking -> asking.step();
            case Attending attending -> attendingStep(attending);
            case Resolving resolving -> VisitStep.RESOLVED;
            case Goodbye goodbye -> VisitStep.GOODBYE;
        };
    }

    /** Who is asked answers first; a paper in hand waits under the question, and is finished before the radicado takes the screen. */
    private VisitStep attendingStep(Attending attending) {
        KioskSession shown = attending.last();
        if (shown == null || shown.state() == SessionState.WAITING) {
            return VisitStep.WAITING;
        }
        if (shown.question() != null) {
            return VisitStep.QUESTION;
        }
        boolean news = shown.pqr() != null && !shown.pqr().radicado().equals(attending.radicadoSeen()) && paper == null;
        return news ? VisitStep.RADICADO : VisitStep.CALL;
    }

    /** The session of this visit as the server last showed it. */
    public @Nullable KioskSession session() {
        return switch (stage) {
            case Attending attending -> attending.last();
            case Resolving resolving -> resolving.last();
            case Goodbye goodbye -> goodbye.last();
            default -> null;
        };
    }

    /** What the customer's page shows. */
    public VisitView view() {
        Draft draft = draft();
        return new VisitView(
                step(),
                link,
                devices,
                server == null ? null : server.kiosk(),
                server == null ? null : server.day(),
                server == null ? List.of() : server.iceServers(),
                draft.phone(),
                draft.service(),
                operatorCalled,
                session(),
                paper == null ? null : paper.view(hasDocumentCamera()),
                null);
    }

    private Draft draft() {
        return switch (stage) {
            case Asking asking -> asking.draft();
            case Attending attending -> attending.draft();
            default -> Draft.EMPTY;
        };
    }

    boolean hasDocumentCamera() {
        return devices.documentCamera() == DeviceState.READY;
    }

    boolean hasLink() {
        return link.state() != LinkState.NONE;
    }

    boolean inCall() {
        return switch (step()) {
            case CALL, QUESTION, RADICADO -> true;
            default -> false;
        };
    }

    Visit at(Stage next) {
        return new Visit(next, paper, server, link, devices, operatorCalled, left);
    }

    Visit holding(@Nullable PaperInHand next) {
        return new Visit(stage, next, server, link, devices, operatorCalled, left);
    }

    Visit shown(KioskView view) {
        return new Visit(stage, paper, view, link, devices, operatorCalled, left);
    }

    Visit with(Link now) {
        return new Visit(stage, paper, server, now, devices, operatorCalled, left);
    }

    Visit with(Devices now) {
        return new Visit(stage, paper, server, link, now, operatorCalled, left);
    }

    Visit calling(boolean operator) {
        return new Visit(stage, paper, server, link, devices, operator, left);
    }

    Visit leaving(UUID session) {
        return new Visit(stage, paper, server, link, devices, operatorCalled, session);
    }
}
