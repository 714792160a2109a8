package org.ventanilla.kiosk.visit;

import java.util.UUID;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.ventanilla.contract.Common.Consent;
import org.ventanilla.contract.FromKiosk.KioskLeave;
import org.ventanilla.contract.FromKiosk.KioskOpenSession;
import org.ventanilla.contract.KioskViews.KioskSession;
import org.ventanilla.contract.VisitViews.VisitStep;
import org.ventanilla.contract.Words.SessionState;
import org.ventanilla.contract.seal.EnclosedContact;
import org.ventanilla.kiosk.visit.Effect.Forget;
import org.ventanilla.kiosk.visit.Effect.KeepContact;
import org.ventanilla.kiosk.visit.Effect.Send;
import org.ventanilla.kiosk.visit.Effect.Wake;
import org.ventanilla.kiosk.visit.Stage.Attending;
import org.ventanilla.kiosk.visit.Stage.Deposit;
import org.ventanilla.kiosk.visit.Stage.Depositing;
import org.ventanilla.kiosk.visit.Stage.Draft;

/** How a visit comes to go on without a link, and how it leaves that again: by talking after all, or by going. */
final class LosingTheLink {
    private final Supplier<UUID> ids;
    private final Ending ending;
    private final Patience patience;

    LosingTheLink(Supplier<UUID> ids, Ending ending, Patience patience) {
        this.ids = ids;
        this.ending = ending;
        this.patience = patience;
    }

    /** From the consent straight on: nobody waits for a line that cannot be reached. */
    Turn begun(Visit visit, UUID session, Draft draft, Consent consent) {
        return begun(visit, Attending.opening(session, draft, consent, null));
    }

    private Turn begun(Visit visit, Attending attending) {
        String matter = attending.typed().isEmpty() ? null : String.join("\n", attending.typed());
        Deposit deposit = new Deposit(matter, false);
        return Turn.to(visit.at(new Depositing(attending, VisitStep.TELL, deposit, null, 0)))
                .then(Ending::touched)
                .and(contact(attending));
    }

    /** First of all, so that she can be called back if she breaks off before she has handed anything in. */
    private Effect[] contact(Attending attending) {
        Draft draft = attending.draft();
        return draft.phone() == null || draft.service() == null
                ? new Effect[0]
                : new Effect[] {
                    new KeepContact(
                            ids.get(),
                            new EnclosedContact(
                                    attending.session(), draft.phone(), draft.service(), attending.consent()))
                };
    }

    /** Neither the server nor the agent is heard: if it stays so for as long as she may be asked to wait, she is helped without it. */
    Turn lost(Visit visit) {
        return visit.stage() instanceof Attending
                ? Turn.to(
                        visit,
                        new Wake(new Alarm.StillNoLink(
                                visit.losses(), visit.inCall() ? patience.inTheCall() : patience.inTheLine())))
                : Turn.to(visit);
    }

    /** Who reads her radicado reads on; who has given no phone to this program since it started could not be called back. */
    Turn stillLost(Visit visit, Alarm.StillNoLink alarm) {
        if (visit.isReached()
                || visit.losses() != alarm.loss()
                || !(visit.stage() instanceof Attending attending)
                || attending.draft().phone() == null) {
            return Turn.to(visit);
        }
        return visit.step() == VisitStep.RADICADO ? Turn.to(visit, new Wake(alarm)) : begun(visit, attending);
    }

    /** The link is back and she would rather talk: to where she was, with everything that she has told and shown. */
    @Nullable Turn talks(Visit visit, UUID command) {
        if (!(visit.stage() instanceof Depositing depositing)
                || depositing.presenting() != null
                || !mayTalk(visit, depositing)) {
            return null;
        }
        Attending before = depositing.before().typing(depositing.deposit().matter());
        boolean asked = before.opening() != null || before.last() != null;
        return (asked ? Turn.to(visit.at(before)) : asking(visit, before)).answered(command);
    }

    private Turn asking(Visit visit, Attending before) {
        Draft draft = before.draft();
        if (draft.phone() == null || draft.service() == null) {
            return Turn.to(visit);
        }
        UUID command = ids.get();
        return Turn.to(
                visit.at(before.askedFor(command)),
                new Send(new KioskOpenSession(
                        command, before.session(), draft.phone(), draft.service(), before.consent())));
    }

    /**
     * Not into a session that was ended meanwhile: it cannot be opened again. Whom an agent holds goes back without being asked
     * ({@link ComingBack}), as soon as the server has said so again.
     */
    static boolean mayTalk(Visit visit, Depositing depositing) {
        KioskSession shown = shown(visit, depositing);
        boolean open = shown == null ? depositing.before().last() == null : shown.state() == SessionState.WAITING;
        return visit.hasLink() && open;
    }

    static @Nullable KioskSession shown(Visit visit, Depositing depositing) {
        KioskSession open = visit.server() == null ? null : visit.server().session();
        return open != null && open.id().equals(depositing.before().session()) ? open : null;
    }

    /** She goes without handing it in. What she kept is sent all the same, and with it where to call her back. */
    Turn abandoned(Visit visit, Depositing depositing) {
        return ending.wiped(visit.leaving(depositing.before().session())).and(farewell(depositing.before()));
    }

    /** Her place in a line or a call that the server may still hold for her. */
    Effect[] farewell(Attending before) {
        if (before.opening() == null && before.last() == null) {
            return new Effect[0];
        }
        Send leave = new Send(new KioskLeave(ids.get(), before.session()));
        return before.opening() == null ? new Effect[] {leave} : new Effect[] {new Forget(before.opening()), leave};
    }
}
