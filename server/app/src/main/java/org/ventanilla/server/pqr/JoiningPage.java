package org.ventanilla.server.pqr;

import java.util.Map;
import java.util.UUID;
import org.ventanilla.server.platform.Event;
import org.ventanilla.server.platform.EventLog;
import org.ventanilla.server.platform.Transactions;

/** A page that nobody had heard of arrives when its attention's case is filed already: it goes with that case. Once. */
public final class JoiningPage {

    private final Transactions transactions;
    private final Cases cases;
    private final EventLog log;

    public JoiningPage(Transactions transactions, Cases cases, EventLog log) {
        this.transactions = transactions;
        this.cases = cases;
        this.log = log;
    }

    public void join(UUID kiosk, UUID session, UUID page) {
        transactions.inTransaction(() -> {
            var joined = cases.join(session, page);
            joined.ifPresent(pqr ->
                    log.append(new Event("PageJoined", "pqr", pqr, "kiosk:" + kiosk, Map.of("page", page.toString()))));
            return joined;
        });
    }
}
