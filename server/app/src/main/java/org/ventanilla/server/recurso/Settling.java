package org.ventanilla.server.recurso;

import java.time.Clock;
import java.util.UUID;
import org.ventanilla.server.calendario.Bogota;
import org.ventanilla.server.calendario.BusinessDays;
import org.ventanilla.server.calendario.Termino;
import org.ventanilla.server.casework.Appealing.Settle;
import org.ventanilla.server.casework.CaseFile;
import org.ventanilla.server.casework.CaseFiles;
import org.ventanilla.server.casework.MoveKind;
import org.ventanilla.server.casework.MovingCase;
import org.ventanilla.server.casework.Resolving.Close;
import org.ventanilla.server.platform.Result;
import org.ventanilla.server.platform.Transactions;
import org.ventanilla.server.pqr.CaseState;
import org.ventanilla.server.pqr.Respuesta;

/**
 * She was told what became of her recurso: both cases end, unless the Superintendencia still has to look at it. Said again
 * it changes nothing, so it may run after each notification and now and then besides.
 */
public final class Settling {

    private static final String SYSTEM = "system";
    private static final int AT_ONCE = 200;
    private static final Termino FOR_QUEJA = Termino.habiles(5);

    private final Transactions transactions;
    private final Recursos recursos;
    private final CaseFiles files;
    private final MovingCase moving;
    private final BusinessDays days;
    private final Clock clock;

    public Settling(
            Transactions transactions,
            Recursos recursos,
            CaseFiles files,
            MovingCase moving,
            BusinessDays days,
            Clock clock) {
        this.transactions = transactions;
        this.recursos = recursos;
        this.files = files;
        this.moving = moving;
        this.days = days;
        this.clock = clock;
    }

    public void sweep() {
        recursos.unsettled(AT_ONCE).forEach(this::settle);
    }

    /** @param pqr any case that was notified; one that is no recurso is left alone */
    public void settle(UUID pqr) {
        recursos.of(pqr)
                .ifPresent(recurso -> transactions.inTransaction(() -> {
                    var own = files.lock(pqr).orElseThrow();
                    var about = files.lock(recurso.about()).orElseThrow();
                    if (own.state().equals(CaseState.NOTIFICADA) && isSettled(recurso, own)) {
                        end(own, about);
                    }
                    return Result.done();
                }));
    }

    private boolean isSettled(Recurso recurso, CaseFile own) {
        var decision = own.decision();
        if (decision == null || recurso.queja() != null) {
            return false;
        }
        if (!recurso.appeal() || decision.respuesta() == Respuesta.REVOCA) {
            return true;
        }
        return decision.respuesta() == Respuesta.RECHAZA && isFirm(own);
    }

    /** The apelación was refused, and nobody complained about that in time. */
    private boolean isFirm(CaseFile own) {
        var notice = own.notice();
        return notice != null
                && Bogota.dateOf(clock.instant())
                        .isAfter(InHerFavour.lastDay(FOR_QUEJA, Bogota.dateOf(notice.at()), days));
    }

    private void end(CaseFile own, CaseFile about) {
        moving.move(own.id(), null, new Close(null), SYSTEM);
        if (MoveKind.SETTLE_APPEAL.isLegalIn(about.state())) {
            moving.move(about.id(), null, new Settle(null), SYSTEM);
        }
    }
}
