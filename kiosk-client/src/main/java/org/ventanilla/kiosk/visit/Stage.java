package org.ventanilla.kiosk.visit;

import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.ventanilla.contract.Common.Consent;
import org.ventanilla.contract.KioskViews.KioskSession;
import org.ventanilla.contract.VisitViews.PageKept;
import org.ventanilla.contract.VisitViews.Receipt;
import org.ventanilla.contract.VisitViews.VisitStep;
import org.ventanilla.contract.Words;

/** How far the visit is. Whatever the person told us lies in the stage, so that leaving it forgets it. */
public sealed interface Stage {

    /** Nobody is here. */
    record Idle() implements Stage {}

    /** The screens before the line. {@code touched} counts the buttons pressed, to notice that nobody presses any more. */
    record Asking(VisitStep step, Draft draft, int touched) implements Stage {}

    /**
     * In the line or in the call.
     *
     * @param opening the command that asks for the session; {@code null} when it was found at the server after a restart, or was never asked
     *     for because there is no link
     * @param last what the server showed of it last: once shown and then shown no more, it is over
     * @param radicadoSeen the last one that she was shown: an attention may file a second one
     * @param pages handed in from here
     * @param answeredRequest the last request for a paper that opened the paper screen
     * @param typed what she wrote to the agent, line by line
     * @param notes what she said into a microphone because no voice could go, in the call or without a link
     */
    record Attending(
            UUID session,
            Draft draft,
            Consent consent,
            @Nullable UUID opening,
            @Nullable KioskSession last,
            @Nullable String radicadoSeen,
            List<PageKept> pages,
            @Nullable UUID answeredRequest,
            List<String> typed,
            Notes notes)
            implements Stage {

        static Attending opening(UUID session, Draft draft, Consent consent, @Nullable UUID command) {
            return new Attending(session, draft, consent, command, null, null, List.of(), null, List.of(), Notes.NONE);
        }

        static Attending found(KioskSession session) {
            return new Attending(
                    session.id(),
                    new Draft(null, session.service()),
                    new Consent(true, session.image(), false),
                    null,
                    session,
                    null,
                    List.of(),
                    null,
                    List.of(),
                    Notes.after(session));
        }

        Attending showing(KioskSession session) {
            return new Attending(
                    this.session, draft, consent, opening, session, radicadoSeen, pages, answeredRequest, typed, notes);
        }

        Attending askedFor(UUID command) {
            return new Attending(
                    session, draft, consent, command, last, radicadoSeen, pages, answeredRequest, typed, notes);
        }

        Attending withRadicadoSeen(String radicado) {
            return new Attending(
                    session, draft, consent, opening, last, radicado, pages, answeredRequest, typed, notes);
        }

        Attending withPage(PageKept page) {
            return new Attending(
                    session,
                    draft,
                    consent,
                    opening,
                    last,
                    radicadoSeen,
                    joined(pages, page),
                    answeredRequest,
                    typed,
                    notes);
        }

        Attending answering(UUID request) {
            return new Attending(session, draft, consent, opening, last, radicadoSeen, pages, request, typed, notes);
        }

        Attending wrote(String line) {
            return new Attending(
                    session,
                    draft,
                    consent,
                    opening,
                    last,
                    radicadoSeen,
                    pages,
                    answeredRequest,
                    joined(typed, line),
                    notes);
        }

        /** All of it, as it stood without a link. */
        Attending typing(@Nullable String matter) {
            List<String> all = matter == null ? List.of() : List.of(matter);
            return new Attending(
                    session, draft, consent, opening, last, radicadoSeen, pages, answeredRequest, all, notes);
        }

        Attending having(Notes now) {
            return new Attending(
                    session, draft, consent, opening, last, radicadoSeen, pages, answeredRequest, typed, now);
        }

        int lastPaper() {
            return pages.stream().mapToInt(PageKept::number).max().orElse(0);
        }
    }

    /**
     * There is no link: she leaves with us what she came to say.
     *
     * @param before where she would be with a link, and may go back to
     * @param presenting the command that hands it in, while it is being sealed
     */
    record Depositing(
            Attending before,
            VisitStep step,
            Deposit deposit,
            @Nullable UUID presenting,
            int touched) implements Stage {

        Depositing having(Attending now) {
            return new Depositing(now, step, deposit, presenting, touched);
        }

        Depositing with(Deposit now) {
            return new Depositing(before, step, now, presenting, touched);
        }

        Depositing touchedAgain() {
            return new Depositing(before, step, deposit, presenting, touched + 1);
        }

        Depositing presenting(@Nullable UUID command) {
            return new Depositing(before, step, deposit, command, touched);
        }
    }

    /** It lies sealed, all of it; she holds the paper that says so. */
    record Deposited(Depositing what, Receipt receipt) implements Stage {}

    /** «¿Se le resolvió?» {@code last} keeps the radicado on the screen when the server shows the session no more. */
    record Resolving(UUID session, @Nullable KioskSession last) implements Stage {}

    record Goodbye(UUID session, @Nullable KioskSession last) implements Stage {}

    /** What the person answered before the line; in memory only. */
    record Draft(@Nullable String phone, Words.@Nullable Service service) {
        static final Draft EMPTY = new Draft(null, null);
    }

    /** What she writes without a link. The notes and the pages are those of the attention. */
    record Deposit(@Nullable String matter, boolean typedByOperator) {

        static Deposit saying(@Nullable String text, boolean byOperator) {
            return new Deposit(text, text != null && byOperator);
        }
    }

    private static <T> List<T> joined(List<T> all, T one) {
        List<T> more = new ArrayList<>(all);
        more.add(one);
        return List.copyOf(more);
    }
}
