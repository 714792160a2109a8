package org.ventanilla.kiosk.spool;

/** The power fails here. An error, so that no code that handles failures runs after it. */
final class PowerCut extends Error {
    private static final long serialVersionUID = 1;

    PowerCut() {
        super("the power failed", null, false, false);
    }
}
