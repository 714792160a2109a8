package org.ventanilla.server.answer;

import static org.ventanilla.contract.ProblemCode.ANSWER_CHANGED;
import static org.ventanilla.contract.ProblemCode.ANSWER_ISSUED;
import static org.ventanilla.contract.ProblemCode.ANSWER_TO_SIGN;
import static org.ventanilla.contract.ProblemCode.RADICADO_UNKNOWN;

import java.time.Clock;
import org.jspecify.annotations.Nullable;
import org.ventanilla.contract.ProblemCode;
import org.ventanilla.server.access.Staff;
import org.ventanilla.server.casework.CaseFile;
import org.ventanilla.server.casework.CaseFiles;
import org.ventanilla.server.platform.Ids;
import org.ventanilla.server.platform.Result;
import org.ventanilla.server.platform.Transactions;
import org.ventanilla.server.pqr.Radicado;

/**
 * The text, saved while it is typed. Who saves says which version she had before her; when another one saved meanwhile, hers is
 * kept beside and she is told, so that neither loses a word.
 */
public final class WritingAnswer {

    private final Transactions transactions;
    private final CaseFiles files;
    private final Answers answers;
    private final Templates templates;
    private final Clock clock;

    public WritingAnswer(
            Transactions transactions, CaseFiles files, Answers answers, Templates templates, Clock clock) {
        this.transactions = transactions;
        this.files = files;
        this.answers = answers;
        this.templates = templates;
        this.clock = clock;
    }

    /** The case and its answer; where there is none yet, what it would begin with, as version 0. */
    public record Open(CaseFile file, Answer answer) {}

    public Result<Open> open(String radicado, Staff reader) {
        return caseOf(files, radicado).map(file -> new Open(file, answerTo(file, reader)));
    }

    /** @param seen the version that she had before her; 0 before the first save */
    public Result<Answer> save(String radicado, int seen, AnswerText text, Staff author) {
        return caseOf(files, radicado).then(file -> {
            var saved = transactions.inTransaction(() -> saved(file, seen, text, author));
            if (saved instanceof Result.Refused<Answer> refused && refused.code() == ANSWER_CHANGED) {
                keepBeside(file, text, author);
            }
            return saved;
        });
    }

    private Result<Answer> saved(CaseFile file, int seen, AnswerText text, Staff author) {
        return answers.lock(file.id())
                .map(before -> changed(before, seen, text, author))
                .orElseGet(() -> begun(file, seen, text, author));
    }

    private Result<Answer> changed(Answer before, int seen, AnswerText text, Staff author) {
        var closed = closed(before.stage());
        if (closed != null) {
            return Result.refused(closed);
        }
        if (before.version() != seen) {
            return Result.refused(ANSWER_CHANGED);
        }
        var after = before.written(text, author.id(), clock.instant());
        answers.save(after);
        return Result.done(after);
    }

    private Result<Answer> begun(CaseFile file, int seen, AnswerText text, Staff author) {
        var first = new Answer(Ids.next(), file.id(), 1, text, author.id(), clock.instant(), null, null, null);
        return seen == 0 && answers.begin(first) ? Result.done(first) : Result.refused(ANSWER_CHANGED);
    }

    private void keepBeside(CaseFile file, AnswerText text, Staff author) {
        transactions.inTransaction(() -> {
            answers.of(file.id())
                    .ifPresent(
                            answer -> answers.keep(answer.id(), new Answers.Copy(author.id(), clock.instant(), text)));
            return text;
        });
    }

    private Answer answerTo(CaseFile file, Staff reader) {
        return answers.of(file.id())
                .orElseGet(() -> new Answer(
                        file.id(),
                        file.id(),
                        0,
                        templates.begin(file),
                        reader.id(),
                        clock.instant(),
                        null,
                        null,
                        null));
    }

    private static @Nullable ProblemCode closed(Answer.Stage stage) {
        return switch (stage) {
            case DRAFT -> null;
            case TO_SIGN -> ANSWER_TO_SIGN;
            case ISSUED -> ANSWER_ISSUED;
        };
    }

    static Result<CaseFile> caseOf(CaseFiles files, String radicado) {
        return Radicado.read(radicado).flatMap(files::of).map(Result::done).orElse(Result.refused(RADICADO_UNKNOWN));
    }
}
