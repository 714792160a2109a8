package org.ventanilla.server.exchange;

import java.util.List;

/** @param number as an editor counts, from 1 */
public record BrokenLine(int number, List<Mend> mends) {

    /** @param column its heading */
    public record Mend(String column, String mend) {}

    public BrokenLine {
        mends = List.copyOf(mends);
    }
}
