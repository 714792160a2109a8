package org.ventanilla.server.recurso;

import static org.ventanilla.contract.ProblemCode.NOT_CONFIRMED;
import static org.ventanilla.contract.ProblemCode.RADICADO_UNKNOWN;

import java.time.Clock;
import java.util.UUID;
import org.ventanilla.contract.Words.QuestionKind;
import org.ventanilla.server.access.Staff;
import org.ventanilla.server.casework.Appealing.Appeal;
import org.ventanilla.server.casework.CaseFile;
import org.ventanilla.server.casework.CaseFiles;
import org.ventanilla.server.casework.MoveKind;
import org.ventanilla.server.casework.MovingCase;
import org.ventanilla.server.platform.Result;
import org.ventanilla.server.platform.Transactions;
import org.ventanilla.server.pqr.FilingPqr;
import org.ventanilla.server.pqr.Kind;
import org.ventanilla.server.pqr.NewPqr;
import org.ventanilla.server.pqr.Pqr;
import org.ventanilla.server.pqr.PqrRadicada;
import org.ventanilla.server.pqr.Radicado;
import org.ventanilla.server.session.Confirmations;

/**
 * Files a recurso, whatever stands against it, with a radicado of its own (docs/decisions/0010-recurso.md). The case it
 * attacks is in recurso from then on. Who attacks an act that nobody told her of is told by that.
 */
public final class FilingRecurso {

    private final Transactions transactions;
    private final CaseFiles files;
    private final FilingPqr filing;
    private final MovingCase moving;
    private final ByConduct byConduct;
    private final Judging judging;
    private final Recursos recursos;
    private final Confirmations confirmations;
    private final Clock clock;

    public FilingRecurso(
            Transactions transactions,
            CaseFiles files,
            FilingPqr filing,
            MovingCase moving,
            ByConduct byConduct,
            Judging judging,
            Recursos recursos,
            Confirmations confirmations,
            Clock clock) {
        this.transactions = transactions;
        this.files = files;
        this.filing = filing;
        this.moving = moving;
        this.byConduct = byConduct;
        this.judging = judging;
        this.recursos = recursos;
        this.confirmations = confirmations;
        this.clock = clock;
    }

    /**
     * Without a confirmation it is filed all the same; one that the kiosk did not send is refused.
     *
     * @param key said twice with the same key it is filed once
     */
    public Result<PqrRadicada> file(UUID session, Staff agent, String key, NewRecurso asked) {
        if (!isAsSheSaid(session, asked)) {
            return Result.refused(NOT_CONFIRMED);
        }
        return transactions.inTransaction(() -> Radicado.read(asked.about())
                .flatMap(files::of)
                .flatMap(about -> files.lock(about.id()))
                .map(about -> filing.fileAbout(
                        about.id(),
                        session,
                        agent,
                        key,
                        petition(asked, about),
                        recurso -> put(recurso, about, asked, "staff:" + agent.id())))
                .orElse(Result.refused(RADICADO_UNKNOWN)));
    }

    private boolean isAsSheSaid(UUID session, NewRecurso asked) {
        return asked.confirmedBy() == null
                || confirmations
                        .confirmed(session, asked.confirmedBy(), QuestionKind.LO_DICHO, asked.object())
                        .isPresent();
    }

    /** Beside its case and before its number is given, so that nobody waits for a number meanwhile. */
    private void put(Pqr recurso, CaseFile about, NewRecurso asked, String actor) {
        var bill = judging.bill(about, asked.invoice(), asked.disputed());
        var judged = judging.judge(
                about, bill, asked.paymentSeen(), recurso.presentation().effective());
        recursos.add(new Recurso(
                recurso.id(),
                about.id(),
                asked.appeal(),
                judged.lastDay(),
                judged.byConduct(),
                judged.findings().stream().map(Finding::code).toList(),
                bill.map(Disputed::invoice).orElse(null),
                bill.map(Disputed::toPay).orElse(0L),
                asked.paymentSeen(),
                asked.confirmedBy(),
                null,
                null,
                null,
                null));
        if (judged.byConduct() && MoveKind.NOTIFY.isLegalIn(about.state())) {
            byConduct.notified(about, clock.instant(), actor);
        }
        attack(about, recurso, actor);
    }

    /** What is not decided yet, or was attacked before, stays where it is. */
    private void attack(CaseFile about, Pqr recurso, String actor) {
        var now = files.byId(about.id()).orElseThrow();
        if (MoveKind.APPEAL.isLegalIn(now.state())) {
            moving.move(now.id(), null, new Appeal(recurso.id()), actor);
        }
    }

    private static NewPqr petition(NewRecurso asked, CaseFile about) {
        var content = about.pqr().content();
        return new NewPqr(
                asked.appeal() ? Kind.REPOSICION_APELACION : Kind.REPOSICION,
                about.pqr().service(),
                about.pqr().causal(),
                asked.object(),
                asked.reasons(),
                content.name(),
                content.document(),
                content.account(),
                content.address(),
                content.email(),
                content.representative(),
                asked.pages(),
                null);
    }
}
