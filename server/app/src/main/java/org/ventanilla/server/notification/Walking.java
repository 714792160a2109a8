package org.ventanilla.server.notification;

import static org.ventanilla.contract.ProblemCode.ACT_INCOMPLETE;
import static org.ventanilla.contract.ProblemCode.ACT_UNKNOWN;
import static org.ventanilla.server.calendario.Bogota.ZONE;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.ventanilla.contract.ProblemCode;
import org.ventanilla.server.calendario.Bogota;
import org.ventanilla.server.calendario.BusinessDays;
import org.ventanilla.server.calendario.Clocks;
import org.ventanilla.server.casework.MovingCase;
import org.ventanilla.server.casework.Notice.How;
import org.ventanilla.server.casework.Resolving;
import org.ventanilla.server.notification.path.Happened;
import org.ventanilla.server.notification.path.Path;
import org.ventanilla.server.notification.path.Step;
import org.ventanilla.server.notification.path.Terms;
import org.ventanilla.server.platform.Event;
import org.ventanilla.server.platform.EventLog;
import org.ventanilla.server.platform.Result;
import org.ventanilla.server.platform.Transactions;

/**
 * Writes down what happened on the way of an act, and moves its case with it, in one transaction: when the law does not let
 * the step happen, or the case does not let itself be moved, nothing is written.
 */
public final class Walking {

    private static final LocalTime END_OF_DAY = LocalTime.of(23, 59, 59);

    private final Transactions transactions;
    private final Acts acts;
    private final Ways ways;
    private final Reaching reaching;
    private final MovingCase moving;
    private final Clocks clocks;
    private final BusinessDays days;
    private final EventLog log;
    private final Clock clock;

    public Walking(
            Transactions transactions,
            Acts acts,
            Ways ways,
            Reaching reaching,
            MovingCase moving,
            Clocks clocks,
            BusinessDays days,
            EventLog log,
            Clock clock) {
        this.transactions = transactions;
        this.acts = acts;
        this.ways = ways;
        this.reaching = reaching;
        this.moving = moving;
        this.clocks = clocks;
        this.days = days;
        this.log = log;
        this.clock = clock;
    }

    /** As it is now; also of an act on whose way nothing has happened yet. */
    public Path of(Act act) {
        var terms = Terms.on(act.decided(), clocks, days);
        return new Path(act.decided(), reaching.of(act.to()), ways.steps(act.id()), terms);
    }

    /** Begins the way of an act that can be served; said again it changes nothing. */
    public Result<Act> open(UUID act) {
        return whole(act).map(found -> {
            ways.open(found, of(found).next(today()));
            return found;
        });
    }

    /** An act that lacks what makes a notification valid is not served; {@code field} lists what it lacks. */
    public Result<Act> whole(UUID id) {
        var act = acts.of(id);
        if (act.isEmpty()) {
            return Result.refused(ACT_UNKNOWN);
        }
        var missing = act.get().missing();
        return missing.isEmpty() ? Result.done(act.get()) : Result.refused(ACT_INCOMPLETE, codes(missing));
    }

    /**
     * @param on the day on which it happened
     * @param proof a guía, a hash, a place; nothing personal
     */
    public Result<Path> record(UUID act, Happened what, LocalDate on, String actor, String proof) {
        return transactions.inTransaction(() -> open(act).then(found -> {
            ways.lock(act);
            return stepped(found, of(found), new Step(what, on, clock.instant(), actor, proof));
        }));
    }

    /** Whether it would be refused; nothing is written. */
    public Optional<ProblemCode> refusal(Act act, Happened what, LocalDate on) {
        return of(act).refusal(what, on, today());
    }

    /** Time has passed: what comes next may be another thing now. */
    void lookAgain(Act act) {
        ways.next(act.id(), of(act).next(today()));
    }

    private Result<Path> stepped(Act act, Path before, Step step) {
        var refused = before.refusal(step.what(), step.on(), today());
        if (refused.isPresent()) {
            return Result.refused(refused.get(), "on");
        }
        var after = before.with(step);
        ways.add(act.id(), step);
        ways.next(act.id(), after.next(today()));
        log.append(event(act, step));
        return moved(act, before, step).map(nothing -> after);
    }

    private Result<Boolean> moved(Act act, Path before, Step step) {
        if (step.what().serves()) {
            ways.served(act.id(), step);
            return moving.move(act.pqr(), null, new Resolving.Notify(at(step), how(step.what())), step.actor())
                    .map(file -> true);
        }
        var first = before.steps().stream().noneMatch(earlier -> earlier.what().cites());
        return step.what().cites() && first
                ? moving.move(act.pqr(), null, new Resolving.Cite(step.on()), step.actor())
                        .map(file -> true)
                : Result.done(false);
    }

    /** What is told afterwards counts from the end of its day. */
    private Instant at(Step step) {
        return step.on().equals(Bogota.dateOf(step.at()))
                ? step.at()
                : step.on().atTime(END_OF_DAY).atZone(ZONE).toInstant();
    }

    private static How how(Happened what) {
        return switch (what) {
            case SERVED_IN_PERSON -> How.PERSONAL;
            case SERVED_ELECTRONICALLY -> How.ELECTRONICA;
            case SERVED_BY_AVISO -> How.AVISO;
            case SERVED_BY_CONDUCT -> How.CONDUCTA_CONCLUYENTE;
            default -> throw new IllegalArgumentException(what + " serves nobody");
        };
    }

    private static String codes(List<Act.Missing> missing) {
        return missing.stream()
                .map(each -> each.name().toLowerCase(Locale.ROOT))
                .collect(Collectors.joining(","));
    }

    private static Event event(Act act, Step step) {
        return new Event(
                "NoticeStepTaken",
                "pqr",
                act.pqr(),
                step.actor(),
                Map.of(
                        "act",
                        act.number().text(),
                        "what",
                        step.what().name(),
                        "on",
                        step.on().toString()));
    }

    private LocalDate today() {
        return Bogota.dateOf(clock.instant());
    }
}
