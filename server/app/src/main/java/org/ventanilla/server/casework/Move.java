package org.ventanilla.server.casework;

import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.ventanilla.server.platform.Result;

/** Something done with a case. That its state allows it is checked before; what else may forbid it, it says itself. */
public sealed interface Move permits Study, Completing, Evidence, Resolving, Silencing, Appealing {

    MoveKind kind();

    Result<CaseFile> on(CaseFile file, Moment now);

    /** Ids, codes and dates for the step and the event; nothing that somebody wrote. */
    default Map<String, Object> data() {
        return Map.of();
    }

    /** Why, in the words of whoever did it: kept apart, because it may be personal. */
    default @Nullable String why() {
        return null;
    }
}
