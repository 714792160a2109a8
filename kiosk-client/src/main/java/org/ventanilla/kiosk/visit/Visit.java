package org.ventanilla.kiosk.visit;

import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.ventanilla.contract.Common.Rungs;
import org.ventanilla.contract.KioskViews.Day;
import org.ventanilla.contract.KioskViews.Devices;
import org.ventanilla.contract.KioskViews.KioskPlace;
import org.ventanilla.contract.KioskViews.KioskSession;
import org.ventanilla.contract.KioskViews.KioskView;
import org.ventanilla.contract.VisitViews.HandIn;
import org.ventanilla.contract.VisitViews.Link;
import org.ventanilla.contract.VisitViews.Receipt;
import org.ventanilla.contract.VisitViews.VisitStep;
import org.ventanilla.contract.VisitViews.VisitView;
import org.ventanilla.contract.Words.DeviceState;
import org.ventanilla.contract.Words.LinkState;
import org.ventanilla.contract.Words.SessionState;
import org.ventanilla.kiosk.visit.Stage.Asking;
import org.ventanilla.kiosk.visit.Stage.Attending;
import org.ventanilla.kiosk.visit.Stage.Deposit;
import org.ventanilla.kiosk.visit.Stage.Deposited;
import org.ventanilla.kiosk.visit.Stage.Depositing;
import org.ventanilla.kiosk.visit.Stage.Draft;
import org.ventanilla.kiosk.visit.Stage.Goodbye;
import org.ventanilla.kiosk.visit.Stage.Idle;
import org.ventanilla.kiosk.visit.Stage.Resolving;

/**
 * The kiosk now. Never changed after construction.
 *
 * @param server the last view that the server gave; outlives a dropped link
 * @param left the last session that ended here: the server may show it for a moment more
 * @param hears the agent, from browser to browser: that needs no link
 * @param losses how often she lost both, so that an alarm knows whether one has come back meanwhile
 * @param rungs what a call may carry, also before there is one; {@code null} as long as nobody decided
 */
public record Visit(
        Stage stage,
        @Nullable PaperInHand paper,
        @Nullable KioskView server,
        Link link,
        Devices devices,
        boolean operatorCalled,
        @Nullable UUID left,
        boolean hears,
        int losses,
        @Nullable Rungs rungs) {

    public static Visit atStart() {
        Devices unknown =
                new Devices(DeviceState.UNKNOWN, DeviceState.UNKNOWN, DeviceState.UNKNOWN, DeviceState.UNKNOWN);
        return new Visit(new Idle(), null, null, new Link(LinkState.NONE, null), unknown, false, null, false, 0, null);
    }

    public VisitStep step() {
        return switch (stage) {
            case Idle idle -> server != null && server.day().open() ? VisitStep.IDLE : VisitStep.CLOSED;
            case Asking asking -> asking.step();
            case Attending attending -> attendingStep(attending);
            case Depositing depositing -> depositing.step();
            case Deposited deposited -> VisitStep.RECEIPT;
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
            case Depositing depositing -> depositing.before().last();
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
                handIn(),
                null,
                inCall() ? rungs : null,
                SayingNotes.shown(this));
    }

    private Draft draft() {
        return switch (stage) {
            case Asking asking -> asking.draft();
            case Attending attending -> attending.draft();
            case Depositing depositing -> depositing.before().draft();
            case Deposited deposited -> deposited.what().before().draft();
            default -> Draft.EMPTY;
        };
    }

    private @Nullable HandIn handIn() {
        return switch (stage) {
            case Depositing depositing -> shown(depositing, LosingTheLink.mayTalk(this, depositing), null);
            case Deposited deposited -> shown(deposited.what(), false, deposited.receipt());
            default -> null;
        };
    }

    private HandIn shown(Depositing depositing, boolean mayTalk, @Nullable Receipt receipt) {
        Attending before = depositing.before();
        Deposit deposit = depositing.deposit();
        return new HandIn(
                before.notes().kept(),
                before.pages(),
                deposit.matter(),
                deposit.typedByOperator(),
                before.notes().next(),
                before.notes().hasRoom(),
                before.consent().image() && devices.camera() == DeviceState.READY,
                mayTalk,
                receipt);
    }

    boolean hasDocumentCamera() {
        return devices.documentCamera() == DeviceState.READY;
    }

    boolean hasLink() {
        return link.state() != LinkState.NONE;
    }

    /** By the server, or by the agent alone. */
    boolean isReached() {
        return hasLink() || hears;
    }

    boolean inCall() {
        return switch (step()) {
            case CALL, QUESTION, RADICADO -> true;
            default -> false;
        };
    }

    Visit at(Stage next) {
        return new Visit(next, paper, server, link, devices, operatorCalled, left, hears, losses, rungs);
    }

    Visit holding(@Nullable PaperInHand next) {
        return new Visit(stage, next, server, link, devices, operatorCalled, left, hears, losses, rungs);
    }

    /** From its own disk: as good as a view of the server's until there is one. */
    Visit knowing(KioskPlace kiosk, Day day) {
        KioskView before = server;
        return before == null
                ? shown(new KioskView(kiosk, day, List.of(), null))
                : shown(new KioskView(before.kiosk(), day, before.iceServers(), before.session()));
    }

    Visit shown(KioskView view) {
        return new Visit(stage, paper, view, link, devices, operatorCalled, left, hears, losses, rungs);
    }

    Visit with(Link now) {
        return reaching(now, hears);
    }

    Visit hearing(boolean now) {
        return reaching(link, now);
    }

    private Visit reaching(Link link, boolean hears) {
        boolean lost = isReached() && link.state() == LinkState.NONE && !hears;
        int times = lost ? losses + 1 : losses;
        return new Visit(stage, paper, server, link, devices, operatorCalled, left, hears, times, rungs);
    }

    Visit with(Devices now) {
        return new Visit(stage, paper, server, link, now, operatorCalled, left, hears, losses, rungs);
    }

    Visit calling(boolean operator) {
        return new Visit(stage, paper, server, link, devices, operator, left, hears, losses, rungs);
    }

    Visit leaving(UUID session) {
        return new Visit(stage, paper, server, link, devices, operatorCalled, session, hears, losses, rungs);
    }

    Visit carrying(Rungs now) {
        return new Visit(stage, paper, server, link, devices, operatorCalled, left, hears, losses, now);
    }
}
