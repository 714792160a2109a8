package org.ventanilla.server.customer;

import java.util.List;
import org.ventanilla.contract.Words;

/**
 * An account as billing has it, unmasked.
 *
 * @param holder who signed the contract; often not who lives there any more
 * @param balance what is owed, in pesos
 * @param invoices the newest first
 */
public record Account(
        String number,
        String holder,
        String document,
        String address,
        String municipality,
        Words.Service service,
        int stratum,
        String meter,
        long balance,
        List<Invoice> invoices) {

    public Account {
        invoices = List.copyOf(invoices);
    }
}
