package org.ventanilla.server.casework;

import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.ventanilla.contract.Words.Service;

/**
 * Which cases somebody wants to see, the most pressing first.
 *
 * @param words a radicado, a cédula, an account, a name or words of the case; with them, whose and open or closed do not count
 * @param state null is every open one
 * @param light null is any
 * @param after the last case of the page before
 */
public record CaseSearch(
        Whose whose,
        @Nullable String words,
        @Nullable String state,
        @Nullable Service service,
        @Nullable Light light,
        @Nullable UUID after) {

    public enum Whose {
        MINE,
        UNASSIGNED,
        ALL
    }
}
