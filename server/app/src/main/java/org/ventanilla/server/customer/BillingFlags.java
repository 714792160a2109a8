package org.ventanilla.server.customer;

import java.time.Duration;
import java.time.Instant;
import java.util.Set;
import java.util.UUID;

/**
 * Tells billing not to suspend a service for a sum in dispute, and later that it may again (Ley 142/1994 art. 155). A flag that
 * is sent twice is one.
 */
public interface BillingFlags {

    /**
     * @param radicado of the claim: a newer flag with the same one takes the older one's place
     * @param invoice empty when the whole account is in dispute
     * @param amount in pesos
     * @param raised false lifts it
     */
    record Flag(UUID id, String radicado, String account, String invoice, long amount, boolean raised, Instant at) {}

    enum Taken {
        ACKNOWLEDGED,
        /** It lies where billing fetches it, and {@link #acknowledged()} will name it. */
        LATER
    }

    /** Throws {@link BillingFault} when billing cannot be reached or refuses. */
    Taken send(Flag flag);

    /** Flags taken before that billing has acknowledged since, maybe some that are known already. */
    Set<UUID> acknowledged();

    /** How long an acknowledgement may take before somebody must ask. */
    Duration patience();
}
