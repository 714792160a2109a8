package org.ventanilla.kiosk.visit;

import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.ventanilla.contract.KioskViews.KioskSession;
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
     * @param opening the command that asks for the session; {@code null} when it was found at the server after a restart
     * @param last what the server showed of it last: once shown and then shown no more, it is over
     * @param radicadoSeen the last one that she was shown: an attention may file a second one
     * @param lastPaper the highest number of a page handed in from here
     * @param answeredRequest the last request for a paper that opened the paper screen
     */
    record Attending(
            UUID session,
            Draft draft,
            @Nullable UUID opening,
            @Nullable KioskSession last,
            @Nullable String radicadoSeen,
            int lastPaper,
            @Nullable UUID answeredRequest)
            implements Stage {

        static Attending opening(UUID session, Draft draft, UUID command) {
            return new Attending(session, draft, command, null, null, 0, null);
        }

        static Attending found(KioskSession session) {
            return new Attending(session.id(), new Draft(null, session.service()), null, session, null, 0, null);
        }

        Attending showing(KioskSession session) {
            return new Attending(this.session, draft, opening, session, radicadoSeen, lastPaper, answeredRequest);
        }

        Attending withRadicadoSeen(String radicado) {
            return new Attending(session, draft, opening, last, radicado, lastPaper, answeredRequest);
        }

        Attending withPaper(int number) {
            return new Attending(
                    session, draft, opening, last, radicadoSeen, Math.max(lastPaper, number), answeredRequest);
        }

        Attending answering(UUID request) {
            return new Attending(session, draft, opening, last, radicadoSeen, lastPaper, request);
        }
    }

    /** «¿Se le resolvió?» {@code last} keeps the radicado on the screen when the server shows the session no more. */
    record Resolving(UUID session, @Nullable KioskSession last) implements Stage {}

    record Goodbye(UUID session, @Nullable KioskSession last) implements Stage {}

    /** What the person answered before the line; in memory only. */
    record Draft(@Nullable String phone, Words.@Nullable Service service) {
        static final Draft EMPTY = new Draft(null, null);
    }
}
