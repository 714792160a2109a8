package org.ventanilla.server.recurso;

import static org.ventanilla.contract.ProblemCode.RADICADO_UNKNOWN;
import static org.ventanilla.contract.ProblemCode.SSPD_NOT_ASKED;

import java.time.LocalDate;
import java.util.Optional;
import org.ventanilla.server.access.Staff;
import org.ventanilla.server.calendario.Bogota;
import org.ventanilla.server.calendario.BusinessDays;
import org.ventanilla.server.calendario.Clocks;
import org.ventanilla.server.casework.Appealing.SendToSspd;
import org.ventanilla.server.casework.Appealing.Settle;
import org.ventanilla.server.casework.CaseFile;
import org.ventanilla.server.casework.CaseFiles;
import org.ventanilla.server.casework.MoveKind;
import org.ventanilla.server.casework.MovingCase;
import org.ventanilla.server.casework.Resolving.Close;
import org.ventanilla.server.platform.Result;
import org.ventanilla.server.platform.Transactions;
import org.ventanilla.server.pqr.CaseState;
import org.ventanilla.server.pqr.Radicado;
import org.ventanilla.server.pqr.Respuesta;

/** The apelación: the whole file goes to the Superintendencia (Ley 142 de 1994, art. 159), and one day comes back decided. */
public final class SendingToSspd {

    private final Transactions transactions;
    private final Recursos recursos;
    private final CaseFiles files;
    private final MovingCase moving;
    private final Clocks clocks;
    private final BusinessDays days;

    public SendingToSspd(
            Transactions transactions,
            Recursos recursos,
            CaseFiles files,
            MovingCase moving,
            Clocks clocks,
            BusinessDays days) {
        this.transactions = transactions;
        this.recursos = recursos;
        this.files = files;
        this.moving = moving;
        this.clocks = clocks;
        this.days = days;
    }

    /** Until when the file must leave (T9); empty when there is no apelación to send. */
    public Optional<LocalDate> by(CaseFile recurso) {
        var decision = recurso.decision();
        if (decision == null || !isOwed(recurso)) {
            return Optional.empty();
        }
        var decided = Bogota.dateOf(decision.at());
        return Optional.of(clocks.on("T9", decided).due(decided, days));
    }

    /**
     * @param on the day on which it left
     * @param guide the courier's number
     */
    public Result<CaseFile> send(String recurso, LocalDate on, String guide, Staff staff) {
        return transactions.inTransaction(() -> found(recurso)
                .then(own -> isOwed(own) ? Result.done(own) : Result.<CaseFile>refused(SSPD_NOT_ASKED))
                .then(own -> sent(own, on, guide, "staff:" + staff.id())));
    }

    private Result<CaseFile> sent(CaseFile own, LocalDate on, String guide, String actor) {
        var about = recursos.of(own.id()).orElseThrow().about();
        recursos.sentToSspd(own.id(), on, guide);
        return moving.move(about, null, new SendToSspd(on), actor)
                .then(moved -> moving.move(own.id(), null, new SendToSspd(on), actor));
    }

    boolean isDue(CaseFile own) {
        return isOwed(own) && MoveKind.SEND_TO_SSPD.isLegalIn(own.state());
    }

    /** What it has before it: the apelación, or her queja that we refused it. */
    boolean isAwaited(CaseFile own) {
        return own.state().equals(CaseState.EN_SSPD) || isComplained(own);
    }

    private boolean isComplained(CaseFile own) {
        return own.state().equals(CaseState.NOTIFICADA)
                && recursos.of(own.id())
                        .filter(recurso -> recurso.queja() != null)
                        .isPresent();
    }

    /** The Superintendencia has decided, or will not hear it: nothing is left to do but what it says. */
    public Result<CaseFile> returned(String recurso, String what, Staff staff) {
        var actor = "staff:" + staff.id();
        return transactions.inTransaction(() -> found(recurso)
                .then(own -> moving.move(recursos.of(own.id()).orElseThrow().about(), null, new Settle(what), actor)
                        .then(about -> moving.move(
                                own.id(), null, isComplained(own) ? new Close(what) : new Settle(what), actor))));
    }

    private Result<CaseFile> found(String recurso) {
        return Radicado.read(recurso)
                .flatMap(files::of)
                .filter(file -> recursos.of(file.id()).isPresent())
                .map(Result::done)
                .orElse(Result.refused(RADICADO_UNKNOWN));
    }

    /** Granted as soon as we did not give her all; or refused, and the Superintendencia asked for it all the same (queja). */
    private boolean isOwed(CaseFile own) {
        var decision = own.decision();
        return decision != null
                && recursos.of(own.id())
                        .filter(recurso -> recurso.appeal()
                                && (decision.respuesta() == Respuesta.CONFIRMA
                                        || decision.respuesta() == Respuesta.MODIFICA
                                        || recurso.queja() != null))
                        .isPresent();
    }
}
