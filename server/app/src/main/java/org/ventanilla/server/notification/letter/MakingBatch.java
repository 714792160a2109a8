package org.ventanilla.server.notification.letter;

import static org.ventanilla.contract.ProblemCode.BATCH_EMPTY;
import static org.ventanilla.contract.ProblemCode.BATCH_UNKNOWN;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.ventanilla.server.access.Staff;
import org.ventanilla.server.calendario.Bogota;
import org.ventanilla.server.document.PaperStore;
import org.ventanilla.server.document.Sha256;
import org.ventanilla.server.notification.Act;
import org.ventanilla.server.notification.Acts;
import org.ventanilla.server.notification.Ways;
import org.ventanilla.server.notification.letter.BatchPaper.Sheet;
import org.ventanilla.server.notification.letter.LetterKind.Outcome;
import org.ventanilla.server.notification.letter.Letters.Batch;
import org.ventanilla.server.notification.letter.Letters.Letter;
import org.ventanilla.server.platform.Ids;
import org.ventanilla.server.platform.Result;
import org.ventanilla.server.platform.Transactions;
import org.ventanilla.server.pqr.Issuer;

/**
 * Every letter that is due goes into one PDF to print, with a table for the courier. Printing sends nothing: the day on
 * which the courier took the letters comes back with the guías.
 */
public final class MakingBatch {

    /** More than a person folds in a day. */
    private static final int MOST = 300;

    /** Whoever cites early never cites late: all that may leave does. */
    private static final LocalDate EVER = LocalDate.of(9999, 1, 1);

    private final Transactions transactions;
    private final Acts acts;
    private final Ways ways;
    private final Letters letters;
    private final PaperStore papers;
    private final Issuer issuer;
    private final Clock clock;

    public MakingBatch(
            Transactions transactions,
            Acts acts,
            Ways ways,
            Letters letters,
            PaperStore papers,
            Issuer issuer,
            Clock clock) {
        this.transactions = transactions;
        this.acts = acts;
        this.ways = ways;
        this.letters = letters;
        this.papers = papers;
        this.issuer = issuer;
        this.clock = clock;
    }

    private record Due(LetterKind kind, Act act) {
        String code() {
            return kind.code(act.number().text());
        }
    }

    public Result<Batch> make(Staff staff) {
        var due = due();
        if (due.isEmpty()) {
            return Result.refused(BATCH_EMPTY);
        }
        var at = clock.instant();
        var pdf = new BatchPaper(issuer, at).pdf(due.stream().map(this::sheet).toList());
        var sha256 = Sha256.of(pdf);
        papers.put(sha256, pdf);
        return transactions.inTransaction(() -> written(due, at, staff, sha256));
    }

    public Result<byte[]> pdf(UUID batch) {
        return letters.batch(batch)
                .map(found -> Result.done(papers.get(found.sha256())))
                .orElse(Result.refused(BATCH_UNKNOWN));
    }

    /** The courier fills in guía and day, and the same table comes back. */
    public Result<String> manifest(UUID batch) {
        return letters.batch(batch).isEmpty()
                ? Result.refused(BATCH_UNKNOWN)
                : Result.done(Manifest.of(letters.addresses(batch)));
    }

    private Result<Batch> written(List<Due> due, Instant at, Staff staff, String sha256) {
        var batch = new Batch(Ids.next(), at, staff.actor(), due.size(), 0, 0, sha256);
        letters.add(batch);
        for (int i = 0; i < due.size(); i++) {
            var letter = due.get(i);
            letters.add(
                    new Letter(
                            letter.code(),
                            letter.act().id(),
                            letter.kind(),
                            batch.id(),
                            i + 1,
                            null,
                            null,
                            (Outcome) null,
                            null,
                            null,
                            null),
                    letter.act().to());
        }
        return Result.done(batch);
    }

    private List<Due> due() {
        var due = new ArrayList<Due>();
        for (var kind : LetterKind.values()) {
            for (var id : ways.with(kind.todo(), EVER, MOST)) {
                if (letters.isNew(id, kind)) {
                    acts.of(id).filter(act -> act.to().address() != null).ifPresent(act -> due.add(new Due(kind, act)));
                }
            }
        }
        return due;
    }

    private Sheet sheet(Due due) {
        var today = Bogota.dateOf(clock.instant());
        return new Sheet(
                due.code(),
                due.act().to(),
                prose -> LetterWords.write(due.kind(), due.act(), issuer, today, prose),
                () -> due.kind() == LetterKind.AVISO ? acts.pdf(due.act().id()) : new byte[0]);
    }
}
