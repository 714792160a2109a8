package org.ventanilla.server.casework;

import java.time.Instant;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.ventanilla.server.pqr.CaseState;

/**
 * One move, as it is recorded: who, when, why, by which rule, from where to where.
 *
 * @param version the one that it made
 * @param actor {@code staff:ID}, {@code system}
 * @param why what somebody wrote; null when nobody did, or when it was erased
 */
public record CaseStep(
        UUID id,
        int version,
        Instant at,
        String actor,
        MoveKind move,
        String article,
        CaseState from,
        CaseState to,
        Map<String, Object> data,
        @Nullable String why) {

    public CaseStep {
        data = Map.copyOf(data);
    }
}
