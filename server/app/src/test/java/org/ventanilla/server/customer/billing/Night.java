package org.ventanilla.server.customer.billing;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.ventanilla.server.customer.Account;

/** Writes the sample as a billing system would hand it over. */
final class Night {

    final List<String> accounts =
            new ArrayList<>(List.of("account;holder;document;address;municipality;service;stratum;meter;balance"));
    final List<String> invoices = new ArrayList<>(List.of("account;invoice;period;issued;due;amount;consumption;paid"));

    static Night of(List<Account> all) {
        var night = new Night();
        all.forEach(night::add);
        return night;
    }

    void write(Path folder, String stamp) throws IOException {
        Files.createDirectories(folder);
        Files.write(folder.resolve("accounts.csv"), accounts);
        Files.write(folder.resolve("invoices.csv"), invoices);
        var done = Files.write(
                folder.resolve("done.csv"),
                List.of("file;rows", "accounts.csv;" + (accounts.size() - 1), "invoices.csv;" + (invoices.size() - 1)));
        Files.setLastModifiedTime(done, FileTime.from(Instant.parse(stamp)));
    }

    private void add(Account account) {
        accounts.add(String.join(
                ";",
                account.number(),
                account.holder(),
                account.document(),
                account.address(),
                account.municipality(),
                account.service().name(),
                "" + account.stratum(),
                account.meter(),
                "" + account.balance()));
        account.invoices()
                .forEach(bill -> invoices.add(String.join(
                        ";",
                        account.number(),
                        bill.id(),
                        bill.period(),
                        bill.issued().toString(),
                        bill.due().toString(),
                        "" + bill.amount(),
                        bill.consumption(),
                        bill.paid() ? "yes" : "no")));
    }
}
