package org.ventanilla.server.notification.store;

import io.vertx.sqlclient.Row;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.ventanilla.server.notification.Addressee;
import org.ventanilla.server.notification.letter.LetterKind;
import org.ventanilla.server.notification.letter.LetterKind.Outcome;
import org.ventanilla.server.notification.letter.Letters;
import org.ventanilla.server.platform.db.Db;

public final class PgLetters implements Letters {

    private static final String BATCHES = """
            select b.*, (select count(guia)::int from letter where batch = b.id) as sent,
              (select count(outcome)::int from letter where batch = b.id) as settled
            from letter_batch b
            """;

    private final Db db;

    public PgLetters(Db db) {
        this.db = db;
    }

    @Override
    public boolean isNew(UUID act, LetterKind kind) {
        return db.one("select from letter where act = $1 and kind = $2", act, kind)
                .isEmpty();
    }

    @Override
    public void add(Batch batch) {
        db.update(
                "insert into letter_batch (id, at, actor, letters, sha256) values ($1, $2, $3, $4, $5)",
                batch.id(),
                batch.at(),
                batch.actor(),
                batch.letters(),
                batch.sha256());
    }

    @Override
    public void add(Letter letter, Addressee to) {
        db.update(
                "insert into letter (code, act, kind, batch, place) values ($1, $2, $3, $4, $5)",
                letter.code(),
                letter.act(),
                letter.kind(),
                letter.batch(),
                letter.place());
        db.update(
                "insert into letter_address (letter, name, address, municipality) values ($1, $2, $3, $4)",
                letter.code(),
                to.name(),
                to.address(),
                to.municipality());
    }

    @Override
    public Optional<Letter> coded(String code) {
        return db.one("select * from letter where code = $1", code).map(PgLetters::letter);
    }

    @Override
    public Optional<Letter> withGuia(String guia) {
        return db.one("select * from letter where guia = $1", guia).map(PgLetters::letter);
    }

    @Override
    public void sent(String code, String guia, LocalDate on) {
        db.update("update letter set guia = $2, sent_on = $3 where code = $1", code, guia, on);
    }

    @Override
    public void settled(String code, Outcome outcome, LocalDate on, @Nullable String reason, String proof) {
        db.update(
                "update letter set outcome = $2, outcome_on = $3, reason = $4, proof = $5 where code = $1",
                code,
                outcome,
                on,
                reason,
                proof);
    }

    @Override
    public List<Letter> ofAct(UUID act) {
        return all(PgLetters::letter, "select * from letter where act = $1 order by kind desc", act);
    }

    @Override
    public List<Batch> batches(int most) {
        return all(PgLetters::batch, BATCHES + "order by b.at desc limit $1", most);
    }

    @Override
    public Optional<Batch> batch(UUID id) {
        return all(PgLetters::batch, BATCHES + "where b.id = $1", id).stream().findFirst();
    }

    @Override
    public List<Address> addresses(UUID batch) {
        return all(
                row -> new Address(
                        row.getString("code"),
                        row.getString("name"),
                        row.getString("address"),
                        row.getString("municipality")),
                """
                select l.code, a.name, a.address, a.municipality from letter l join letter_address a on a.letter = l.code
                where l.batch = $1 order by l.place
                """,
                batch);
    }

    private <T> List<T> all(Function<Row, T> read, String sql, @Nullable Object parameter) {
        var found = new ArrayList<T>();
        for (Row row : db.query(sql, parameter)) {
            found.add(read.apply(row));
        }
        return found;
    }

    private static Batch batch(Row row) {
        return new Batch(
                row.getUUID("id"),
                Db.instant(row, "at"),
                row.getString("actor"),
                row.getInteger("letters"),
                row.getInteger("sent"),
                row.getInteger("settled"),
                row.getString("sha256"));
    }

    private static Letter letter(Row row) {
        var outcome = row.getString("outcome");
        return new Letter(
                row.getString("code"),
                row.getUUID("act"),
                LetterKind.valueOf(row.getString("kind")),
                row.getUUID("batch"),
                row.getInteger("place"),
                row.getString("guia"),
                row.getLocalDate("sent_on"),
                outcome == null ? null : Outcome.valueOf(outcome),
                row.getLocalDate("outcome_on"),
                row.getString("reason"),
                row.getString("proof"));
    }
}
