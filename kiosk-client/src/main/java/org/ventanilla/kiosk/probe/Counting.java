package org.ventanilla.kiosk.probe;

import org.ventanilla.contract.stun.LinkProbe;

/** Which way the lost ones were lost: the server says how many came, we know how many went and how many answers came back. */
final class Counting {
    /** Of the ones between two answers; -1 where the server began to count anew. */
    record Lost(int up, int down) {
        static final Lost UNKNOWN = new Lost(-1, -1);
    }

    private int sequence;
    private int count;

    Lost since(LinkProbe seen) {
        int sent = seen.sequence() - sequence;
        int came = seen.count() - count;
        if (sent <= 0) { // overtaken by a later one, and counted as lost then
            return new Lost(0, 0);
        }
        boolean first = sequence == 0;
        sequence = seen.sequence();
        count = seen.count();
        if (first) { // those before it may never have gone out
            return new Lost(0, 0);
        }
        if (came <= 0) {
            return Lost.UNKNOWN;
        }
        // More may have come than went between: one that was overtaken on the way up.
        return new Lost(Math.max(0, sent - came), Math.max(0, came - 1));
    }
}
