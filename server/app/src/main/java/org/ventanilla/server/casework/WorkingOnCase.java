package org.ventanilla.server.casework;

import static org.ventanilla.contract.ProblemCode.RADICADO_UNKNOWN;

import java.util.function.Function;
import java.util.function.Supplier;
import org.ventanilla.server.access.Staff;
import org.ventanilla.server.platform.Result;
import org.ventanilla.server.platform.Transactions;
import org.ventanilla.server.pqr.Radicado;
import org.ventanilla.server.pqr.Radicado.Direction;
import org.ventanilla.server.pqr.Radicador;

/** Somebody of the staff moves the case she has open. */
public final class WorkingOnCase {

    private final Transactions transactions;
    private final CaseFiles files;
    private final MovingCase moving;
    private final Radicador radicador;

    public WorkingOnCase(Transactions transactions, CaseFiles files, MovingCase moving, Radicador radicador) {
        this.transactions = transactions;
        this.files = files;
        this.moving = moving;
        this.radicador = radicador;
    }

    /**
     * @param seen the version she had before her
     * @param asked makes the move; what it takes the number of an act from gives one only when it is asked, and no number is
     *     spent on a move that is refused
     */
    public Result<CaseFile> move(Radicado radicado, int seen, Function<Supplier<Radicado>, Move> asked, Staff staff) {
        return radicador.numbered(() -> transactions.inTransaction(() -> files.of(radicado)
                .flatMap(found -> files.lock(found.id()))
                .map(file -> moving.move(file.id(), seen, asked.apply(() -> act(file)), staff.actor()))
                .orElse(Result.refused(RADICADO_UNKNOWN))));
    }

    private Radicado act(CaseFile file) {
        return radicador.give(file.id(), Direction.SAL).radicado();
    }
}
