package org.ventanilla.server.customer.billing;

import static java.util.stream.Collectors.groupingBy;

import java.nio.file.Path;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import org.ventanilla.contract.Words.Service;
import org.ventanilla.server.customer.Account;
import org.ventanilla.server.customer.Invoice;
import org.ventanilla.server.platform.Table;
import org.ventanilla.server.platform.Table.WrongLine;
import org.ventanilla.server.platform.WrongFile;

/** The files of one night, read whole and checked row by row before anything of them is used. */
final class NightlyFiles {

    static final String ACCOUNTS = "accounts.csv";
    static final String INVOICES = "invoices.csv";
    /** Written last: its counts say that the others are whole. */
    static final String DONE = "done.csv";

    private static final String ACCOUNT_HEADER =
            "account;holder;document;address;municipality;service;stratum;meter;balance";
    private static final String INVOICE_HEADER = "account;invoice;period;issued;due;amount;consumption;paid";

    private record Bill(String account, Invoice invoice) {}

    private record Count(String file, int rows) {}

    private NightlyFiles() {}

    /** Throws {@link WrongFile} with every broken row of all files. */
    static Ledger read(Path folder) {
        var counts = table(folder, DONE);
        var accounts = table(folder, ACCOUNTS);
        var invoices = table(folder, INVOICES);
        var people = accounts.rows(ACCOUNT_HEADER, NightlyFiles::account);
        var bills = invoices.rows(INVOICE_HEADER, NightlyFiles::bill);
        var expected = counts.rows("file;rows", NightlyFiles::count);
        whole(counts, expected, ACCOUNTS, accounts.rowCount());
        whole(counts, expected, INVOICES, invoices.rowCount());
        once(accounts, people, Account::number, "la cuenta");
        once(invoices, bills, bill -> bill.invoice().id(), "el recibo");
        owned(invoices, people, bills);
        refuse(List.of(counts, accounts, invoices));
        return ledger(people, bills);
    }

    private static Table table(Path folder, String name) {
        return Table.of(folder.resolve(name));
    }

    private static void whole(Table done, List<Count> expected, String file, int rows) {
        expected.stream()
                .filter(count -> count.file().equals(file))
                .findFirst()
                .ifPresentOrElse(
                        count -> {
                            if (count.rows() != rows) {
                                done.problem(file + " tiene " + rows + " filas y se anunciaron " + count.rows());
                            }
                        },
                        () -> done.problem("falta la fila de " + file));
    }

    private static <T> void once(Table table, List<T> rows, Function<T, String> key, String what) {
        Set<String> seen = new HashSet<>();
        rows.stream()
                .map(key)
                .filter(id -> !seen.add(id))
                .forEach(id -> table.problem(what + " " + id + " está dos veces"));
    }

    private static void owned(Table table, List<Account> accounts, List<Bill> bills) {
        Set<String> known = new HashSet<>();
        accounts.forEach(account -> known.add(account.number()));
        bills.stream()
                .filter(bill -> !known.contains(bill.account()))
                .forEach(bill -> table.problem(
                        "el recibo " + bill.invoice().id() + " es de la cuenta " + bill.account() + ", que no está"));
    }

    private static void refuse(List<Table> tables) {
        List<String> problems = new ArrayList<>();
        tables.forEach(table -> problems.addAll(table.problems()));
        if (!problems.isEmpty()) {
            throw new WrongFile(problems);
        }
    }

    private static Ledger ledger(List<Account> accounts, List<Bill> bills) {
        Map<String, List<Bill>> byAccount = bills.stream().collect(groupingBy(Bill::account));
        return new Ledger(accounts.stream()
                .map(account -> withBills(account, byAccount.getOrDefault(account.number(), List.of())))
                .toList());
    }

    private static Account withBills(Account account, List<Bill> bills) {
        return new Account(
                account.number(),
                account.holder(),
                account.document(),
                account.address(),
                account.municipality(),
                account.service(),
                account.stratum(),
                account.meter(),
                account.balance(),
                bills.stream()
                        .map(Bill::invoice)
                        .sorted(Comparator.comparing(Invoice::issued).reversed())
                        .toList());
    }

    private static Account account(String[] column) {
        return new Account(
                digits("account", column[0]),
                text("holder", column[1]),
                text("document", column[2]),
                column[3].strip(),
                column[4].strip(),
                service(column[5]),
                (int) number("stratum", column[6]),
                column[7].strip(),
                number("balance", column[8]),
                List.of());
    }

    private static Bill bill(String[] column) {
        var issued = date("issued", column[3]);
        var due = date("due", column[4]);
        if (due.isBefore(issued)) {
            throw new WrongLine("due es antes que issued");
        }
        return new Bill(
                digits("account", column[0]),
                new Invoice(
                        text("invoice", column[1]),
                        text("period", column[2]),
                        issued,
                        due,
                        number("amount", column[5]),
                        column[6].strip(),
                        yes(column[7])));
    }

    private static Count count(String[] column) {
        return new Count(column[0].strip(), (int) number("rows", column[1]));
    }

    private static Service service(String text) {
        return Arrays.stream(Service.values())
                .filter(service -> service.name().equals(text.strip()))
                .findFirst()
                .orElseThrow(() -> new WrongLine("service es ENERGIA, AGUA, ASEO u OTRO, no «" + text + "»"));
    }

    private static String text(String name, String text) {
        if (text.isBlank()) {
            throw new WrongLine("falta " + name);
        }
        return text.strip();
    }

    private static String digits(String name, String text) {
        if (!text.strip().matches("[0-9]{1,20}")) {
            throw new WrongLine(name + " son solo números, sin puntos");
        }
        return text.strip();
    }

    private static long number(String name, String text) {
        if (!text.strip().matches("-?[0-9]{1,15}")) {
            throw new WrongLine(name + " es un número sin puntos ni signo $");
        }
        return Long.parseLong(text.strip());
    }

    private static boolean yes(String text) {
        return switch (text.strip()) {
            case "yes" -> true;
            case "no" -> false;
            default -> throw new WrongLine("paid es yes o no");
        };
    }

    private static LocalDate date(String name, String text) {
        try {
            return LocalDate.parse(text.strip());
        } catch (DateTimeParseException e) {
            throw new WrongLine(name + " es una fecha como 2026-06-10");
        }
    }
}
