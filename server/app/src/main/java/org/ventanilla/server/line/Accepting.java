package org.ventanilla.server.line;

import static org.ventanilla.contract.ProblemCode.ALREADY_IN_ATTENTION;
import static org.ventanilla.contract.ProblemCode.ALREADY_TAKEN;
import static org.ventanilla.contract.ProblemCode.LINE_EMPTY;
import static org.ventanilla.contract.ProblemCode.SESSION_UNKNOWN;

import java.time.Clock;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.ventanilla.server.platform.Result;
import org.ventanilla.server.platform.Transactions;
import org.ventanilla.server.session.Moves;
import org.ventanilla.server.session.Session;
import org.ventanilla.server.session.Sessions;
import org.ventanilla.server.session.Stage;

/** An agent takes one person from the line. Of two who ask for the same at the same moment, exactly one gets her. */
public final class Accepting {
    private final Transactions transactions;
    private final Line line;
    private final Agents agents;
    private final Presence presence;
    private final Sessions sessions;
    private final Moves moves;
    private final Clock clock;

    public Accepting(
            Transactions transactions,
            Line line,
            Agents agents,
            Presence presence,
            Sessions sessions,
            Moves moves,
            Clock clock) {
        this.transactions = transactions;
        this.line = line;
        this.agents = agents;
        this.presence = presence;
        this.sessions = sessions;
        this.moves = moves;
        this.clock = clock;
    }

    /** @param wanted null for the one who waits longest of those whose kiosk is here */
    public Result<Session> accept(UUID agent, @Nullable UUID wanted) {
        return transactions.inTransaction(() -> {
            agents.lock(agent);
            Optional<Session> held = sessions.openAtDesk(agent);
            return held.isPresent()
                    ? again(held.get(), wanted)
                    : claim(wanted)
                            .then(session ->
                                    moves.byAgent(agent, session, open -> open.accept(agent, clock.instant())));
        });
    }

    /** The first answer may have been lost on its way: "the next one" is still the one that it was. */
    private static Result<Session> again(Session held, @Nullable UUID wanted) {
        return wanted == null || held.id().equals(wanted) ? Result.done(held) : Result.refused(ALREADY_IN_ATTENTION);
    }

    private Result<UUID> claim(@Nullable UUID wanted) {
        if (wanted == null) {
            return next().map(Result::done).orElse(Result.refused(LINE_EMPTY));
        }
        return line.claim(wanted) ? Result.done(wanted) : whyNot(wanted);
    }

    /** To call somebody whose link is gone would keep the agent from those who sit there. */
    private Optional<UUID> next() {
        return line.inOrder().stream()
                .filter(waiting -> presence.isKioskHere(waiting.kiosk()))
                .map(Waiting::session)
                .filter(line::claim)
                .findFirst();
    }

    private Result<UUID> whyNot(UUID wanted) {
        return sessions.of(wanted)
                .filter(session -> !(session.stage() instanceof Stage.Abandoned))
                .map(taken -> Result.<UUID>refused(ALREADY_TAKEN))
                .orElse(Result.refused(SESSION_UNKNOWN));
    }
}
