package org.ventanilla.server.pqr;

import static org.ventanilla.contract.ProblemCode.RADICADOR_AWAY;

import java.util.Map;
import java.util.UUID;
import org.ventanilla.server.platform.Event;
import org.ventanilla.server.platform.EventLog;
import org.ventanilla.server.platform.Result;
import org.ventanilla.server.platform.Transactions;
import org.ventanilla.server.pqr.Radicado.Direction;

/**
 * A case that is kept gets its radicado. With our own series that is one transaction with the filing; a number from elsewhere
 * is asked for after the case is safe, by the filing and then every minute until somebody answers.
 */
public final class Numbering {

    private static final int AT_ONCE = 100;

    private final Transactions transactions;
    private final Cases cases;
    private final Radicador radicador;
    private final Receipts receipts;
    private final EventLog log;

    public Numbering(Transactions transactions, Cases cases, Radicador radicador, Receipts receipts, EventLog log) {
        this.transactions = transactions;
        this.cases = cases;
        this.radicador = radicador;
        this.receipts = receipts;
        this.log = log;
    }

    /** Refused while nobody gives numbers; the case stays kept. */
    Result<PqrRadicada> number(UUID pqr) {
        return radicador.fetch(pqr, Direction.ENT)
                ? Result.done(transactions.inTransaction(() -> numbered(pqr)))
                : Result.refused(RADICADOR_AWAY);
    }

    /** Those that wait, the oldest first; the first that gets none ends the round. */
    public void numberWaiting() {
        for (var waiting : cases.unnumbered(AT_ONCE)) {
            if (number(waiting) instanceof Result.Refused<PqrRadicada>) {
                return;
            }
        }
    }

    private PqrRadicada numbered(UUID pqr) {
        var given = radicador.give(pqr, Direction.ENT);
        var radicada = cases.of(given.radicado()).orElseThrow();
        log.append(radicada(radicada.pqr()));
        receipts.to(radicada.pqr()).accept(radicada);
        return radicada;
    }

    /** That it has its number. */
    public static Event radicada(Pqr pqr) {
        return new Event(
                "PqrRadicada",
                "session",
                pqr.session(),
                "staff:" + pqr.reception().agent(),
                Map.of(
                        "pqr", pqr.id().toString(),
                        "kind", pqr.kind().name(),
                        "service", pqr.service().name(),
                        "due", pqr.due().toString(),
                        "kiosk", pqr.reception().kiosk().toString(),
                        "agent", pqr.reception().agent().toString()));
    }
}
