package org.ventanilla.server.platform;

import java.util.function.Supplier;

/** All or nothing. */
public interface Transactions {
    /**
     * Runs the work in a transaction, on the calling thread; joins the one already running there. An exception or a returned
     * {@link Result.Refused} rolls back. When a joined part refuses, the whole cannot be committed any more.
     */
    <T> T inTransaction(Supplier<T> work);
}
