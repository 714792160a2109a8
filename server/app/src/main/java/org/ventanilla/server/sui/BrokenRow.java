package org.ventanilla.server.sui;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A row that cannot go into the file yet.
 *
 * @param radicado opens the case
 * @param channel whose row it is; null is ours
 */
public record BrokenRow(String radicado, @Nullable String channel, List<Mend> mends) {

    /** @param column 1 to 16 */
    public record Mend(int column, String rule, String mend) {

        static Mend of(Regla rule) {
            return new Mend(rule.column(), rule.code(), rule.mend());
        }
    }

    public BrokenRow {
        mends = List.copyOf(mends);
    }
}
