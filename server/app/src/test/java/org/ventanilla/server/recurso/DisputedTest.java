package org.ventanilla.server.recurso;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.time.LocalDate;
import java.util.Optional;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.ventanilla.contract.Words.Service;
import org.ventanilla.server.customer.Account;
import org.ventanilla.server.customer.Invoice;

class DisputedTest {

    /** 10.000, 20.000 … 70.000 pesos, from May to November. */
    private final Account account = account(7);

    @Test
    void the_average_is_that_of_the_five_periods_before() {
        var bill = Disputed.of(account, "7", 30_000).orElseThrow();
        assertEquals(40_000, bill.average());
        assertEquals(40_000, bill.undisputed());
        assertEquals("octubre de 2026", bill.period());
    }

    @Test
    void later_bills_do_not_count_and_fewer_than_five_are_averaged_as_they_are() {
        assertEquals(15_000, Disputed.of(account, "3", 0).orElseThrow().average());
        assertEquals(0, Disputed.of(account, "1", 0).orElseThrow().average());
    }

    @Test
    void the_smaller_sum_is_enough() {
        assertEquals(40_000, Disputed.of(account, "7", 0).orElseThrow().toPay());
        assertEquals(10_000, Disputed.of(account, "7", 60_000).orElseThrow().toPay());
        assertEquals(10_000, Disputed.of(account, "1", 0).orElseThrow().toPay());
    }

    @Test
    void no_more_is_disputed_than_was_billed() {
        assertEquals(0, Disputed.of(account, "7", 999_999).orElseThrow().toPay());
        assertEquals(70_000, Disputed.of(account, "7", -1).orElseThrow().undisputed());
        assertThrows(
                IllegalArgumentException.class, () -> new Disputed("7", "octubre", LocalDate.EPOCH, 10, 11, 0, false));
    }

    @Test
    void a_bill_that_billing_does_not_know_is_nobodys() {
        assertEquals(Optional.empty(), Disputed.of(account, "99", 0));
    }

    private static Account account(int months) {
        var bills =
                IntStream.rangeClosed(1, months).mapToObj(DisputedTest::bill).toList();
        return new Account(
                "4000001", "María", "9000010421", "Vereda", "Junín", Service.ENERGIA, 1, "E1", 0, bills.reversed());
    }

    private static Invoice bill(int n) {
        var issued = LocalDate.of(2026, 4, 5).plusMonths(n);
        return new Invoice(
                String.valueOf(n), "octubre de 2026", issued, issued.plusDays(15), n * 10_000L, "148 kWh", true);
    }
}
