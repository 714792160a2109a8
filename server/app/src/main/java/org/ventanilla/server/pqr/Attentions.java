package org.ventanilla.server.pqr;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.ventanilla.server.customer.Identification;
import org.ventanilla.server.session.Session;

/** All that a filing has to know of the attention in which it is said, in one look: two people wait for each. */
public interface Attentions {

    /**
     * @param said who the agent recorded that she is
     * @param papers handed in so far, in the order of their numbers
     * @param filedBefore something is kept under this key already
     */
    record Attention(
            Session session,
            String place,
            String municipality,
            Optional<Identification> said,
            List<Annex> papers,
            boolean filedBefore) {}

    Optional<Attention> of(UUID session, String idempotencyKey);
}
