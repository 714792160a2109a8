package org.ventanilla.server.casework;

import java.time.Clock;
import java.util.List;
import java.util.UUID;
import org.ventanilla.contract.ProblemCode;
import org.ventanilla.server.platform.Result;
import org.ventanilla.server.platform.Transactions;
import org.ventanilla.server.pqr.Radicado;

/**
 * Keeps what is being written, whatever happens to the case meanwhile: a draft has no conflict, because each writer has her
 * own. What the other one did is told by the case's version.
 */
public final class SavingCaseDraft {

    private final Transactions transactions;
    private final CaseFiles files;
    private final CaseDrafts drafts;
    private final Clock clock;

    public SavingCaseDraft(Transactions transactions, CaseFiles files, CaseDrafts drafts, Clock clock) {
        this.transactions = transactions;
        this.files = files;
        this.drafts = drafts;
        this.clock = clock;
    }

    public Result<List<CaseDraft>> of(String radicado) {
        return found(radicado).map(file -> drafts.of(file.id()));
    }

    /** An empty one is dropped: it was used, or given up. */
    public Result<CaseDraft> save(String radicado, UUID staff, String field, String body, int version) {
        var draft = new CaseDraft(staff, field, body, version, clock.instant());
        return transactions.inTransaction(() -> found(radicado).map(file -> {
            if (body.isBlank()) {
                drafts.drop(file.id(), staff, field);
            } else {
                drafts.save(file.id(), draft);
            }
            return draft;
        }));
    }

    private Result<CaseFile> found(String radicado) {
        return Radicado.read(radicado)
                .flatMap(files::of)
                .map(Result::done)
                .orElse(Result.refused(ProblemCode.RADICADO_UNKNOWN));
    }
}
