package org.ventanilla.server.sui;

import java.util.function.Consumer;

/** Our own cases as Formato A asks about them. */
public interface SuiCases {

    /**
     * Those filed in the month, told in it, or still pending from before, in the order of their radicados. One by one: there
     * may be more than fit in memory. Inside a transaction.
     */
    void each(Month month, Consumer<SuiCase> to);
}
