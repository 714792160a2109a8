package org.ventanilla.server.answer;

import static org.ventanilla.contract.ProblemCode.ANSWER_CHANGED;
import static org.ventanilla.contract.ProblemCode.ANSWER_INCOMPLETE;
import static org.ventanilla.contract.ProblemCode.ANSWER_ISSUED;
import static org.ventanilla.contract.ProblemCode.ANSWER_MISSING;
import static org.ventanilla.contract.ProblemCode.ANSWER_NOT_SENT;
import static org.ventanilla.contract.ProblemCode.ROLE_MISSING;
import static org.ventanilla.contract.ProblemCode.TWO_PERSONS;

import java.time.Clock;
import java.time.Instant;
import java.util.Objects;
import java.util.Optional;
import org.ventanilla.contract.ProblemCode;
import org.ventanilla.contract.Words.Role;
import org.ventanilla.server.access.Staff;
import org.ventanilla.server.calendario.Bogota;
import org.ventanilla.server.casework.CaseFile;
import org.ventanilla.server.casework.CaseFiles;
import org.ventanilla.server.casework.Completing;
import org.ventanilla.server.casework.Move;
import org.ventanilla.server.casework.MovingCase;
import org.ventanilla.server.casework.Resolving;
import org.ventanilla.server.platform.Result;
import org.ventanilla.server.platform.Transactions;
import org.ventanilla.server.pqr.CaseState;
import org.ventanilla.server.pqr.Radicado;
import org.ventanilla.server.pqr.Radicado.Direction;
import org.ventanilla.server.pqr.Radicador;
import org.ventanilla.server.pqr.Respuesta;

/**
 * The signature: the answer gets its own number and the case is decided, in one transaction. The PDF is made after it, by
 * {@link MakingPdf}, and only then anybody is notified.
 */
public final class IssuingAnswer {

    private final Transactions transactions;
    private final CaseFiles files;
    private final Answers answers;
    private final Validity validity;
    private final Radicador radicador;
    private final MovingCase moving;
    private final MakingPdf making;
    private final boolean twoPersons;
    private final Clock clock;

    /** @param twoPersons one writes and another one signs; else the analyst signs what she wrote */
    public IssuingAnswer(
            Transactions transactions,
            CaseFiles files,
            Answers answers,
            Validity validity,
            Radicador radicador,
            MovingCase moving,
            MakingPdf making,
            boolean twoPersons,
            Clock clock) {
        this.transactions = transactions;
        this.files = files;
        this.answers = answers;
        this.validity = validity;
        this.radicador = radicador;
        this.moving = moving;
        this.making = making;
        this.twoPersons = twoPersons;
        this.clock = clock;
    }

    /** @param seen the version that the signer read */
    public Result<Answer> issue(String radicado, int seen, Staff signer) {
        var result = WritingAnswer.caseOf(files, radicado)
                .then(file -> radicador.numbered(() -> transactions.inTransaction(() -> issued(file, seen, signer))));
        return result.map(issued -> {
            making.make(issued.id());
            return answers.byId(issued.id()).orElse(issued);
        });
    }

    private Result<Answer> issued(CaseFile file, int seen, Staff signer) {
        // The case first, as every move does: two locks taken in two orders would wait for each other.
        files.lock(file.id());
        var found = answers.lock(file.id());
        if (found.isEmpty()) {
            return Result.refused(ANSWER_MISSING);
        }
        var answer = found.get();
        var against = against(answer, seen, signer);
        if (against.isPresent()) {
            return Result.refused(against.get());
        }
        var missing = validity.missing(file.pqr(), answer.text(), Bogota.dateOf(clock.instant()));
        return missing.isEmpty()
                ? numbered(file, answer, signer)
                : Result.refused(ANSWER_INCOMPLETE, Validity.fields(missing));
    }

    private Optional<ProblemCode> against(Answer answer, int seen, Staff signer) {
        if (answer.issued() != null) {
            return Optional.of(ANSWER_ISSUED);
        }
        if (answer.version() != seen) {
            return Optional.of(ANSWER_CHANGED);
        }
        if (!twoPersons) {
            return Optional.empty();
        }
        var sent = answer.sent();
        if (sent == null) {
            return Optional.of(ANSWER_NOT_SENT);
        }
        if (signer.role() != Role.RESPONSIBLE) {
            return Optional.of(ROLE_MISSING);
        }
        return sent.by().equals(signer.id()) || answer.author().equals(signer.id())
                ? Optional.of(TWO_PERSONS)
                : Optional.empty();
    }

    /** The number as late as the move allows, which must name it. */
    private Result<Answer> numbered(CaseFile file, Answer answer, Staff signer) {
        var respuesta = answer.text().respuesta().orElseThrow();
        var number = radicador.give(file.id(), Direction.SAL).radicado();
        var at = clock.instant();
        return moving.move(file.id(), null, move(file, answer, respuesta, number, at), signer.actor())
                .map(moved -> {
                    var issued =
                            answer.issued(new Answer.Issued(number, at, respuesta, signer.id(), signer.name(), null));
                    answers.save(issued);
                    return issued;
                });
    }

    private static Move move(CaseFile file, Answer answer, Respuesta respuesta, Radicado number, Instant at) {
        var text = answer.text();
        if (respuesta == Respuesta.TRASLADA) {
            return new Resolving.Transfer(number, Objects.requireNonNull(text.entity()), why(answer));
        }
        if (respuesta != Respuesta.ARCHIVA) {
            return new Resolving.Decide(number, at, respuesta);
        }
        if (text.tookBack()) {
            return new Completing.Withdraw(number, why(answer));
        }
        return file.state().equals(CaseState.ESPERANDO_AL_USUARIO)
                ? new Completing.Desist(number, why(answer))
                : new Resolving.Decide(number, at, respuesta);
    }

    private static String why(Answer answer) {
        return answer.text().rulings().getFirst().reasons();
    }
}
