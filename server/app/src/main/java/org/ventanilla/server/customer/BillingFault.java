package org.ventanilla.server.customer;

/** Billing does not answer, or answers what nobody can read. It may pass by itself. */
public final class BillingFault extends RuntimeException {
    private static final long serialVersionUID = 1;

    /** @param why a code for the log, without anything personal */
    public BillingFault(String why) {
        super(why);
    }
}
