package org.ventanilla.kiosk.visit;

import java.util.UUID;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.ventanilla.contract.Common.Consent;
import org.ventanilla.contract.FromPage.PageMatter;
import org.ventanilla.contract.FromPage.PrintPaper;
import org.ventanilla.contract.ProblemCode;
import org.ventanilla.contract.VisitViews.NoteKept;
import org.ventanilla.contract.VisitViews.Receipt;
import org.ventanilla.contract.VisitViews.VisitStep;
import org.ventanilla.kiosk.visit.Effect.KeepNote;
import org.ventanilla.kiosk.visit.Effect.Present;
import org.ventanilla.kiosk.visit.Effect.PrintReceipt;
import org.ventanilla.kiosk.visit.Effect.Wake;
import org.ventanilla.kiosk.visit.Stage.Attending;
import org.ventanilla.kiosk.visit.Stage.Deposit;
import org.ventanilla.kiosk.visit.Stage.Deposited;
import org.ventanilla.kiosk.visit.Stage.Depositing;
import org.ventanilla.kiosk.visit.Stage.Draft;

/** What she does without a link: tells what she needs, shows papers, looks at it all, hands it in; {@code null} when a button cannot be pressed now. */
final class WithoutLink {
    static final int LONGEST_MATTER = 4_000;

    private final Supplier<UUID> ids;
    private final LosingTheLink losing;

    WithoutLink(Supplier<UUID> ids, LosingTheLink losing) {
        this.ids = ids;
        this.losing = losing;
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
        return Turn.to(visit.at(depositing.with(Deposit.saying(text, said.byOperator()))))
                .answered(said.id());
    }

    /** Answered when it lies sealed. */
    Turn recorded(Visit visit, UUID command, Recording recording) {
        if (!(visit.stage() instanceof Depositing depositing) || !mayRecord(depositing, recording)) {
            return Turn.refused(visit, command, ProblemCode.OUT_OF_ORDER);
        }
        Attending before = depositing.before();
        Attending now = before.having(before.notes().taking());
        return Turn.to(
                visit.at(depositing.having(now)),
                new KeepNote(command, now.session(), ids.get(), now.notes().given(), recording));
    }

    /** Her picture only if she said yes to being seen. */
    private static boolean mayRecord(Depositing depositing, Recording recording) {
        Attending before = depositing.before();
        return depositing.step() == VisitStep.TELL
                && before.notes().hasRoom()
                && (before.consent().image() || !recording.isFilm());
    }

    /** Also when she has gone on meanwhile, or to an agent; if she has left, it is one of the parts that have no list. */
    Turn noteKept(Visit visit, UUID command, UUID session, NoteKept note) {
        Stage stage = visit.stage();
        Visit now = stage instanceof Depositing depositing
                        && depositing.before().session().equals(session)
                ? visit.at(depositing.having(with(depositing.before(), note)))
                : stage instanceof Attending attending && attending.session().equals(session)
                        ? visit.at(with(attending, note))
                        : visit;
        return Turn.to(now).answered(command);
    }

    private static Attending with(Attending attending, NoteKept note) {
        return attending.having(attending.notes().with(note));
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
                                        !depositing.before().notes().kept().isEmpty()),
                                deposit.matter(),
                                deposit.typedByOperator())));
    }

    Turn presented(Visit visit, UUID command, Receipt receipt) {
        if (!(visit.stage() instanceof Depositing depositing) || !command.equals(depositing.presenting())) {
            return Turn.to(visit).answered(command);
        }
        UUID session = depositing.before().session();
        return Turn.to(visit.at(new Deposited(depositing, receipt)).leaving(session))
                .and(losing.farewell(depositing.before()))
                .and(new Wake(new Alarm.ReceiptRead(session)))
                .answered(command);
    }

    /** The disk would not have it: everything is there as it was, she may press again, and the operator comes. */
    Turn notKept(Visit visit, UUID command, ProblemCode code) {
        Visit ready = visit.stage() instanceof Depositing depositing && command.equals(depositing.presenting())
                ? visit.at(depositing.presenting(null))
                : visit;
        return Turn.refused(ready.calling(true), command, code);
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

    private static boolean isEmpty(Depositing depositing) {
        return depositing.before().notes().kept().isEmpty()
                && depositing.before().pages().isEmpty()
                && depositing.deposit().matter() == null;
    }

    private static Turn at(Visit visit, Depositing depositing, VisitStep step) {
        return Turn.to(
                visit.at(new Depositing(depositing.before(), step, depositing.deposit(), null, depositing.touched())));
    }
}
