package org.ventanilla.kiosk.visit;

import java.util.UUID;
import java.util.function.Supplier;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.ventanilla.contract.Common.Consent;
import org.ventanilla.contract.FromKiosk;
import org.ventanilla.contract.FromKiosk.KioskCloseDay;
import org.ventanilla.contract.FromKiosk.KioskOpenDay;
import org.ventanilla.contract.FromKiosk.KioskOpenSession;
import org.ventanilla.contract.FromPage.PageConsent;
import org.ventanilla.contract.FromPage.PageOpenDay;
import org.ventanilla.contract.FromPage.PagePhone;
import org.ventanilla.contract.FromPage.PageService;
import org.ventanilla.contract.KioskViews.Day;
import org.ventanilla.contract.KioskViews.KioskPlace;
import org.ventanilla.contract.Problem;
import org.ventanilla.contract.ProblemCode;
import org.ventanilla.contract.VisitViews.VisitStep;
import org.ventanilla.kiosk.visit.Effect.Refuse;
import org.ventanilla.kiosk.visit.Effect.RememberPin;
import org.ventanilla.kiosk.visit.Effect.Send;
import org.ventanilla.kiosk.visit.Effect.TryPin;
import org.ventanilla.kiosk.visit.Stage.Asking;
import org.ventanilla.kiosk.visit.Stage.Attending;
import org.ventanilla.kiosk.visit.Stage.Deposited;
import org.ventanilla.kiosk.visit.Stage.Depositing;
import org.ventanilla.kiosk.visit.Stage.Draft;

/** From the opened day to the consent, screen by screen; {@code null} when a button cannot be pressed now. */
final class BeforeTheLine {
    private static final Pattern PIN = Pattern.compile("[0-9]{4,8}");

    private final Supplier<UUID> ids;
    private final Ending ending;
    private final LosingTheLink losing;
    private final WithoutLink without;

    BeforeTheLine(Supplier<UUID> ids, Ending ending, LosingTheLink losing, WithoutLink without) {
        this.ids = ids;
        this.ending = ending;
        this.losing = losing;
        this.without = without;
    }

    /** The server says whether it is right; without a link this kiosk does, by what the server said before. */
    @Nullable Turn dayOpened(Visit visit, PageOpenDay open) {
        if (visit.step() != VisitStep.CLOSED) {
            return null;
        }
        if (!PIN.matcher(open.pin()).matches()) {
            return Turn.refused(visit, open.id(), ProblemCode.PIN_WRONG);
        }
        return visit.hasLink()
                ? Turn.to(
                        visit,
                        new RememberPin(open.id(), open.pin()),
                        new Send(new KioskOpenDay(open.id(), open.pin())))
                : Turn.to(visit, new TryPin(open.id(), open.pin()));
    }

    /** The day is open here; the server hears of it when it can. */
    Turn openedHere(Visit visit, UUID command, String pin, KioskPlace kiosk, Day day) {
        return Turn.to(visit.knowing(kiosk, day), new Send(new KioskOpenDay(ids.get(), pin)))
                .answered(command);
    }

    @Nullable Turn dayClosed(Visit visit, UUID command) {
        return visit.step() == VisitStep.IDLE ? relayed(visit, new KioskCloseDay(command), command) : null;
    }

    /** Said to the server under the page's own id, so that its answer is the page's answer. */
    private static Turn relayed(Visit visit, FromKiosk message, UUID command) {
        return visit.hasLink()
                ? Turn.to(visit, new Send(message))
                : Turn.refused(visit, command, ProblemCode.SERVER_UNREACHABLE);
    }

    @Nullable Turn started(Visit visit, UUID command) {
        return visit.step() == VisitStep.IDLE ? went(visit, VisitStep.WELCOME, Draft.EMPTY, command) : null;
    }

    @Nullable Turn begun(Visit visit, UUID command) {
        return visit.step() == VisitStep.WELCOME ? went(visit, VisitStep.PHONE, draft(visit), command) : null;
    }

    @Nullable Turn phoneGiven(Visit visit, PagePhone given) {
        if (visit.step() != VisitStep.PHONE) {
            return null;
        }
        Problem wrong = Problem.at(ProblemCode.PHONE_WRONG, "phone");
        return Phones.digits(given.phone())
                .map(phone -> went(
                        visit, VisitStep.SERVICE, new Draft(phone, draft(visit).service()), given.id()))
                .orElseGet(() -> Turn.to(visit, new Refuse(given.id(), wrong)));
    }

    @Nullable Turn serviceChosen(Visit visit, PageService chosen) {
        return visit.step() == VisitStep.SERVICE
                ? went(visit, VisitStep.CONSENT, new Draft(draft(visit).phone(), chosen.service()), chosen.id())
                : null;
    }

    /** She waits from this moment on; the command goes when it can. Without a link she does not wait for it. */
    @Nullable Turn consented(Visit visit, PageConsent consent) {
        Draft draft = draft(visit);
        if (visit.step() != VisitStep.CONSENT || draft.phone() == null || draft.service() == null) {
            return null;
        }
        UUID session = ids.get();
        Consent given = new Consent(true, consent.image(), false);
        if (!visit.hasLink()) {
            return losing.begun(visit, session, draft, given).answered(consent.id());
        }
        return Turn.to(
                visit.at(Attending.opening(session, draft, given, consent.id())),
                new Send(new KioskOpenSession(consent.id(), session, draft.phone(), draft.service(), given)));
    }

    @Nullable Turn back(Visit visit, UUID command) {
        VisitStep before = switch (visit.step()) {
            case PHONE -> VisitStep.WELCOME;
            case SERVICE -> VisitStep.PHONE;
            case CONSENT -> VisitStep.SERVICE;
            default -> null;
        };
        return before == null ? without.back(visit, command) : went(visit, before, draft(visit), command);
    }

    @Nullable Turn cancelled(Visit visit, UUID command) {
        return switch (visit.stage()) {
            case Asking asking -> ending.wiped(visit).answered(command);
            case Attending attending ->
                visit.step() == VisitStep.WAITING
                        ? ending.left(visit, attending).answered(command)
                        : null;
            case Depositing depositing -> losing.abandoned(visit, depositing).answered(command);
            case Deposited deposited -> ending.wiped(visit).answered(command);
            default -> null;
        };
    }

    private Turn went(Visit visit, VisitStep step, Draft draft, UUID command) {
        return ending.asking(visit, step, draft).answered(command);
    }

    private static Draft draft(Visit visit) {
        return visit.stage() instanceof Asking asking ? asking.draft() : Draft.EMPTY;
    }
}
