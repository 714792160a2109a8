package org.ventanilla.server.notification.letter;

import static org.ventanilla.server.notification.letter.LetterKind.Outcome.DEVUELTO;
import static org.ventanilla.server.notification.letter.RowProblem.Fault.DATE_UNREADABLE;
import static org.ventanilla.server.notification.letter.RowProblem.Fault.GUIA_UNKNOWN;
import static org.ventanilla.server.notification.letter.RowProblem.Fault.OUTCOME_UNKNOWN;
import static org.ventanilla.server.notification.letter.RowProblem.Fault.PROOF_MISSING;
import static org.ventanilla.server.notification.letter.RowProblem.Fault.REASON_MISSING;
import static org.ventanilla.server.notification.letter.RowProblem.Fault.SETTLED_BEFORE;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.ventanilla.server.notification.Acts;
import org.ventanilla.server.notification.Walking;
import org.ventanilla.server.notification.letter.LetterKind.Outcome;
import org.ventanilla.server.notification.letter.Letters.Letter;
import org.ventanilla.server.notification.letter.Rows.Judged;
import org.ventanilla.server.notification.letter.Table.Row;
import org.ventanilla.server.platform.Result;
import org.ventanilla.server.platform.Transactions;

/**
 * What became of the letters: {@code guia;resultado;fecha;motivo;prueba}. A return is never without its reason, and nothing
 * without its proof: it decides whether she was told. A return sends the act to the public page (art. 68). The same table
 * again changes nothing.
 */
public final class ImportingDeliveries {

    private static final List<String> COLUMNS = List.of("guia", "resultado", "fecha", "motivo", "prueba");

    private final Transactions transactions;
    private final Letters letters;
    private final Acts acts;
    private final Walking walking;

    public ImportingDeliveries(Transactions transactions, Letters letters, Acts acts, Walking walking) {
        this.transactions = transactions;
        this.letters = letters;
        this.acts = acts;
        this.walking = walking;
    }

    public Result<Imported> read(byte[] file, boolean apply, String actor) {
        return Table.read(file, COLUMNS)
                .map(table -> new Rows(apply, SETTLED_BEFORE).of(table, row -> judged(row, actor)));
    }

    private Judged judged(Row row, String actor) {
        var letter = letters.withGuia(row.text("guia"));
        var outcome = outcome(row);
        var on = row.date("fecha");
        if (letter.isEmpty()) {
            return Judged.broken(row, GUIA_UNKNOWN);
        }
        if (outcome.isEmpty()) {
            return Judged.broken(row, OUTCOME_UNKNOWN);
        }
        if (on.isEmpty()) {
            return Judged.broken(row, DATE_UNREADABLE);
        }
        if (outcome.get() == DEVUELTO && row.text("motivo").isEmpty()) {
            return Judged.broken(row, REASON_MISSING);
        }
        return row.text("prueba").isEmpty()
                ? Judged.broken(row, PROOF_MISSING)
                : judged(row, new Said(letter.get(), outcome.get(), on.get(), row, actor));
    }

    private Judged judged(Row row, Said said) {
        if (said.isKnown()) {
            return Judged.good(said);
        }
        if (said.letter.outcome() != null) {
            return Judged.broken(row, SETTLED_BEFORE);
        }
        return acts.of(said.letter.act())
                .flatMap(act -> walking.refusal(act, said.letter.kind().after(said.outcome), said.on))
                .map(code -> Judged.broken(RowProblem.of(row.line(), code)))
                .orElseGet(() -> Judged.good(said));
    }

    private static Optional<Outcome> outcome(Row row) {
        return Arrays.stream(Outcome.values())
                .filter(known -> known.name().equals(row.text("resultado").toUpperCase(Locale.ROOT)))
                .findFirst();
    }

    private final class Said implements Rows.Saying {
        private final Letter letter;
        private final Outcome outcome;
        private final LocalDate on;
        private final String proof;
        private final @Nullable String reason;
        private final String actor;

        Said(Letter letter, Outcome outcome, LocalDate on, Row row, String actor) {
            this.letter = letter;
            this.outcome = outcome;
            this.on = on;
            this.proof = row.text("prueba");
            this.reason = outcome == DEVUELTO ? row.text("motivo") : null;
            this.actor = actor;
        }

        @Override
        public List<String> about() {
            return List.of(letter.code());
        }

        @Override
        public boolean isKnown() {
            return outcome == letter.outcome() && on.equals(letter.outcomeOn());
        }

        @Override
        public Result<?> write() {
            return transactions.inTransaction(() -> walking.record(
                            letter.act(),
                            letter.kind().after(outcome),
                            on,
                            actor,
                            "guía " + letter.guia() + ", prueba " + proof)
                    .map(path -> {
                        letters.settled(letter.code(), outcome, on, reason, proof);
                        return path;
                    }));
        }
    }
}
