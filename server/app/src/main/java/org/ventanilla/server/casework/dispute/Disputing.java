package org.ventanilla.server.casework.dispute;

import static org.ventanilla.contract.ProblemCode.ACCOUNT_MISSING;
import static org.ventanilla.contract.ProblemCode.RADICADO_UNKNOWN;

import java.time.Clock;
import org.ventanilla.server.access.Staff;
import org.ventanilla.server.casework.CaseFile;
import org.ventanilla.server.casework.CaseFiles;
import org.ventanilla.server.casework.MovingCase;
import org.ventanilla.server.casework.Study;
import org.ventanilla.server.casework.dispute.Disputes.Dispute;
import org.ventanilla.server.customer.Pesos;
import org.ventanilla.server.platform.Result;
import org.ventanilla.server.platform.Transactions;
import org.ventanilla.server.pqr.Radicado;

/** Whoever works on the case says which sum is in dispute, or corrects what the agent wrote. */
public final class Disputing {

    private final Transactions transactions;
    private final CaseFiles files;
    private final MovingCase moving;
    private final Disputes disputes;
    private final Clock clock;

    public Disputing(Transactions transactions, CaseFiles files, MovingCase moving, Disputes disputes, Clock clock) {
        this.transactions = transactions;
        this.files = files;
        this.moving = moving;
        this.disputes = disputes;
        this.clock = clock;
    }

    /** @param invoice empty when it is the whole account */
    public Result<CaseFile> dispute(Radicado radicado, int version, String invoice, long amount, Staff staff) {
        return transactions.inTransaction(() -> files.of(radicado)
                .map(file -> noted(file, version, invoice, amount, staff))
                .orElse(Result.refused(RADICADO_UNKNOWN)));
    }

    /** She owes it after all, or it was written by mistake: billing is told that it may suspend again. */
    public Result<CaseFile> lift(Radicado radicado, int version, Staff staff) {
        return transactions.inTransaction(() -> files.of(radicado)
                .map(file -> disputes.of(file.id())
                        .map(standing -> lifted(file, version, standing, staff))
                        .orElse(Result.done(file)))
                .orElse(Result.refused(RADICADO_UNKNOWN)));
    }

    private Result<CaseFile> lifted(CaseFile file, int version, Dispute standing, Staff staff) {
        return moving.move(
                        file.id(),
                        version,
                        new Study.Note("DISPUTE", "Ya no está en discusión " + Pesos.text(standing.amount()) + "."),
                        staff.actor())
                .map(moved -> {
                    disputes.drop(file.id());
                    if (disputes.told(file.id()).filter(Disputes.Told::raised).isPresent()) {
                        disputes.lift(standing, clock.instant());
                    }
                    return moved;
                });
    }

    private Result<CaseFile> noted(CaseFile file, int version, String invoice, long amount, Staff staff) {
        var why = "En discusión " + Pesos.text(amount) + (invoice.isEmpty() ? "." : " del recibo " + invoice + ".");
        return moving.move(file.id(), version, new Study.Note("DISPUTE", why), staff.actor())
                .then(moved -> disputes.put(new Dispute(file.id(), invoice, amount))
                        ? Result.done(moved)
                        : Result.refused(ACCOUNT_MISSING));
    }
}
