package org.ventanilla.server.session;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.function.Predicate;
import org.ventanilla.contract.ProblemCode;
import org.ventanilla.server.kiosk.OpeningDay;
import org.ventanilla.server.platform.Event;
import org.ventanilla.server.platform.EventLog;
import org.ventanilla.server.platform.Result;
import org.ventanilla.server.platform.Transactions;

/**
 * The only way in which an attention changes once it is open: under its lock, in one transaction with its event, and asked
 * by somebody whose attention it is.
 */
public final class Moves {

    private final Transactions transactions;
    private final Sessions sessions;
    private final OpeningDay days;
    private final EventLog log;

    public Moves(Transactions transactions, Sessions sessions, OpeningDay days, EventLog log) {
        this.transactions = transactions;
        this.sessions = sessions;
        this.days = days;
        this.log = log;
    }

    /** A kiosk is not told that an attention exists elsewhere. */
    public Result<Session> byKiosk(UUID kiosk, UUID id, Function<Session, Result<Move>> step) {
        return move(id, "kiosk:" + kiosk, session -> session.kiosk().equals(kiosk), ProblemCode.SESSION_UNKNOWN, step);
    }

    /** One that waits is nobody's yet: its own state refuses what is too early. */
    public Result<Session> byAgent(UUID agent, UUID id, Function<Session, Result<Move>> step) {
        return move(
                id,
                "staff:" + agent,
                session -> session.agent().map(agent::equals).orElse(true),
                ProblemCode.SESSION_OF_OTHER,
                step);
    }

    public Result<Session> bySystem(UUID id, Function<Session, Result<Move>> step) {
        return move(id, "system", session -> true, ProblemCode.SESSION_UNKNOWN, step);
    }

    private Result<Session> move(
            UUID id,
            String actor,
            Predicate<Session> mayAsk,
            ProblemCode refusal,
            Function<Session, Result<Move>> step) {
        return transactions.inTransaction(() -> {
            Optional<Session> found = sessions.lock(id);
            if (found.isEmpty()) {
                return Result.refused(ProblemCode.SESSION_UNKNOWN);
            }
            Session before = found.get();
            return mayAsk.test(before)
                    ? step.apply(before).map(move -> written(before, move, actor))
                    : Result.refused(refusal);
        });
    }

    private Session written(Session before, Move move, String actor) {
        Session after = move.session();
        move.fact().ifPresent(fact -> {
            sessions.save(after);
            log.append(new Event(fact.type(), "session", after.id(), actor, withSides(after, fact.data())));
        });
        if (after.isHeld() && !before.isHeld()) {
            days.attentionHeld(after.kiosk());
        }
        return after;
    }

    /** Who reacts to an event must know whom it concerns without asking. */
    private static Map<String, Object> withSides(Session session, Map<String, Object> data) {
        Map<String, Object> sides = new HashMap<>(data);
        sides.put("kiosk", session.kiosk().toString());
        session.agent().ifPresent(agent -> sides.put("agent", agent.toString()));
        return sides;
    }
}
