package org.ventanilla.server.counter;

import java.time.Clock;
import java.util.UUID;
import org.ventanilla.server.answer.Recursos;
import org.ventanilla.server.calendario.Bogota;
import org.ventanilla.server.calendario.BusinessDays;
import org.ventanilla.server.casework.CaseFile;
import org.ventanilla.server.casework.CaseFiles;
import org.ventanilla.server.casework.MovingCase;
import org.ventanilla.server.casework.Resolving.Close;
import org.ventanilla.server.platform.Result;
import org.ventanilla.server.platform.Transactions;
import org.ventanilla.server.pqr.CaseState;
import org.ventanilla.server.pqr.Respuesta;

/**
 * What was decided on the spot is closed without anybody's doing: at once when she got what she asked for, else when the term
 * to attack it is over. A recurso in time opens it again.
 */
public final class ClosingSpots {

    private static final int AT_ONCE = 100;
    private static final UUID FIRST = new UUID(0, 0);

    private final Transactions transactions;
    private final Spots spots;
    private final CaseFiles files;
    private final MovingCase moving;
    private final Recursos recursos;
    private final BusinessDays days;
    private final Clock clock;

    public ClosingSpots(
            Transactions transactions,
            Spots spots,
            CaseFiles files,
            MovingCase moving,
            Recursos recursos,
            BusinessDays days,
            Clock clock) {
        this.transactions = transactions;
        this.spots = spots;
        this.files = files;
        this.moving = moving;
        this.recursos = recursos;
        this.days = days;
        this.clock = clock;
    }

    public void sweep() {
        for (var some = spots.unclosed(FIRST, AT_ONCE);
                !some.isEmpty();
                some = spots.unclosed(some.getLast(), AT_ONCE)) {
            some.forEach(this::close);
        }
    }

    /** @param pqr any case that moved */
    public void close(UUID pqr) {
        if (!spots.has(pqr)) {
            return;
        }
        transactions.inTransaction(() -> {
            var file = files.lock(pqr).orElseThrow();
            return file.state().equals(CaseState.NOTIFICADA) && isOver(file)
                    ? moving.move(pqr, null, new Close(null), "system")
                    : Result.done(file);
        });
    }

    private boolean isOver(CaseFile file) {
        var decision = file.decision();
        var notice = file.notice();
        if (decision == null || notice == null) {
            return false;
        }
        return decision.respuesta() == Respuesta.ACCEDE
                || recursos.lastDay(file.pqr().kind(), decision.respuesta(), Bogota.dateOf(notice.at()), days)
                        .filter(last -> !Bogota.dateOf(clock.instant()).isAfter(last))
                        .isEmpty();
    }
}
