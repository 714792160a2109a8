package org.ventanilla.server.access;

import java.time.Clock;
import java.time.Instant;
import java.util.function.BooleanSupplier;
import org.ventanilla.contract.ProblemCode;
import org.ventanilla.server.platform.Result;
import org.ventanilla.server.platform.Transactions;

/**
 * Guessing is slow. A try is counted before it is made and taken back when it was right, so that many at once gain nothing.
 * Never inside a transaction: a refusal would roll the count back.
 */
public final class Throttle {
    private final Transactions transactions;
    private final TriesLog log;
    private final Clock clock;

    public Throttle(Transactions transactions, TriesLog log, Clock clock) {
        this.transactions = transactions;
        this.log = log;
        this.clock = clock;
    }

    /** Refuses with {@code wrong} or {@link ProblemCode#TOO_MANY_TRIES}. */
    public Result<Void> attempt(String subject, BooleanSupplier right, ProblemCode wrong) {
        byte[] key = Tokens.hash(subject);
        if (!transactions.inTransaction(() -> counted(key))) {
            return Result.refused(ProblemCode.TOO_MANY_TRIES);
        }
        if (!right.getAsBoolean()) {
            return Result.refused(wrong);
        }
        log.save(key, Tries.NONE);
        return Result.done();
    }

    private boolean counted(byte[] key) {
        Instant now = clock.instant();
        Tries tries = log.lock(key);
        if (tries.exhausted(now)) {
            return false;
        }
        log.save(key, tries.oneMore(now));
        return true;
    }
}
