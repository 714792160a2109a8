package org.ventanilla.kiosk.print;

import org.ventanilla.contract.Words.DeviceState;

/** Prints what she takes home. Calls block and may come from any thread. */
public interface Printer {

    /** {@code READY} or {@code MISSING}. */
    DeviceState state();

    /** Returns when the printer has taken it over. */
    void print(byte[] pdf) throws NotPrinted;

    /** There is no printer, or it did not take the document. */
    final class NotPrinted extends Exception {
        private static final long serialVersionUID = 1;

        NotPrinted(String why) {
            super(why);
        }

        NotPrinted(Throwable cause) {
            super("the printer did not take the document", cause);
        }
    }
}
