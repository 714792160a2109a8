package org.ventanilla.server.casework;

import static org.ventanilla.contract.ProblemCode.RADICADO_UNKNOWN;

import org.ventanilla.server.access.Staff;
import org.ventanilla.server.platform.Result;
import org.ventanilla.server.platform.Transactions;
import org.ventanilla.server.pqr.Radicado;

/** Somebody of the staff moves the case she has open. */
public final class WorkingOnCase {

    private final Transactions transactions;
    private final CaseFiles files;
    private final MovingCase moving;

    public WorkingOnCase(Transactions transactions, CaseFiles files, MovingCase moving) {
        this.transactions = transactions;
        this.files = files;
        this.moving = moving;
    }

    /** @param seen the version she had before her */
    public Result<CaseFile> move(Radicado radicado, int seen, Move move, Staff staff) {
        return transactions.inTransaction(() -> files.of(radicado)
                .flatMap(found -> files.lock(found.id()))
                .map(file -> moving.move(file.id(), seen, move, staff.actor()))
                .orElse(Result.refused(RADICADO_UNKNOWN)));
    }
}
