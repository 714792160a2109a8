package org.ventanilla.server.answer;

import static org.ventanilla.contract.ProblemCode.ANSWER_MISSING;
import static org.ventanilla.contract.ProblemCode.ANSWER_NOT_MADE;

import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.ventanilla.server.answer.Answer.Issued;
import org.ventanilla.server.casework.CaseFiles;
import org.ventanilla.server.document.PaperStore;
import org.ventanilla.server.platform.Result;

/** The answer as a PDF: the draft drawn anew, the issued one as it was signed. */
public final class ReadingAnswer {

    private static final int MOST_COPIES = 5;

    private final CaseFiles files;
    private final Answers answers;
    private final AnswerLetters letters;
    private final PaperStore store;
    private final Clock clock;

    public ReadingAnswer(CaseFiles files, Answers answers, AnswerLetters letters, PaperStore store, Clock clock) {
        this.files = files;
        this.answers = answers;
        this.letters = letters;
        this.store = store;
        this.clock = clock;
    }

    /** An answer that is out, with its paper. */
    public static final class Signed {
        private final Issued issued;
        private final byte[] pdf;

        private Signed(Issued issued, byte[] pdf) {
            this.issued = issued;
            this.pdf = pdf;
        }

        public Issued issued() {
            return issued;
        }

        public byte[] pdf() {
            return pdf.clone();
        }
    }

    /** What is typed, saved or not. */
    public Result<byte[]> preview(String radicado, AnswerText text) {
        return WritingAnswer.caseOf(files, radicado).map(file -> letters.draft(file, text, clock.instant()));
    }

    public Result<Signed> signed(String radicado) {
        return WritingAnswer.caseOf(files, radicado).then(file -> signed(file.id()));
    }

    /** By the id of its case: what a later feature hands over, sends or puts into a file. */
    public Result<Signed> signed(UUID pqr) {
        var issued = answers.of(pqr).map(Answer::issued);
        if (issued.isEmpty()) {
            return Result.refused(ANSWER_MISSING);
        }
        var sha256 = issued.get().sha256();
        return sha256 == null
                ? Result.refused(ANSWER_NOT_MADE)
                : Result.done(new Signed(issued.get(), store.get(sha256)));
    }

    /** What could not be saved, the newest first. */
    public List<Answers.Copy> copies(Answer answer) {
        return answers.copies(answer.id(), MOST_COPIES);
    }

    /** The page after that one. */
    public List<Answers.Waiting> toSign(Instant after, UUID afterId, int most) {
        return answers.toSign(after, afterId, most);
    }
}
