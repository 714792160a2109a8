package org.ventanilla.server.customer.billing;

import java.util.List;
import java.util.Optional;
import org.ventanilla.server.customer.Account;
import org.ventanilla.server.customer.Billing;
import org.ventanilla.server.customer.Invoice;

/** Until billing is connected: nobody is known, and everything can be filed all the same. */
public final class NoBilling implements Billing {

    @Override
    public List<Account> candidates(String cedulaOrAccount) {
        return List.of();
    }

    @Override
    public Optional<Account> account(String account) {
        return Optional.empty();
    }

    @Override
    public Optional<Invoice> invoice(String account, String invoice) {
        return Optional.empty();
    }

    @Override
    public Optional<byte[]> picture(String account, String invoice) {
        return Optional.empty();
    }
}
