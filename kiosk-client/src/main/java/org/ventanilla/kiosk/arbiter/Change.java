package org.ventanilla.kiosk.arbiter;

import org.ventanilla.contract.Words.Rung;

/** To which rung one direction goes, and the word for it in the log. */
record Change(Rung to, Cause cause) {
    /** Why a rung changes; each is spelled like this in the log. */
    enum Cause {
        SILENT,
        FAR,
        LOST,
        QUEUE,
        STUCK,
        LOSS_JUMP,
        PAPER,
        CALL_BEGINS,
        CHECKED,
        ANSWERED,
        GOOD_PROBES,
        PROVEN
    }
}
