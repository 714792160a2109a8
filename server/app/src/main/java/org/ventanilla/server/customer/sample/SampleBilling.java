package org.ventanilla.server.customer.sample;

import static java.util.stream.Collectors.groupingBy;

import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.ventanilla.contract.Words.Service;
import org.ventanilla.server.customer.Account;
import org.ventanilla.server.customer.Billing;
import org.ventanilla.server.customer.Invoice;
import org.ventanilla.server.platform.Csv;

/** Read once, never changed; any thread may share it. */
public final class SampleBilling implements Billing {

    private final Map<String, Account> accounts = new LinkedHashMap<>();
    private final Map<String, List<SampleBill>> bills;

    public SampleBilling() {
        bills = Csv.rows("/sample/invoices.csv").stream()
                .map(SampleBill::of)
                .sorted(Comparator.comparing(SampleBill::period).reversed())
                .collect(groupingBy(SampleBill::account));
        Csv.rows("/sample/accounts.csv").stream()
                .map(this::account)
                .forEach(account -> accounts.put(account.number(), account));
    }

    @Override
    public List<Account> candidates(String cedulaOrAccount) {
        var number = digits(cedulaOrAccount);
        return accounts.values().stream()
                .filter(account ->
                        account.number().equals(number) || account.document().equals(number))
                .toList();
    }

    @Override
    public Optional<Account> account(String account) {
        return Optional.ofNullable(accounts.get(digits(account)));
    }

    @Override
    public Optional<Invoice> invoice(String account, String invoice) {
        return account(account)
                .flatMap(known -> known.invoices().stream()
                        .filter(bill -> bill.id().equals(invoice))
                        .findFirst());
    }

    @Override
    public Optional<byte[]> picture(String account, String invoice) {
        return account(account).flatMap(known -> {
            var all = bills.getOrDefault(known.number(), List.of());
            return all.stream()
                    .filter(bill -> bill.id().equals(invoice))
                    .findFirst()
                    .map(bill -> new BillPicture(known, bill, all).png());
        });
    }

    private Account account(String[] column) {
        var service = Service.valueOf(column[5]);
        var invoices = bills.getOrDefault(column[0], List.of()).stream()
                .map(bill -> bill.invoice(service))
                .toList();
        return new Account(
                column[0],
                column[1],
                column[2],
                column[3],
                column[4],
                service,
                Integer.parseInt(column[6]),
                column[7],
                invoices.stream()
                        .filter(bill -> !bill.paid())
                        .mapToLong(Invoice::amount)
                        .sum(),
                invoices);
    }

    private static String digits(String number) {
        return number.replaceAll("[^0-9]", "");
    }
}
