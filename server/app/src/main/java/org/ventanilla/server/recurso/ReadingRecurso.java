package org.ventanilla.server.recurso;

import static org.ventanilla.contract.ProblemCode.INVOICE_UNKNOWN;
import static org.ventanilla.contract.ProblemCode.RADICADO_UNKNOWN;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.ventanilla.server.calendario.Bogota;
import org.ventanilla.server.casework.CaseFile;
import org.ventanilla.server.casework.CaseFiles;
import org.ventanilla.server.customer.Account;
import org.ventanilla.server.customer.Billing;
import org.ventanilla.server.platform.Result;
import org.ventanilla.server.pqr.Issuer;
import org.ventanilla.server.pqr.Radicado;

/** What an agent must know before she files it: what stands against it today, and the paper with what is to be paid. */
public final class ReadingRecurso {

    /**
     * @param lastDay until when it is in time
     */
    public record Outlook(
            String about, @Nullable LocalDate lastDay, boolean byConduct, List<Finding> findings, long toPay) {}

    private final CaseFiles files;
    private final Judging judging;
    private final Billing billing;
    private final Issuer issuer;
    private final Clock clock;

    public ReadingRecurso(CaseFiles files, Judging judging, Billing billing, Issuer issuer, Clock clock) {
        this.files = files;
        this.judging = judging;
        this.billing = billing;
        this.issuer = issuer;
        this.clock = clock;
    }

    /** As if it were presented today. */
    public Result<Outlook> outlook(
            String about, @Nullable String invoice, @Nullable Long disputed, boolean paymentSeen) {
        return found(about).map(file -> {
            var bill = judging.bill(file, invoice, disputed);
            var judged = judging.judge(file, bill, paymentSeen, Bogota.dateOf(clock.instant()));
            return new Outlook(
                    file.radicado().text(),
                    judged.lastDay(),
                    judged.byConduct(),
                    judged.findings(),
                    bill.map(Disputed::toPay).orElse(0L));
        });
    }

    public Result<Coupon> coupon(String about, String invoice, @Nullable Long disputed) {
        return found(about)
                .then(file -> judging.bill(file, invoice, disputed)
                        .flatMap(bill ->
                                account(file).map(account -> new Coupon(issuer, account, bill, clock.instant())))
                        .map(Result::done)
                        .orElse(Result.refused(INVOICE_UNKNOWN)));
    }

    private Optional<Account> account(CaseFile file) {
        return Optional.ofNullable(file.pqr().content().account()).flatMap(billing::accountIfReached);
    }

    private Result<CaseFile> found(String radicado) {
        return Radicado.read(radicado).flatMap(files::of).map(Result::done).orElse(Result.refused(RADICADO_UNKNOWN));
    }
}
