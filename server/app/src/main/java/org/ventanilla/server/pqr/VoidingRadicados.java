package org.ventanilla.server.pqr;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import org.ventanilla.server.platform.Event;
import org.ventanilla.server.platform.EventLog;
import org.ventanilla.server.platform.Ids;
import org.ventanilla.server.platform.Transactions;
import org.ventanilla.server.pqr.Radicado.Direction;
import org.ventanilla.server.pqr.VoidedRadicados.Act;

/**
 * After a restore from a backup: both series go on beyond any number that can have been given since, so that none is given twice, and the
 * range that is passed over has its act (Acuerdo AGN 001/2024: consecutive, without gaps that nothing explains).
 */
public final class VoidingRadicados {
    /** A backup is a day old, at the worst a few. */
    private static final int DAYS = 10;

    private static final int LEAST = 100;

    private final Transactions transactions;
    private final VoidedRadicados voided;
    private final EventLog log;

    public VoidingRadicados(Transactions transactions, VoidedRadicados voided, EventLog log) {
        this.transactions = transactions;
        this.voided = voided;
        this.log = log;
    }

    /** @param numbers of each series; when not said, ten times the busiest day of the last year and 100 at least */
    public List<Act> restored(OptionalInt numbers, String actor, String reason) {
        return transactions.inTransaction(() -> {
            var acts = new ArrayList<Act>();
            for (var direction : Direction.values()) {
                var many = numbers.orElseGet(() -> Math.max(LEAST, DAYS * voided.busiestDay(direction)));
                acts.addAll(voided.pass(direction, many, actor, reason));
            }
            acts.forEach(act -> log.append(event(act)));
            return acts;
        });
    }

    private static Event event(Act act) {
        return new Event(
                "RadicadosAnulados",
                "series",
                Ids.next(),
                "system",
                Map.of("first", act.first().text(), "last", act.last().text()));
    }
}
