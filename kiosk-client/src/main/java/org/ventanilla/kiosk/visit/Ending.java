package org.ventanilla.kiosk.visit;

import java.util.UUID;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.ventanilla.contract.FromKiosk;
import org.ventanilla.contract.FromKiosk.KioskLeave;
import org.ventanilla.contract.FromKiosk.KioskResolved;
import org.ventanilla.contract.KioskViews.KioskSession;
import org.ventanilla.contract.VisitViews.VisitStep;
import org.ventanilla.kiosk.visit.Effect.Forget;
import org.ventanilla.kiosk.visit.Effect.Send;
import org.ventanilla.kiosk.visit.Effect.Wake;
import org.ventanilla.kiosk.visit.Effect.Wipe;
import org.ventanilla.kiosk.visit.Stage.Asking;
import org.ventanilla.kiosk.visit.Stage.Attending;
import org.ventanilla.kiosk.visit.Stage.Depositing;
import org.ventanilla.kiosk.visit.Stage.Draft;
import org.ventanilla.kiosk.visit.Stage.Goodbye;
import org.ventanilla.kiosk.visit.Stage.Idle;
import org.ventanilla.kiosk.visit.Stage.Resolving;

/** How a visit begins, goes one screen on, and ends. */
final class Ending {
    private final Supplier<UUID> ids;

    Ending(Supplier<UUID> ids) {
        this.ids = ids;
    }

    /** Each screen before the line starts the wait for a sign of life anew. */
    Turn asking(Visit visit, VisitStep step, Draft draft) {
        int touched = visit.stage() instanceof Asking asking ? asking.touched() + 1 : 0;
        return Turn.to(visit.at(new Asking(step, draft, touched)), new Wake(new Alarm.NobodyAsks(touched)));
    }

    /** The place in the line is gone: one press brings it back, unless the program was restarted and knows no phone. */
    Turn placeLost(Visit visit) {
        boolean known = visit.stage() instanceof Attending attending
                && attending.draft().phone() != null;
        return known ? asking(visit, VisitStep.CONSENT, ((Attending) visit.stage()).draft()) : wiped(visit);
    }

    /** She gives up her place. What did not reach the server need not any more: it holds her phone. */
    Turn left(Visit visit, Attending attending) {
        UUID session = attending.session();
        Turn forgotten = attending.opening() == null ? Turn.to(visit) : Turn.to(visit, new Forget(attending.opening()));
        return forgotten.then(v -> goodbye(v, new KioskLeave(ids.get(), session), session, null));
    }

    Turn resolving(Visit visit, Attending attending) {
        UUID session = attending.session();
        return Papers.dropped(visit.at(new Resolving(session, attending.last())))
                .and(new Wake(new Alarm.NotAnswered(session)));
    }

    Turn resolved(Visit visit, Resolving resolving, @Nullable Boolean yes) {
        UUID session = resolving.session();
        return goodbye(visit, new KioskResolved(ids.get(), session, yes), session, resolving.last());
    }

    /** She did something: the wait for a sign of life begins anew. */
    static Turn touched(Visit visit) {
        if (!(visit.stage() instanceof Depositing depositing)) {
            return Turn.to(visit);
        }
        Depositing now = depositing.touchedAgain();
        return Turn.to(visit.at(now), new Wake(new Alarm.NobodyAsks(now.touched())));
    }

    boolean isAbandoned(Visit visit, int touched) {
        return visit.stage() instanceof Asking asking && asking.touched() == touched;
    }

    /** The paper is hers; nothing more is to be said to the server. */
    Turn thanked(Visit visit, UUID session) {
        return Turn.to(visit.at(new Goodbye(session, null)), new Wake(new Alarm.GoodbyeOver(session)));
    }

    Turn notAnswered(Visit visit, UUID session) {
        return visit.stage() instanceof Resolving resolving
                        && resolving.session().equals(session)
                ? resolved(visit, resolving, null)
                : Turn.to(visit);
    }

    Turn goodbyeOver(Visit visit, UUID session) {
        return visit.stage() instanceof Goodbye goodbye && goodbye.session().equals(session)
                ? wiped(visit)
                : Turn.to(visit);
    }

    private Turn goodbye(Visit visit, FromKiosk farewell, UUID session, @Nullable KioskSession last) {
        return Turn.to(
                visit.at(new Goodbye(session, last)).leaving(session),
                new Send(farewell),
                new Wake(new Alarm.GoodbyeOver(session)));
    }

    /** Nobody is here, and nothing of anybody. */
    Turn wiped(Visit visit) {
        return Turn.to(visit.at(new Idle()).holding(null).calling(false), new Wipe());
    }
}
