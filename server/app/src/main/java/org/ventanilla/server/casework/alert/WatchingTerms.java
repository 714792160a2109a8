package org.ventanilla.server.casework.alert;

import static org.ventanilla.server.casework.alert.AlertKind.DUTY_OVER;
import static org.ventanilla.server.casework.alert.AlertKind.NEAR;
import static org.ventanilla.server.casework.alert.AlertKind.OVER;
import static org.ventanilla.server.casework.alert.AlertKind.SILENCE;
import static org.ventanilla.server.casework.alert.AlertKind.WAIT_OVER;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.ventanilla.contract.Words.Role;
import org.ventanilla.server.calendario.Bogota;
import org.ventanilla.server.calendario.BusinessDays;
import org.ventanilla.server.calendario.ClockRule;
import org.ventanilla.server.calendario.Clocks;
import org.ventanilla.server.casework.CaseFile;
import org.ventanilla.server.casework.MovingCase;
import org.ventanilla.server.casework.Silencing;
import org.ventanilla.server.casework.alert.Alerts.InSilence;
import org.ventanilla.server.casework.alert.Alerts.PerhapsNotOurs;
import org.ventanilla.server.casework.alert.Alerts.Pressing;
import org.ventanilla.server.platform.Result;
import org.ventanilla.server.platform.Transactions;
import org.ventanilla.server.pqr.CaseState;

/**
 * Looks which terms come near or are over, as often as one likes: what was told is not told again, and what was missed is
 * told now. Decided without a citación in time counts as not answered (Ley 1437/2011 art. 68), so it falls into silence too.
 */
public final class WatchingTerms {

    private static final String SYSTEM = "system";
    private static final String NOT_OURS = "T16";
    private static final int PAGE = 500;

    private final Transactions transactions;
    private final Alerts alerts;
    private final MovingCase moving;
    private final RaisingAlert telling;
    private final BusinessDays days;
    private final Clocks clocks;
    private final Clock clock;

    public WatchingTerms(
            Transactions transactions,
            Alerts alerts,
            MovingCase moving,
            RaisingAlert telling,
            BusinessDays days,
            Clocks clocks,
            Clock clock) {
        this.transactions = transactions;
        this.alerts = alerts;
        this.moving = moving;
        this.telling = telling;
        this.days = days;
        this.clocks = clocks;
        this.clock = clock;
    }

    public void watch() {
        var today = Bogota.dateOf(clock.instant());
        var horizon = days.after(today, Math.max(1, earliestWarning(today)));
        var page = alerts.pressing(horizon, null, PAGE);
        while (!page.isEmpty()) {
            page.forEach(found -> look(found, today));
            page = alerts.pressing(horizon, page.getLast(), PAGE);
        }
        watchNotOurs(today);
        alerts.unjudged().forEach(this::duty);
        alerts.close(today, clock.instant());
    }

    /**
     * What is not about the service may be another entity's to decide (Ley 1755/2015 art. 21), and only a person can tell: she
     * is warned while there is time, and no more when there is none, since most of these are ours after all.
     */
    private void watchNotOurs(LocalDate today) {
        var since = today.minusWeeks(clocks.on(NOT_OURS, today).length()); // further back than so many business days
        var page = alerts.perhapsNotOurs(since, null, PAGE);
        while (!page.isEmpty()) {
            page.forEach(found -> warnNotOurs(found, today));
            page = alerts.perhapsNotOurs(since, page.getLast(), PAGE);
        }
    }

    private void warnNotOurs(PerhapsNotOurs found, LocalDate today) {
        var rule = clocks.on(NOT_OURS, found.effective());
        var due = rule.due(found.effective(), days);
        if (!due.isBefore(today)) {
            warn(found.pqr(), due, found.told(), rule, today);
        }
    }

    private int earliestWarning(LocalDate today) {
        return clocks.all().stream()
                .map(legal -> legal.on(today))
                .flatMap(rule -> rule.warn().stream())
                .max(Comparator.naturalOrder())
                .orElse(0);
    }

    private void look(Pressing found, LocalDate today) {
        var rule = clocks.on(clockOf(found), found.effective());
        if (!found.due().isBefore(today)) {
            warn(found.pqr(), found.due(), found.told(), rule, today);
        } else if (found.state().equals(CaseState.ESPERANDO_AL_USUARIO)) {
            over(found, rule, WAIT_OVER);
        } else if (!rule.silence() || found.isSettled()) {
            over(found, rule, OVER);
        } else if (found.mayFall()) {
            fall(found, rule);
        }
    }

    /** Of several that were missed only the last is told: the others would say the same, and be wrong. */
    private void warn(UUID pqr, LocalDate due, List<Integer> told, ClockRule rule, LocalDate today) {
        var left = today.equals(due) ? 0 : days.between(today, due);
        Optional<Integer> ahead =
                rule.warn().stream().filter(warning -> warning >= left).min(Comparator.naturalOrder());
        var last = rule.warn().stream().min(Comparator.naturalOrder());
        ahead.filter(warning -> !told.contains(warning))
                .ifPresent(warning -> telling.raise(
                        pqr, NEAR, rule.id(), due, warning, ahead.equals(last) ? Role.RESPONSIBLE : null, null));
    }

    private void over(Pressing found, ClockRule rule, AlertKind kind) {
        if (!found.over()) {
            telling.raise(found.pqr(), kind, rule.id(), found.due(), 0, Role.RESPONSIBLE, null);
        }
    }

    private void fall(Pressing found, ClockRule rule) {
        transactions.inTransaction(() -> {
            var since = found.due().plusDays(1).atStartOfDay(Bogota.ZONE).toInstant();
            var flagged = moving.move(found.pqr(), null, new Silencing.Flag(since), SYSTEM);
            if (flagged instanceof Result.Done<CaseFile>) {
                telling.raise(found.pqr(), SILENCE, rule.id(), found.due(), 0, Role.RESPONSIBLE, recogniseBy(since));
            }
            return flagged; // refused: somebody moved it meanwhile
        });
    }

    private void duty(InSilence found) {
        var by = recogniseBy(found.since());
        if (clock.instant().isAfter(by)) {
            telling.raise(found.pqr(), DUTY_OVER, "T2", found.due(), 0, Role.RESPONSIBLE, by);
        }
    }

    private Instant recogniseBy(Instant since) {
        return clocks.on("T2", Bogota.dateOf(since)).due(since);
    }

    private static String clockOf(Pressing found) {
        if (found.state().equals(CaseState.ESPERANDO_AL_USUARIO)) {
            return "T15-COMPLETAR";
        }
        return found.state().isDecided() ? "T3" : found.kind().clock();
    }
}
