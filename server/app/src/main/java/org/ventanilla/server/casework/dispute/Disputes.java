package org.ventanilla.server.casework.dispute;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.ventanilla.server.customer.BillingFlags.Flag;

/** What is in dispute, and what billing was told of it. */
public interface Disputes {

    /** @param invoice empty when the whole account is in dispute */
    record Dispute(UUID pqr, String invoice, long amount) {}

    /** @param acknowledged when billing said so; null while it has not */
    record Told(
            boolean raised,
            String invoice,
            long amount,
            Instant madeAt,
            int tries,
            @Nullable String problem,
            @Nullable Instant acknowledged) {}

    /** A closed case whose flag still stands. */
    record Closed(Dispute dispute, @Nullable LocalDate notified) {}

    record Silent(UUID pqr, Instant madeAt) {}

    Optional<Dispute> of(UUID pqr);

    /** False when nobody knows whose account it is. */
    boolean put(Dispute dispute);

    /** Nothing of it is in dispute any more. */
    void drop(UUID pqr);

    /** The newest of the case. */
    Optional<Told> told(UUID pqr);

    /**
     * One flag for each dispute that billing was not told of as it stands now. A case that is closed is told once, should that
     * have been within the minute.
     */
    int raiseNew(Instant now);

    List<Closed> closed();

    void lift(Dispute dispute, Instant now);

    /** Not acknowledged and to be tried now; of each case the older one first. */
    List<Flag> toSend(Instant now, int limit);

    void acknowledged(UUID flag, Instant now);

    /** Taken, or failed: to be tried again. */
    void again(UUID flag, @Nullable String problem, Instant next);

    int tries(UUID flag);

    /** Raised before that moment, still standing and never acknowledged. */
    List<Silent> unacknowledged(Instant before);
}
