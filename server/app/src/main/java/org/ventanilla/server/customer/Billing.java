package org.ventanilla.server.customer;

import java.util.List;
import java.util.Optional;

/**
 * The utility's billing system, read only: no money is taken here. Nothing of it may be shown unmasked before
 * {@link Disclosure} has been asked. Each question may throw {@link BillingFault} when the system is away.
 */
public interface Billing {

    /** Whose cédula or account number this is, written with or without dots, dashes and spaces. */
    List<Account> candidates(String cedulaOrAccount);

    Optional<Account> account(String account);

    /** The same for what must not stop when billing does not answer: then nothing is known of the account. */
    default Optional<Account> accountIfReached(String account) {
        try {
            return account(account);
        } catch (BillingFault away) {
            return Optional.empty();
        }
    }

    Optional<Invoice> invoice(String account, String invoice);

    /** The bill as it was printed, PNG. */
    Optional<byte[]> picture(String account, String invoice);
}
