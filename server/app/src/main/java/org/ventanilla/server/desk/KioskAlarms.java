package org.ventanilla.server.desk;

import java.util.Map;
import java.util.UUID;
import org.ventanilla.server.platform.Event;
import org.ventanilla.server.platform.EventLog;
import org.ventanilla.server.platform.Result;
import org.ventanilla.server.platform.Transactions;

/** What a supervisor should be able to see of a kiosk that behaves oddly. */
public final class KioskAlarms {
    private final Transactions transactions;
    private final EventLog log;

    public KioskAlarms(Transactions transactions, EventLog log) {
        this.transactions = transactions;
        this.log = log;
    }

    /** Either its link broke and it was faster than we to notice, or its key is on two computers. */
    public void socketReplaced(UUID kiosk) {
        transactions.inTransaction(() -> {
            log.append(new Event("KioskSocketReplaced", "kiosk", kiosk, "kiosk:" + kiosk, Map.of()));
            return Result.done();
        });
    }
}
