package org.ventanilla.kiosk.arbiter;

import org.jspecify.annotations.Nullable;
import org.ventanilla.contract.Words.Rung;

/**
 * What holds from {@code at} on.
 *
 * @param uploadKbit what uploads may take, kbit/s; {@link #AS_FAST_AS_IT_GOES} without a call
 * @param probeEveryMs how long to wait between two probes
 * @param padUp a padding probe that is wanted towards the server, if any
 * @param padDown one that the server is to send
 * @param why one line for the log when a rung changed or padding is wanted, empty otherwise
 */
public record Decision(
        long at,
        Rung up,
        Rung down,
        int uploadKbit,
        int probeEveryMs,
        @Nullable Padding padUp,
        @Nullable Padding padDown,
        String why) {
    public static final int AS_FAST_AS_IT_GOES = Integer.MAX_VALUE;

    /** The same holds as before, whatever time it is. */
    public boolean isLike(Decision before) {
        return why.isEmpty() && repeatedAt(before.at).equals(before.repeated());
    }

    Decision repeated() {
        return repeatedAt(at);
    }

    private Decision repeatedAt(long when) {
        return new Decision(when, up, down, uploadKbit, probeEveryMs, padUp, padDown, "");
    }
}
