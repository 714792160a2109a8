package org.ventanilla.server.notification.letter;

import java.util.List;

/**
 * What a table did, or would do.
 *
 * @param good rows written, or that can be
 * @param repeated rows that say what is known already
 * @param applied false for a look beforehand: nothing was written
 */
public record Imported(int good, int repeated, List<RowProblem> broken, boolean applied) {

    public Imported {
        broken = List.copyOf(broken);
    }
}
