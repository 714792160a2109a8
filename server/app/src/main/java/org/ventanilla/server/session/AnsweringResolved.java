package org.ventanilla.server.session;

import java.time.Clock;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.ventanilla.contract.Words.Resolved;
import org.ventanilla.server.platform.Result;

/** «¿Se le resolvió?», and the kiosk is wiped. */
public final class AnsweringResolved {
    private final Moves moves;
    private final Clock clock;

    public AnsweringResolved(Moves moves, Clock clock) {
        this.moves = moves;
        this.clock = clock;
    }

    /** @param yes null when nobody answered in time */
    public Result<Session> answer(UUID kiosk, UUID session, @Nullable Boolean yes) {
        return moves.byKiosk(kiosk, session, open -> open.answer(word(yes), clock.instant()));
    }

    private static Resolved word(@Nullable Boolean yes) {
        if (yes == null) {
            return Resolved.UNANSWERED;
        }
        return yes ? Resolved.YES : Resolved.NO;
    }
}
