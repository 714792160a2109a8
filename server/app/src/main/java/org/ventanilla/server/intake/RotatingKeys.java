package org.ventanilla.server.intake;

import java.util.Map;
import org.ventanilla.server.platform.Event;
import org.ventanilla.server.platform.EventLog;
import org.ventanilla.server.platform.Ids;
import org.ventanilla.server.platform.Result;
import org.ventanilla.server.platform.Transactions;

/** The supervisor has the key of the seal changed; it is written down who. */
public final class RotatingKeys {
    private final SealKeys keys;
    private final Transactions transactions;
    private final EventLog log;

    public RotatingKeys(SealKeys keys, Transactions transactions, EventLog log) {
        this.keys = keys;
        this.transactions = transactions;
        this.log = log;
    }

    public Result<Void> rotate(String actor) {
        return transactions.inTransaction(() -> {
            log.append(new Event("SealKeysRotated", "seal", Ids.next(), actor, Map.of()));
            keys.rotate();
            return Result.done();
        });
    }
}
