package org.ventanilla.server.casework.alert;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.ventanilla.contract.Words.Role;
import org.ventanilla.server.platform.Event;
import org.ventanilla.server.platform.EventLog;
import org.ventanilla.server.platform.Ids;
import org.ventanilla.server.platform.Transactions;

/** Tells who must know, once. Joins a running transaction. */
public final class RaisingAlert {

    private final Transactions transactions;
    private final Alerts alerts;
    private final EventLog log;
    private final Clock clock;

    public RaisingAlert(Transactions transactions, Alerts alerts, EventLog log, Clock clock) {
        this.transactions = transactions;
        this.alerts = alerts;
        this.log = log;
        this.clock = clock;
    }

    /** The arguments are those of {@link Alert}. */
    public void raise(
            UUID pqr,
            AlertKind kind,
            String which,
            LocalDate due,
            int ahead,
            @Nullable Role role,
            @Nullable Instant recogniseBy) {
        var alert = new Alert(Ids.next(), pqr, kind, which, due, ahead, role, recogniseBy, clock.instant());
        transactions.inTransaction(() -> {
            var first = alerts.raise(alert);
            if (first) {
                log.append(new Event(
                        "CaseAlerted",
                        "pqr",
                        pqr,
                        "system",
                        Map.of("kind", kind.name(), "clock", which, "due", due.toString(), "ahead", ahead)));
            }
            return first;
        });
    }
}
