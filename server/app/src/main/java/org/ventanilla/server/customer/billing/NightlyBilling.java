package org.ventanilla.server.customer.billing;

import static java.nio.file.StandardCopyOption.REPLACE_EXISTING;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.ventanilla.server.customer.Account;
import org.ventanilla.server.customer.Billing;
import org.ventanilla.server.customer.Invoice;
import org.ventanilla.server.platform.WrongFile;

/**
 * Billing as of last night, from {@code accounts.csv}, {@code invoices.csv} and {@code done.csv}, held in memory. New files take
 * the place of the old ones as a whole or, with one broken row, not at all: {@code preflight.txt} says which rows and what to
 * mend. The last good night is kept apart, so that a restart does not lose it.
 */
public final class NightlyBilling implements Billing {

    private static final Logger LOG = LoggerFactory.getLogger(NightlyBilling.class);
    private static final List<String> FILES = List.of(NightlyFiles.ACCOUNTS, NightlyFiles.INVOICES, NightlyFiles.DONE);

    private final Path folder;
    private final Path kept;
    private volatile Ledger ledger = Ledger.EMPTY;
    private String seen = "";

    /** @param kept a folder of ours for the last good night */
    public NightlyBilling(Path folder, Path kept) {
        this.folder = folder;
        this.kept = kept;
        if (Files.exists(kept.resolve(NightlyFiles.DONE))) {
            ledger = NightlyFiles.read(kept);
        }
        refresh();
    }

    /** Looks whether there is a new night; cheap when there is none. */
    public synchronized void refresh() {
        var stamp = stamp();
        if (stamp.equals(seen)) {
            return;
        }
        seen = stamp;
        try {
            ledger = NightlyFiles.read(folder);
            keep();
            report("Sin problemas: " + ledger.size() + " cuentas.\n");
            LOG.atInfo().addKeyValue("accounts", ledger.size()).log("billing of a new night");
        } catch (WrongFile wrong) {
            var problems = String.valueOf(wrong.getMessage());
            report(problems + "\n");
            LOG.atError()
                    .addKeyValue("problems", problems.lines().count())
                    .log("billing's new files are broken, the old ones stay: see preflight.txt");
        }
    }

    @Override
    public List<Account> candidates(String cedulaOrAccount) {
        var number = digits(cedulaOrAccount);
        var account = ledger.account(number);
        return account.isPresent() ? account.stream().toList() : ledger.of(number);
    }

    @Override
    public Optional<Account> account(String account) {
        return ledger.account(digits(account));
    }

    @Override
    public Optional<Invoice> invoice(String account, String invoice) {
        return account(account)
                .flatMap(known -> known.invoices().stream()
                        .filter(bill -> bill.id().equals(invoice))
                        .findFirst());
    }

    /** {@code bills/INVOICE.png}, for those who also hand over pictures. */
    @Override
    public Optional<byte[]> picture(String account, String invoice) {
        return invoice(account, invoice)
                .map(bill -> folder.resolve("bills").resolve(bill.id() + ".png"))
                .filter(Files::isRegularFile)
                .flatMap(NightlyBilling::bytes);
    }

    private String stamp() {
        try {
            var done = folder.resolve(NightlyFiles.DONE);
            return Files.exists(done) ? Files.getLastModifiedTime(done) + " " + Files.size(done) : "";
        } catch (IOException e) {
            return "";
        }
    }

    /** The list of files comes last here too. */
    private void keep() {
        try {
            Files.createDirectories(kept);
            Files.deleteIfExists(kept.resolve(NightlyFiles.DONE));
            for (var file : FILES) {
                Files.copy(folder.resolve(file), kept.resolve(file), REPLACE_EXISTING);
            }
        } catch (IOException e) {
            LOG.atError().setCause(e).log("the last good night cannot be kept");
        }
    }

    private void report(String text) {
        try {
            Files.writeString(folder.resolve("preflight.txt"), text);
        } catch (IOException e) {
            LOG.atError().setCause(e).log("preflight.txt cannot be written");
        }
    }

    private static Optional<byte[]> bytes(Path file) {
        try {
            return Optional.of(Files.readAllBytes(file));
        } catch (IOException e) {
            return Optional.empty();
        }
    }

    private static String digits(String number) {
        return number.replaceAll("[^0-9]", "");
    }
}
