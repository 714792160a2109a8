package org.ventanilla.server.recurso;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.ventanilla.server.customer.Account;
import org.ventanilla.server.customer.Invoice;

/**
 * The bill in question and what of it is disputed, in pesos.
 *
 * @param average of the five periods before it (Ley 142 de 1994, art. 155); of fewer where there are fewer, 0 where none
 */
public record Disputed(
        String invoice, String period, LocalDate issued, long billed, long disputed, long average, boolean paid) {

    static final int PERIODS = 5;

    public Disputed {
        if (disputed < 0 || disputed > billed) {
            throw new IllegalArgumentException("of " + billed + " pesos " + disputed + " cannot be in dispute");
        }
    }

    /** Empty when billing does not know the bill. What is not on it cannot be disputed, so the sum is held to its total. */
    public static Optional<Disputed> of(Account account, String invoice, long disputed) {
        return account.invoices().stream()
                .filter(bill -> bill.id().equals(invoice))
                .findFirst()
                .map(bill -> new Disputed(
                        bill.id(),
                        bill.period(),
                        bill.issued(),
                        bill.amount(),
                        Math.clamp(disputed, 0, bill.amount()),
                        average(account.invoices(), bill),
                        bill.paid()));
    }

    /** What she owes in any case. */
    public long undisputed() {
        return billed - disputed;
    }

    /** The smaller of the two sums that open the recurso: either is enough (art. 155). */
    public long toPay() {
        return averageIsLess() ? average : undisputed();
    }

    boolean averageIsLess() {
        return average > 0 && average < undisputed();
    }

    private static long average(List<Invoice> all, Invoice bill) {
        return Math.round(all.stream()
                .filter(other -> other.issued().isBefore(bill.issued()))
                .sorted(Comparator.comparing(Invoice::issued).reversed())
                .limit(PERIODS)
                .mapToLong(Invoice::amount)
                .average()
                .orElse(0));
    }
}
