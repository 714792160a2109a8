package org.ventanilla.server.casework;

import static org.ventanilla.contract.ProblemCode.CASE_CHANGED;
import static org.ventanilla.contract.ProblemCode.ILLEGAL_TRANSITION;
import static org.ventanilla.contract.ProblemCode.RADICADO_UNKNOWN;

import java.time.Clock;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.ventanilla.server.calendario.BusinessDays;
import org.ventanilla.server.platform.Event;
import org.ventanilla.server.platform.EventLog;
import org.ventanilla.server.platform.Ids;
import org.ventanilla.server.platform.Result;
import org.ventanilla.server.platform.Transactions;
import org.ventanilla.server.pqr.Catalogue;

/**
 * The only way in which a case changes. Joins the transaction of the feature that caused the move, so that the answer is
 * issued and the case decided together or not at all; a refusal of the move undoes the whole.
 */
public final class MovingCase {

    private final Transactions transactions;
    private final CaseFiles files;
    private final EventLog log;
    private final BusinessDays days;
    private final Catalogue catalogue;
    private final Clock clock;

    public MovingCase(
            Transactions transactions,
            CaseFiles files,
            EventLog log,
            BusinessDays days,
            Catalogue catalogue,
            Clock clock) {
        this.transactions = transactions;
        this.files = files;
        this.log = log;
        this.days = days;
        this.catalogue = catalogue;
        this.clock = clock;
    }

    /**
     * @param seen the version that whoever moves it had before her; null when no person looked at it
     * @param actor {@code staff:ID}, {@code system}
     */
    public Result<CaseFile> move(UUID pqr, @Nullable Integer seen, Move move, String actor) {
        return transactions.inTransaction(() ->
                files.lock(pqr).map(file -> moved(file, seen, move, actor)).orElse(Result.refused(RADICADO_UNKNOWN)));
    }

    private Result<CaseFile> moved(CaseFile file, @Nullable Integer seen, Move move, String actor) {
        if (seen != null && seen != file.version()) {
            return Result.refused(CASE_CHANGED);
        }
        if (!move.kind().isLegalIn(file.state())) {
            return Result.refused(ILLEGAL_TRANSITION);
        }
        return move.on(file, new Moment(clock.instant(), days, catalogue)).map(next -> saved(file, next, move, actor));
    }

    private CaseFile saved(CaseFile before, CaseFile after, Move move, String actor) {
        if (!before.state().equals(after.state()) && !before.state().next().contains(after.state())) {
            throw new IllegalStateException(
                    move.kind() + " leads from " + before.state() + " to " + after.state() + ", which is no legal way");
        }
        var next = after.versioned();
        var step = step(before, next, move, actor);
        files.save(next, step);
        log.append(event(next, step));
        return next;
    }

    private CaseStep step(CaseFile before, CaseFile next, Move move, String actor) {
        return new CaseStep(
                Ids.next(),
                next.version(),
                clock.instant(),
                actor,
                move.kind(),
                move.kind().article(),
                before.state(),
                next.state(),
                move.data(),
                move.why());
    }

    private static Event event(CaseFile file, CaseStep step) {
        Map<String, Object> data = new HashMap<>(step.data());
        data.put("move", step.move().name());
        data.put("from", step.from().code());
        data.put("to", step.to().code());
        data.put("article", step.article());
        return new Event("CaseMoved", "pqr", file.id(), step.actor(), data);
    }
}
