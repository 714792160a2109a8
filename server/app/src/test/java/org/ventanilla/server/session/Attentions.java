package org.ventanilla.server.session;

import java.time.Instant;
import java.util.UUID;
import org.ventanilla.contract.Words.Outcome;
import org.ventanilla.contract.Words.Service;
import org.ventanilla.server.platform.Ids;
import org.ventanilla.server.platform.Result;

/** An attention in each of its stages, made by the steps that lead there. */
final class Attentions {
    static final Instant NINE = Instant.parse("2026-11-23T14:00:00Z");
    static final UUID KIOSK = Ids.next();
    static final UUID ANA = Ids.next();

    private Attentions() {}

    static Session waiting() {
        return Session.open(Ids.next(), KIOSK, Service.AGUA, NINE);
    }

    static Session abandoned() {
        return after(waiting().leave(NINE));
    }

    static Session inAttention() {
        return after(waiting().accept(ANA, NINE.plusSeconds(60)));
    }

    static Session closing() {
        return after(inAttention().giveOutcome(Outcome.CONSULTA));
    }

    static Session ended() {
        return after(closing().finish(NINE.plusSeconds(600)));
    }

    static Session after(Result<Move> step) {
        return move(step).session();
    }

    static Move move(Result<Move> step) {
        if (step instanceof Result.Done<Move> done) {
            return done.value();
        }
        throw new AssertionError("refused: " + step);
    }
}
