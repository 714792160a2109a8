package org.ventanilla.kiosk.visit;

import org.jspecify.annotations.Nullable;
import org.ventanilla.contract.KioskViews.KioskSession;
import org.ventanilla.contract.Words.SessionState;
import org.ventanilla.kiosk.visit.Stage.Attending;
import org.ventanilla.kiosk.visit.Stage.Depositing;
import org.ventanilla.kiosk.visit.Stage.Idle;

/** After every input: what follows from what the server shows. */
final class Settling {
    private final Ending ending;
    private final Papers papers;

    Settling(Ending ending, Papers papers) {
        this.ending = ending;
        this.papers = papers;
    }

    Turn settled(Visit visit) {
        return switch (visit.stage()) {
            case Idle idle -> found(visit);
            case Attending attending -> followed(visit, attending);
            case Depositing depositing -> noticed(visit, depositing);
            default -> Turn.to(visit);
        };
    }

    /** The program was restarted in the middle of a session: it is still open at the server. */
    private Turn found(Visit visit) {
        KioskSession open = visit.server() == null ? null : visit.server().session();
        if (open == null || open.id().equals(visit.left())) {
            return Turn.to(visit);
        }
        Attending attending = Attending.found(open);
        return followed(visit.at(attending), attending);
    }

    private Turn followed(Visit visit, Attending attending) {
        KioskSession now = shown(visit, attending);
        if (now == null) {
            return over(visit, attending);
        }
        Visit following = visit.at(attending.showing(now));
        return switch (now.state()) {
            case WAITING -> Papers.dropped(following);
            case IN_ATTENTION -> papers.asked(following);
            case CLOSING -> ending.resolving(following, attending.showing(now));
        };
    }

    /** Her session goes on at the server while she goes on without it: nothing is done about it, but she may come back to it. */
    private static Turn noticed(Visit visit, Depositing depositing) {
        KioskSession now = LosingTheLink.shown(visit, depositing);
        return Turn.to(
                now == null
                        ? visit
                        : visit.at(depositing.having(depositing.before().showing(now))));
    }

    private static @Nullable KioskSession shown(Visit visit, Attending attending) {
        KioskSession open = visit.server() == null ? null : visit.server().session();
        return open != null && open.id().equals(attending.session()) ? open : null;
    }

    /** Not shown yet, or shown no more. */
    private Turn over(Visit visit, Attending attending) {
        KioskSession last = attending.last();
        if (last == null) {
            return Turn.to(visit);
        }
        return last.state() == SessionState.WAITING ? ending.placeLost(visit) : ending.resolving(visit, attending);
    }
}
