package org.ventanilla.server.answer.store;

import io.vertx.core.json.JsonObject;
import io.vertx.sqlclient.Row;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.ventanilla.contract.Wire;
import org.ventanilla.server.answer.Answer;
import org.ventanilla.server.answer.AnswerText;
import org.ventanilla.server.answer.Answers;
import org.ventanilla.server.platform.Ids;
import org.ventanilla.server.platform.db.Db;
import org.ventanilla.server.pqr.Kind;
import org.ventanilla.server.pqr.Radicado;
import org.ventanilla.server.pqr.Radicado.Direction;
import org.ventanilla.server.pqr.Respuesta;

public final class PgAnswers implements Answers {

    private static final String ANSWERS =
            "select a.*, t.body, t.note from answer a join answer_text t on t.answer = a.id ";

    private final Db db;

    public PgAnswers(Db db) {
        this.db = db;
    }

    @Override
    public Optional<Answer> of(UUID pqr) {
        return db.one(ANSWERS + "where a.pqr = $1", pqr).map(PgAnswers::answer);
    }

    @Override
    public Optional<Answer> byId(UUID answer) {
        return db.one(ANSWERS + "where a.id = $1", answer).map(PgAnswers::answer);
    }

    @Override
    public Optional<Answer> lock(UUID pqr) {
        return db.one(ANSWERS + "where a.pqr = $1 for update of a", pqr).map(PgAnswers::answer);
    }

    @Override
    public boolean begin(Answer answer) {
        var added = db.update(
                """
                insert into answer (id, pqr, version, stage, author, saved_at) values ($1, $2, $3, $4, $5, $6)
                on conflict (pqr) do nothing
                """, answer.id(), answer.pqr(), answer.version(), answer.stage(), answer.author(), answer.savedAt());
        if (added == 1) {
            db.update("insert into answer_text (answer, body) values ($1, $2)", answer.id(), json(answer.text()));
        }
        return added == 1;
    }

    /** What is out is found by its words; a draft is nobody's business but its writers'. */
    @Override
    public void save(Answer answer) {
        var sent = answer.sent();
        var issued = answer.issued();
        db.update(
                """
                update answer set version = $2, stage = $3, author = $4, saved_at = $5, sent_by = $6, sent_at = $7,
                  year = $8, number = $9, issued_at = $10, respuesta = $11, signer = $12, signer_name = $13
                where id = $1
                """,
                answer.id(),
                answer.version(),
                answer.stage(),
                answer.author(),
                answer.savedAt(),
                sent == null ? null : sent.by(),
                sent == null ? null : sent.at(),
                issued == null ? null : issued.radicado().year(),
                issued == null ? null : issued.radicado().number(),
                issued == null ? null : issued.at(),
                issued == null ? null : issued.respuesta(),
                issued == null ? null : issued.signer(),
                issued == null ? null : issued.signerName());
        db.update(
                "update answer_text set body = $2, note = $3 where answer = $1",
                answer.id(),
                json(answer.text()),
                answer.note());
        if (issued != null) {
            db.update(
                    "update pqr_content set answered = case_words($2, '') where pqr = $1",
                    answer.pqr(),
                    answer.text().words());
        }
    }

    @Override
    public void keep(UUID answer, Copy copy) {
        db.update(
                "insert into answer_copy (id, answer, author, at, body) values ($1, $2, $3, $4, $5)",
                Ids.next(),
                answer,
                copy.author(),
                copy.at(),
                json(copy.text()));
    }

    @Override
    public List<Copy> copies(UUID answer, int most) {
        return list(
                row -> new Copy(row.getUUID("author"), Db.instant(row, "at"), text(row)),
                "select author, at, body from answer_copy where answer = $1 order by at desc limit $2",
                answer,
                most);
    }

    @Override
    public List<Waiting> toSign(Instant after, UUID afterId, int most) {
        return list(
                row -> new Waiting(
                        row.getUUID("id"),
                        new Radicado(Direction.ENT, row.getInteger("year"), row.getInteger("number")),
                        Kind.valueOf(row.getString("kind")),
                        row.getLocalDate("due"),
                        row.getUUID("sent_by"),
                        Db.instant(row, "sent_at")),
                """
                select a.id, a.sent_by, a.sent_at, r.year, r.number, p.kind, p.due
                from answer a join radicado r on r.pqr = a.pqr and r.direction = 'ENT' join pqr p on p.id = a.pqr
                where a.stage = 'TO_SIGN' and (a.sent_at, a.id) > ($1, $2) order by a.sent_at, a.id limit $3
                """,
                after,
                afterId,
                most);
    }

    @Override
    public List<UUID> unmade(int most) {
        return list(
                row -> row.getUUID("id"),
                "select id from answer where stage = 'ISSUED' and sha256 is null order by issued_at limit $1",
                most);
    }

    @Override
    public boolean made(UUID answer, String sha256) {
        return db.update("update answer set sha256 = $2 where id = $1 and sha256 is null", answer, sha256) == 1;
    }

    private <T> List<T> list(Function<Row, T> read, String sql, @Nullable Object... parameters) {
        var found = new ArrayList<T>();
        db.query(sql, parameters).forEach(row -> found.add(read.apply(row)));
        return found;
    }

    private static Answer answer(Row row) {
        var sentAt = Db.instantOrNull(row, "sent_at");
        return new Answer(
                row.getUUID("id"),
                row.getUUID("pqr"),
                row.getInteger("version"),
                text(row),
                row.getUUID("author"),
                Db.instant(row, "saved_at"),
                sentAt == null ? null : new Answer.Sent(row.getUUID("sent_by"), sentAt),
                row.getString("note"),
                issued(row));
    }

    private static Answer.@Nullable Issued issued(Row row) {
        var at = Db.instantOrNull(row, "issued_at");
        return at == null
                ? null
                : new Answer.Issued(
                        new Radicado(Direction.SAL, row.getInteger("year"), row.getInteger("number")),
                        at,
                        Respuesta.valueOf(row.getString("respuesta")),
                        row.getUUID("signer"),
                        row.getString("signer_name"),
                        row.getString("sha256"));
    }

    private static JsonObject json(AnswerText text) {
        return new JsonObject(Wire.write(text));
    }

    private static AnswerText text(Row row) {
        try {
            return Wire.read(row.getJsonObject("body").encode(), AnswerText.class);
        } catch (Wire.MalformedMessage e) {
            throw new IllegalStateException("an answer is stored in another shape", e);
        }
    }
}
