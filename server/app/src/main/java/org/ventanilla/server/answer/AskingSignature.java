package org.ventanilla.server.answer;

import static org.ventanilla.contract.ProblemCode.ANSWER_CHANGED;
import static org.ventanilla.contract.ProblemCode.ANSWER_INCOMPLETE;
import static org.ventanilla.contract.ProblemCode.ANSWER_ISSUED;
import static org.ventanilla.contract.ProblemCode.ANSWER_MISSING;
import static org.ventanilla.contract.ProblemCode.ANSWER_NOT_SENT;
import static org.ventanilla.contract.ProblemCode.ANSWER_TO_SIGN;
import static org.ventanilla.contract.ProblemCode.FIELD_MISSING;
import static org.ventanilla.contract.ProblemCode.ROLE_MISSING;

import java.time.Clock;
import java.util.Map;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.ventanilla.contract.Words.Role;
import org.ventanilla.server.access.Staff;
import org.ventanilla.server.calendario.Bogota;
import org.ventanilla.server.casework.CaseFile;
import org.ventanilla.server.casework.CaseFiles;
import org.ventanilla.server.platform.Event;
import org.ventanilla.server.platform.EventLog;
import org.ventanilla.server.platform.Result;
import org.ventanilla.server.platform.Transactions;

/** The analyst asks for the signature; the responsible person gives it back with a note, or the analyst takes it back herself. */
public final class AskingSignature {

    private final Transactions transactions;
    private final CaseFiles files;
    private final Answers answers;
    private final Validity validity;
    private final EventLog log;
    private final Clock clock;

    public AskingSignature(
            Transactions transactions, CaseFiles files, Answers answers, Validity validity, EventLog log, Clock clock) {
        this.transactions = transactions;
        this.files = files;
        this.answers = answers;
        this.validity = validity;
        this.log = log;
        this.clock = clock;
    }

    /** Nothing incomplete is put before somebody to sign. */
    public Result<Answer> send(String radicado, int seen, Staff by) {
        return change(radicado, seen, (file, answer) -> {
            if (answer.stage() != Answer.Stage.DRAFT) {
                return Result.refused(answer.stage() == Answer.Stage.TO_SIGN ? ANSWER_TO_SIGN : ANSWER_ISSUED);
            }
            var missing = validity.missing(file.pqr(), answer.text(), Bogota.dateOf(clock.instant()));
            return missing.isEmpty()
                    ? done(answer.sent(by.id(), clock.instant()), "AnswerSentToSign", by)
                    : Result.refused(ANSWER_INCOMPLETE, Validity.fields(missing));
        });
    }

    /** @param note why; whoever asked for the signature needs none to take it back */
    public Result<Answer> giveBack(String radicado, int seen, @Nullable String note, Staff by) {
        return change(radicado, seen, (file, answer) -> {
            var sent = answer.sent();
            if (sent == null) {
                return Result.refused(ANSWER_NOT_SENT);
            }
            if (sent.by().equals(by.id())) {
                return done(answer.returned(note), "AnswerTakenBack", by);
            }
            if (by.role() != Role.RESPONSIBLE) {
                return Result.refused(ROLE_MISSING);
            }
            return note == null || note.isBlank()
                    ? Result.refused(FIELD_MISSING, "note")
                    : done(answer.returned(note.strip()), "AnswerReturned", by);
        });
    }

    private interface Change {
        Result<Answer> of(CaseFile file, Answer answer);
    }

    private Result<Answer> change(String radicado, int seen, Change change) {
        Function<CaseFile, Result<Answer>> locked = file -> answers.lock(file.id())
                .map(answer ->
                        answer.version() == seen ? change.of(file, answer) : Result.<Answer>refused(ANSWER_CHANGED))
                .orElse(Result.refused(ANSWER_MISSING));
        return transactions.inTransaction(
                () -> WritingAnswer.caseOf(files, radicado).then(locked));
    }

    private Result<Answer> done(Answer after, String event, Staff by) {
        answers.save(after);
        log.append(new Event(
                event,
                "pqr",
                after.pqr(),
                by.actor(),
                Map.of("answer", after.id().toString())));
        return Result.done(after);
    }
}
