package org.ventanilla.server.notification.letter;

import static org.ventanilla.server.notification.letter.RowProblem.Fault.DATE_UNREADABLE;
import static org.ventanilla.server.notification.letter.RowProblem.Fault.GUIA_MISSING;
import static org.ventanilla.server.notification.letter.RowProblem.Fault.GUIA_OF_OTHER;
import static org.ventanilla.server.notification.letter.RowProblem.Fault.LETTER_UNKNOWN;
import static org.ventanilla.server.notification.letter.RowProblem.Fault.SENT_BEFORE;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import org.ventanilla.server.notification.Acts;
import org.ventanilla.server.notification.Walking;
import org.ventanilla.server.notification.letter.Letters.Letter;
import org.ventanilla.server.notification.letter.Rows.Judged;
import org.ventanilla.server.notification.letter.Table.Row;
import org.ventanilla.server.platform.Result;
import org.ventanilla.server.platform.Transactions;

/**
 * The courier took the letters: {@code carta;guia;fecha}. From that day a citación is sent, which is what the law counts; a
 * letter that was printed and lies on a desk is not. The same table again changes nothing.
 */
public final class ImportingGuias {

    private static final List<String> COLUMNS = List.of("carta", "guia", "fecha");

    private final Transactions transactions;
    private final Letters letters;
    private final Acts acts;
    private final Walking walking;

    public ImportingGuias(Transactions transactions, Letters letters, Acts acts, Walking walking) {
        this.transactions = transactions;
        this.letters = letters;
        this.acts = acts;
        this.walking = walking;
    }

    public Result<Imported> read(byte[] file, boolean apply, String actor) {
        return Table.read(file, COLUMNS)
                .map(table -> new Rows(apply, GUIA_OF_OTHER).of(table, row -> judged(row, actor)));
    }

    private Judged judged(Row row, String actor) {
        var letter = letters.coded(row.text("carta").toUpperCase(Locale.ROOT));
        var guia = row.text("guia");
        var on = row.date("fecha");
        if (letter.isEmpty()) {
            return Judged.broken(row, LETTER_UNKNOWN);
        }
        if (guia.isEmpty()) {
            return Judged.broken(row, GUIA_MISSING);
        }
        return on.map(day -> judged(row, letter.get(), new Said(letter.get(), guia, day, actor)))
                .orElseGet(() -> Judged.broken(row, DATE_UNREADABLE));
    }

    private Judged judged(Row row, Letter letter, Said said) {
        if (said.isKnown()) {
            return Judged.good(said);
        }
        if (letter.guia() != null) {
            return Judged.broken(row, SENT_BEFORE);
        }
        if (letters.withGuia(said.guia()).isPresent()) {
            return Judged.broken(row, GUIA_OF_OTHER);
        }
        return acts.of(letter.act())
                .flatMap(act -> walking.refusal(act, letter.kind().sent(), said.on()))
                .map(code -> Judged.broken(RowProblem.of(row.line(), code)))
                .orElseGet(() -> Judged.good(said));
    }

    private final class Said implements Rows.Saying {
        private final Letter letter;
        private final String guia;
        private final LocalDate on;
        private final String actor;

        Said(Letter letter, String guia, LocalDate on, String actor) {
            this.letter = letter;
            this.guia = guia;
            this.on = on;
            this.actor = actor;
        }

        String guia() {
            return guia;
        }

        LocalDate on() {
            return on;
        }

        @Override
        public List<String> about() {
            return List.of("carta " + letter.code(), "guía " + guia);
        }

        @Override
        public boolean isKnown() {
            return guia.equals(letter.guia()) && on.equals(letter.sentOn());
        }

        @Override
        public Result<?> write() {
            return transactions.inTransaction(() -> walking.record(
                            letter.act(), letter.kind().sent(), on, actor, "guía " + guia)
                    .map(path -> {
                        letters.sent(letter.code(), guia, on);
                        return path;
                    }));
        }
    }
}
