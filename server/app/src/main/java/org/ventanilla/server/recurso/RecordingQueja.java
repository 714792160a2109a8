package org.ventanilla.server.recurso;

import static org.ventanilla.contract.ProblemCode.QUEJA_NOT_OPEN;
import static org.ventanilla.contract.ProblemCode.RADICADO_UNKNOWN;

import java.time.LocalDate;
import java.util.Optional;
import org.ventanilla.server.access.Staff;
import org.ventanilla.server.calendario.Bogota;
import org.ventanilla.server.calendario.BusinessDays;
import org.ventanilla.server.calendario.Termino;
import org.ventanilla.server.casework.CaseFile;
import org.ventanilla.server.casework.CaseFiles;
import org.ventanilla.server.casework.MovingCase;
import org.ventanilla.server.casework.Notice;
import org.ventanilla.server.casework.Study.Note;
import org.ventanilla.server.platform.Result;
import org.ventanilla.server.platform.Transactions;
import org.ventanilla.server.pqr.Radicado;
import org.ventanilla.server.pqr.Respuesta;

/**
 * The recurso de queja: we refused the apelación, and she asks the Superintendencia to hear it (Ley 1437 de 2011, art. 74).
 * It is hers to judge, also a late one; here it is recorded, and both cases stay open.
 */
public final class RecordingQueja {

    private static final Termino TERM = Termino.habiles(5);

    private final Transactions transactions;
    private final Recursos recursos;
    private final CaseFiles files;
    private final MovingCase moving;
    private final BusinessDays days;

    public RecordingQueja(
            Transactions transactions, Recursos recursos, CaseFiles files, MovingCase moving, BusinessDays days) {
        this.transactions = transactions;
        this.recursos = recursos;
        this.files = files;
        this.moving = moving;
        this.days = days;
    }

    /** @return whether it came in time (T11) */
    public Result<Boolean> record(String recurso, LocalDate on, Staff staff) {
        return transactions.inTransaction(() -> Radicado.read(recurso)
                .flatMap(files::of)
                .map(own -> isOpen(own) ? recorded(own, on, staff) : Result.<Boolean>refused(QUEJA_NOT_OPEN))
                .orElse(Result.refused(RADICADO_UNKNOWN)));
    }

    /** Until when it is in time (T11); empty when we did not refuse the apelación, or she was not told yet. */
    Optional<LocalDate> by(CaseFile own) {
        return isOpen(own) ? Optional.ofNullable(own.notice()).map(this::lastDay) : Optional.empty();
    }

    private LocalDate lastDay(Notice notice) {
        return InHerFavour.lastDay(TERM, Bogota.dateOf(notice.at()), days);
    }

    private boolean isOpen(CaseFile own) {
        var decision = own.decision();
        return decision != null
                && own.notice() != null
                && decision.respuesta() == Respuesta.RECHAZA
                && recursos.of(own.id()).filter(Recurso::appeal).isPresent();
    }

    private Result<Boolean> recorded(CaseFile own, LocalDate on, Staff staff) {
        var notice = own.notice();
        var late = notice != null && on.isAfter(lastDay(notice));
        recursos.queja(own.id(), on, late);
        return moving.move(own.id(), null, new Note("QUEJA", null), "staff:" + staff.id())
                .map(file -> !late);
    }
}
