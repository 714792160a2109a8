package org.ventanilla.kiosk.visit;

import java.util.List;
import java.util.UUID;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.ventanilla.contract.Common.Consent;
import org.ventanilla.contract.FromKiosk.KioskLeave;
import org.ventanilla.contract.FromKiosk.KioskOpenSession;
import org.ventanilla.contract.FromPage.PageMatter;
import org.ventanilla.contract.FromPage.PrintPaper;
import org.ventanilla.contract.KioskViews.KioskSession;
import org.ventanilla.contract.ProblemCode;
import org.ventanilla.contract.VisitViews.NoteKept;
import org.ventanilla.contract.VisitViews.Receipt;
import org.ventanilla.contract.VisitViews.VisitStep;
import org.ventanilla.contract.seal.EnclosedContact;
import org.ventanilla.kiosk.visit.Effect.Forget;
import org.ventanilla.kiosk.visit.Effect.KeepContact;
import org.ventanilla.kiosk.visit.Effect.KeepNote;
import org.ventanilla.kiosk.visit.Effect.Present;
import org.ventanilla.kiosk.visit.Effect.PrintReceipt;
import org.ventanilla.kiosk.visit.Effect.Send;
import org.ventanilla.kiosk.visit.Effect.Wake;
import org.ventanilla.kiosk.visit.Stage.Attending;
import org.ventanilla.kiosk.visit.Stage.Deposit;
import org.ventanilla.kiosk.visit.Stage.Deposited;
import org.ventanilla.kiosk.visit.Stage.Depositing;
import org.ventanilla.kiosk.visit.Stage.Draft;

/**
 * The attention without a link: she tells what she needs, shows her papers, looks at all of it, and hands it in. {@code null} when a button
 * cannot be pressed now.
 */
final class WithoutLink {
    private static final int LONGEST_MATTER = 4_000;
    private static final int MOST_NOTES = 3;

    private final Supplier<UUID> ids;
    private final Ending ending;
    private final Patience patience;

    WithoutLink(Supplier<UUID> ids, Ending ending, Patience patience) {
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
        Deposit deposit = new Deposit(List.of(), matter, false);
        return Turn.to(visit.at(new Depositing(attending, VisitStep.TELL, deposit, null, 0)))
                .then(WithoutLink::touched)
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

    @Nullable Turn wentOn(Visit visit, UUID command) {
        if (!(visit.stage() instanceof Depositing depositing)) {
            return null;
        }
        return switch (depositing.step()) {
            case TELL -> at(visit, depositing, VisitStep.PAPERS).answered(command);
            case PAPERS ->
                isEmpty(depositing)
                        ? Turn.refused(visit, command, ProblemCode.NOTHING_TO_HAND_IN)
                        : at(visit, depositing, VisitStep.CHECK).answered(command);
            default -> null;
        };
    }

    @Nullable Turn back(Visit visit, UUID command) {
        if (!(visit.stage() instanceof Depositing depositing) || depositing.presenting() != null) {
            return null;
        }
        return switch (depositing.step()) {
            case PAPERS -> at(visit, depositing, VisitStep.TELL).answered(command);
            case CHECK -> at(visit, depositing, VisitStep.PAPERS).answered(command);
            default -> null;
        };
    }

    @Nullable Turn typed(Visit visit, PageMatter said) {
        if (!(visit.stage() instanceof Depositing depositing) || depositing.step() != VisitStep.TELL) {
            return null;
        }
        if (said.text().length() > LONGEST_MATTER) {
            return Turn.refused(visit, said.id(), ProblemCode.MESSAGE_MALFORMED);
        }
        String text = said.text().isBlank() ? null : said.text().strip();
        return Turn.to(visit.at(depositing.with(depositing.deposit().saying(text, said.byOperator()))))
                .answered(said.id());
    }

    /** Answered when it lies sealed. */
    Turn recorded(Visit visit, UUID command, Recording recording) {
        boolean may = visit.stage() instanceof Depositing depositing
                && depositing.step() == VisitStep.TELL
                && depositing.deposit().notes().size() < MOST_NOTES;
        if (!may) {
            return Turn.refused(visit, command, ProblemCode.OUT_OF_ORDER);
        }
        Depositing depositing = (Depositing) visit.stage();
        int number = depositing.deposit().notes().size() + 1;
        return Turn.to(visit, new KeepNote(command, depositing.before().session(), ids.get(), number, recording));
    }

    /** Also when she has gone on meanwhile; if she has left, it is one of the parts that have no list. */
    Turn noteKept(Visit visit, UUID command, UUID session, NoteKept note) {
        return visit.stage() instanceof Depositing depositing
                        && depositing.before().session().equals(session)
                ? Turn.to(visit.at(depositing.with(depositing.deposit().with(note))))
                        .answered(command)
                : Turn.to(visit).answered(command);
    }

    /** ✔. It is answered when the list lies sealed behind its parts: only then is it handed in. */
    @Nullable Turn handedIn(Visit visit, UUID command) {
        if (!(visit.stage() instanceof Depositing depositing)
                || depositing.step() != VisitStep.CHECK
                || depositing.presenting() != null
                || isEmpty(depositing)) {
            return null;
        }
        Draft draft = depositing.before().draft();
        if (draft.phone() == null || draft.service() == null) {
            return null;
        }
        Consent given = depositing.before().consent();
        Deposit deposit = depositing.deposit();
        return Turn.to(
                visit.at(depositing.presenting(command)),
                new Present(
                        command,
                        new Presentation(
                                depositing.before().session(),
                                draft.phone(),
                                draft.service(),
                                // Whoever keeps a note has been told on its screen what becomes of her voice.
                                new Consent(
                                        given.call(),
                                        given.image(),
                                        !deposit.notes().isEmpty()),
                                deposit.matter(),
                                deposit.typedByOperator())));
    }

    Turn presented(Visit visit, UUID command, Receipt receipt) {
        if (!(visit.stage() instanceof Depositing depositing) || !command.equals(depositing.presenting())) {
            return Turn.to(visit).answered(command);
        }
        UUID session = depositing.before().session();
        return Turn.to(visit.at(new Deposited(depositing, receipt)).leaving(session))
                .and(farewell(depositing.before()))
                .and(new Wake(new Alarm.ReceiptRead(session)))
                .answered(command);
    }

    /** The disk would not have it: everything is there as it was, and she may press again. */
    Turn notKept(Visit visit, UUID command, ProblemCode code) {
        Visit ready = visit.stage() instanceof Depositing depositing && command.equals(depositing.presenting())
                ? visit.at(depositing.presenting(null))
                : visit;
        return Turn.refused(ready, command, code);
    }

    Turn travels(Visit visit, UUID session, int percent, boolean arrived) {
        if (!(visit.stage() instanceof Deposited deposited)
                || !deposited.what().before().session().equals(session)) {
            return Turn.to(visit);
        }
        Receipt before = deposited.receipt();
        return Turn.to(visit.at(new Deposited(
                deposited.what(),
                new Receipt(before.code(), before.givenText(), before.trackUrl(), percent, arrived))));
    }

    @Nullable Turn printed(Visit visit, UUID command, PrintPaper paper) {
        return visit.stage() instanceof Deposited deposited
                ? Turn.to(
                        visit,
                        new PrintReceipt(command, deposited.what().before().session(), paper))
                : null;
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

    /** Not into a session that the server has ended meanwhile: it cannot be opened again. */
    static boolean mayTalk(Visit visit, Depositing depositing) {
        boolean over = depositing.before().last() != null && shown(visit, depositing) == null;
        return visit.hasLink() && !over;
    }

    static @Nullable KioskSession shown(Visit visit, Depositing depositing) {
        KioskSession open = visit.server() == null ? null : visit.server().session();
        return open != null && open.id().equals(depositing.before().session()) ? open : null;
    }

    /** She did something: the wait for a sign of life begins anew. */
    static Turn touched(Visit visit) {
        if (!(visit.stage() instanceof Depositing depositing)) {
            return Turn.to(visit);
        }
        Depositing now = depositing.touchedAgain();
        return Turn.to(visit.at(now), new Wake(new Alarm.NobodyAsks(now.touched())));
    }

    /** She goes without handing it in. What she kept is sent all the same, and with it where to call her back. */
    Turn abandoned(Visit visit, Depositing depositing) {
        return ending.wiped(visit.leaving(depositing.before().session())).and(farewell(depositing.before()));
    }

    /** Her place in a line or a call that the server may still hold for her. */
    private Effect[] farewell(Attending before) {
        if (before.opening() == null && before.last() == null) {
            return new Effect[0];
        }
        Send leave = new Send(new KioskLeave(ids.get(), before.session()));
        return before.opening() == null ? new Effect[] {leave} : new Effect[] {new Forget(before.opening()), leave};
    }

    private static boolean isEmpty(Depositing depositing) {
        return depositing.deposit().notes().isEmpty()
                && depositing.before().pages().isEmpty()
                && depositing.deposit().matter() == null;
    }

    private static Turn at(Visit visit, Depositing depositing, VisitStep step) {
        return Turn.to(
                visit.at(new Depositing(depositing.before(), step, depositing.deposit(), null, depositing.touched())));
    }
}
