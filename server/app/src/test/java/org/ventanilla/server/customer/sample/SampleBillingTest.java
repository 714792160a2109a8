package org.ventanilla.server.customer.sample;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.List;
import java.util.stream.IntStream;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.Test;
import org.ventanilla.server.customer.Account;
import org.ventanilla.server.customer.Invoice;

class SampleBillingTest {

    private final SampleBilling billing = new SampleBilling();

    private final List<Account> accounts = IntStream.rangeClosed(4000001, 4000020)
            .mapToObj(number -> billing.account(String.valueOf(number)).orElseThrow())
            .toList();

    @Test
    void nobody_in_it_exists() {
        assertTrue(accounts.stream().allMatch(account -> account.document().matches("9[0-9]{9}")));
        assertEquals(20, accounts.stream().map(Account::document).distinct().count());
    }

    @Test
    void each_account_has_six_bills_the_newest_first() {
        for (var account : accounts) {
            assertEquals(6, account.invoices().size());
            assertEquals("octubre de 2026", account.invoices().getFirst().period());
            assertTrue(account.invoices().stream().allMatch(bill -> bill.amount() > 0));
        }
    }

    @Test
    void the_balance_is_what_is_not_paid() {
        for (var account : accounts) {
            var open = account.invoices().stream().filter(bill -> !bill.paid()).toList();
            assertEquals(open.stream().mapToLong(Invoice::amount).sum(), account.balance());
        }
        assertTrue(accounts.stream().anyMatch(account -> account.balance() == 0));
        assertTrue(accounts.stream().anyMatch(account -> account.balance() > 0));
    }

    @Test
    void a_person_is_found_by_cedula_or_account_however_it_is_written() {
        var account = accounts.getFirst();
        assertEquals(List.of(account), billing.candidates("9.000.010.421"));
        assertEquals(List.of(account), billing.candidates("4000-001"));
        assertEquals(List.of(), billing.candidates("1234567"));
        assertEquals(List.of(), billing.candidates("-"));
    }

    @Test
    void a_bill_belongs_to_one_account() {
        var bill = accounts.getFirst().invoices().getFirst();
        assertEquals(bill, billing.invoice("4000001", bill.id()).orElseThrow());
        assertTrue(billing.invoice("4000002", bill.id()).isEmpty());
        assertTrue(billing.picture("4000002", bill.id()).isEmpty());
    }

    @Test
    void a_bill_can_be_looked_at() throws IOException {
        var bill = accounts.getFirst().invoices().getFirst();
        var picture = ImageIO.read(
                new ByteArrayInputStream(billing.picture("4000001", bill.id()).orElseThrow()));
        assertEquals(1000, picture.getWidth());
        assertEquals(1400, picture.getHeight());
    }
}
