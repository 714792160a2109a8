package org.ventanilla.server.session;

import java.util.Optional;
import java.util.UUID;
import org.ventanilla.contract.Common.Shown;
import org.ventanilla.server.customer.Attentions;

/** What the feature of the customer asks of an attention. */
public final class SharedAttentions implements Attentions {
    private final Sessions sessions;

    public SharedAttentions(Sessions sessions) {
        this.sessions = sessions;
    }

    @Override
    public Optional<Attention> of(UUID session) {
        return sessions.of(session)
                .map(open -> new Attention(
                        open.kiosk(),
                        open.agent().orElse(null),
                        Optional.ofNullable(open.shown()).map(Shown::id).orElse(null)));
    }
}
