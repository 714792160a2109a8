package org.ventanilla.server.customer.billing;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.ventanilla.server.customer.Account;
import org.ventanilla.server.customer.Billing;
import org.ventanilla.server.customer.sample.SampleBilling;

/** However billing is reached, the same accounts give the same answers: those of the sample. */
abstract class BillingContract {

    static final Billing SAMPLE = new SampleBilling();

    abstract Billing billing();

    @Test
    void an_account_is_found_however_it_is_written() {
        assertEquals(SAMPLE.account("4000001"), billing().account("4000001"));
        assertEquals(SAMPLE.account("4000001"), billing().account("4.000.001"));
        assertEquals(Optional.empty(), billing().account("4999999"));
        assertEquals(Optional.empty(), billing().account("no sé"));
    }

    @Test
    void a_cedula_finds_its_accounts_and_an_account_itself() {
        var maria = SAMPLE.account("4000001").orElseThrow();
        assertEquals(List.of(maria), billing().candidates(maria.document()));
        assertEquals(List.of(maria), billing().candidates("4000001"));
        assertEquals(List.of(), billing().candidates("123"));
        assertEquals(List.of(), billing().candidates(""));
    }

    @Test
    void the_newest_invoice_comes_first_and_each_is_found() {
        var account = billing().account("4000003").orElseThrow();
        assertTrue(account.invoices()
                .getFirst()
                .issued()
                .isAfter(account.invoices().getLast().issued()));
        for (var invoice : account.invoices()) {
            assertEquals(Optional.of(invoice), billing().invoice("4000003", invoice.id()));
        }
        assertEquals(Optional.empty(), billing().invoice("4000003", "none"));
    }

    @Test
    void a_picture_is_there_or_not() {
        var invoice =
                SAMPLE.account("4000001").orElseThrow().invoices().getFirst().id();
        assertTrue(billing().picture("4000001", invoice).orElseThrow().length > 1000);
        assertEquals(Optional.empty(), billing().picture("4000001", "none"));
    }

    static List<Account> all() {
        return java.util.stream.IntStream.rangeClosed(4000001, 4000020)
                .mapToObj(number -> SAMPLE.account(String.valueOf(number)).orElseThrow())
                .toList();
    }
}
