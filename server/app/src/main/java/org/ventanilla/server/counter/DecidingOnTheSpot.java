package org.ventanilla.server.counter;

import static org.ventanilla.contract.ProblemCode.ANSWER_CHANGED;
import static org.ventanilla.contract.ProblemCode.ANSWER_ISSUED;
import static org.ventanilla.contract.ProblemCode.FIELD_MISSING;
import static org.ventanilla.contract.ProblemCode.RADICADO_UNKNOWN;
import static org.ventanilla.contract.ProblemCode.SESSION_OF_OTHER;
import static org.ventanilla.contract.ProblemCode.SPOT_NOT_ALLOWED;

import java.util.UUID;
import org.ventanilla.server.access.Staff;
import org.ventanilla.server.answer.Answer;
import org.ventanilla.server.answer.IssuingAnswer;
import org.ventanilla.server.answer.WritingAnswer;
import org.ventanilla.server.casework.CaseFile;
import org.ventanilla.server.casework.CaseFiles;
import org.ventanilla.server.platform.Result;
import org.ventanilla.server.platform.Transactions;
import org.ventanilla.server.pqr.Radicado;
import org.ventanilla.server.pqr.Respuesta;
import org.ventanilla.server.session.Session;
import org.ventanilla.server.session.Sessions;

/**
 * What can be decided while she is there: the agent answers what she received in this attention, and signs alone. She is then
 * notified by the same door as anybody. Said again, it goes on where it was: an answer goes out once.
 */
public final class DecidingOnTheSpot {

    private final Transactions transactions;
    private final Sessions sessions;
    private final CaseFiles files;
    private final WritingAnswer writing;
    private final IssuingAnswer issuing;
    private final TellingSpot telling;
    private final Spots spots;
    private final SpotRules rules;

    /** @param issuing signs without a second person */
    public DecidingOnTheSpot(
            Transactions transactions,
            Sessions sessions,
            CaseFiles files,
            WritingAnswer writing,
            IssuingAnswer issuing,
            TellingSpot telling,
            Spots spots,
            SpotRules rules) {
        this.transactions = transactions;
        this.sessions = sessions;
        this.files = files;
        this.writing = writing;
        this.issuing = issuing;
        this.telling = telling;
        this.spots = spots;
        this.rules = rules;
    }

    /** @return the radicado of the answer */
    public Result<Radicado> decide(UUID session, String radicado, Respuesta respuesta, String reasons, Staff agent) {
        if (reasons.isBlank()) {
            return Result.refused(FIELD_MISSING, "reasons");
        }
        return Radicado.read(radicado)
                .flatMap(files::of)
                .filter(file -> session.equals(file.pqr().session()))
                .map(file -> isHers(session, agent)
                        ? decided(file, session, new SpotText(respuesta, reasons), agent)
                        : Result.<Radicado>refused(SESSION_OF_OTHER))
                .orElse(Result.refused(RADICADO_UNKNOWN));
    }

    private boolean isHers(UUID session, Staff agent) {
        return sessions.of(session)
                .filter(Session::isOpenAtDesk)
                .flatMap(Session::agent)
                .filter(agent.id()::equals)
                .isPresent();
    }

    private Result<Radicado> decided(CaseFile file, UUID session, SpotText text, Staff agent) {
        if (!rules.allow(file.pqr().kind(), text.respuesta())) {
            return Result.refused(SPOT_NOT_ALLOWED, "respuesta");
        }
        return writing.open(file.radicado().text(), agent).then(open -> {
            var answer = open.answer();
            if (answer.issued() != null) {
                return spots.has(file.id()) ? telling.tell(file, answer) : Result.refused(ANSWER_ISSUED);
            }
            return answer.author().equals(agent.id())
                    ? issued(file, session, answer, text, agent).then(issued -> telling.tell(file, issued))
                    : Result.refused(ANSWER_CHANGED);
        });
    }

    private Result<Answer> issued(CaseFile file, UUID session, Answer draft, SpotText text, Staff agent) {
        var radicado = file.radicado().text();
        return writing.save(radicado, draft.version(), text.in(draft.text()), agent)
                .then(saved -> {
                    transactions.inTransaction(() -> {
                        spots.add(file.id(), session, agent.id());
                        return Result.done();
                    });
                    return issuing.issue(radicado, saved.version(), agent);
                });
    }
}
