package org.ventanilla.server.pqr;

import java.util.function.Consumer;

/** What tells her that her petition was received, where she left an address or a number. */
public interface Receipts {

    /** Nobody is told. */
    Receipts NONE = pqr -> filed -> {};

    /**
     * Inside the transaction that gives the number, so that no message is lost between the two. Looks up first where it goes;
     * what it returns writes it once the number is known, and waits for nothing, for others wait for the next number.
     */
    Consumer<PqrRadicada> to(Pqr pqr);
}
