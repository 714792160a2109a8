package org.ventanilla.server.customer;

import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.ventanilla.contract.ProblemCode;
import org.ventanilla.server.platform.Result;

/** Asked of a later feature: whose attention is it, and what is shown in it? */
public interface Attentions {

    /**
     * @param agent null while she waits
     * @param shown the id of what the kiosk's screen shows now; null when it shows nothing, or she has left
     */
    record Attention(
            UUID kiosk, @Nullable UUID agent, @Nullable String shown) {}

    Optional<Attention> of(UUID session);

    /** Her data are for the agent who attends or attended her, and for nobody else who is signed in. */
    default Result<Attention> ofAgent(UUID session, UUID agent) {
        return of(session)
                .map(found -> agent.equals(found.agent())
                        ? Result.done(found)
                        : Result.<Attention>refused(ProblemCode.SESSION_OF_OTHER))
                .orElse(Result.refused(ProblemCode.SESSION_UNKNOWN));
    }
}
