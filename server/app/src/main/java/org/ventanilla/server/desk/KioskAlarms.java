package org.ventanilla.server.desk;

import java.util.Map;
import java.util.UUID;
import org.ventanilla.server.kiosk.HearingKiosk;
import org.ventanilla.server.platform.Event;
import org.ventanilla.server.platform.EventLog;
import org.ventanilla.server.platform.Result;
import org.ventanilla.server.platform.Transactions;

/** What a supervisor should be able to see of a kiosk that behaves oddly. */
public final class KioskAlarms {
    private final Transactions transactions;
    private final EventLog log;
    private final HearingKiosk hearing;

    public KioskAlarms(Transactions transactions, EventLog log, HearingKiosk hearing) {
        this.transactions = transactions;
        this.log = log;
        this.hearing = hearing;
    }

    /** Either its link broke and it was faster than we to notice, or its key is on two computers. */
    public void socketReplaced(UUID kiosk) {
        append("KioskSocketReplaced", kiosk);
    }

    /** The older of two sockets said good-bye when it was sent away: no broken link, but a second program that lived. */
    public void keyTwice(UUID kiosk) {
        hearing.twice(kiosk);
        append("KioskKeyTwice", kiosk);
    }

    private void append(String type, UUID kiosk) {
        transactions.inTransaction(() -> {
            log.append(new Event(type, "kiosk", kiosk, "kiosk:" + kiosk, Map.of()));
            return Result.done();
        });
    }
}
