package org.ventanilla.server.counter.store;

import io.vertx.sqlclient.Row;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.ventanilla.contract.Common.Question;
import org.ventanilla.contract.Words.QuestionKind;
import org.ventanilla.server.counter.Questions;
import org.ventanilla.server.platform.db.Db;

public final class PgQuestions implements Questions {

    private static final String WITH_WORDS =
            "select q.*, w.words from question q join question_words w on w.question = q.id where q.session = $1 ";

    private final Db db;

    public PgQuestions(Db db) {
        this.db = db;
    }

    @Override
    public boolean add(UUID session, UUID agent, Question question) {
        var added = db.update("""
                        insert into question (id, session, kind, asked_by, asked_at) values ($1, $2, $3, $4, $5)
                        on conflict (id) do nothing
                        """, question.id(), session, question.kind(), agent, question.askedAt()) == 1;
        if (added) {
            db.update("insert into question_words (question, words) values ($1, $2)", question.id(), question.text());
        }
        return added;
    }

    @Override
    public void withdrawOpen(UUID session, Instant at) {
        db.update("""
                update question set withdrawn_at = $2
                where session = $1 and answered_at is null and withdrawn_at is null
                """, session, at);
    }

    @Override
    public boolean answer(UUID session, UUID question, boolean yes, Instant at) {
        return db.update("""
                        update question set yes = $3, answered_at = $4
                        where session = $1 and id = $2 and answered_at is null and withdrawn_at is null
                        """, session, question, yes, at) == 1;
    }

    @Override
    public Optional<Question> last(UUID session) {
        return db.one(WITH_WORDS + "and q.withdrawn_at is null order by q.asked_at desc, q.id desc limit 1", session)
                .map(PgQuestions::question);
    }

    @Override
    public Optional<Question> of(UUID session, UUID question) {
        return db.one(WITH_WORDS + "and q.id = $2", session, question).map(PgQuestions::question);
    }

    private static Question question(Row row) {
        return new Question(
                row.getUUID("id"),
                QuestionKind.valueOf(row.getString("kind")),
                row.getString("words"),
                Db.instant(row, "asked_at"),
                row.getBoolean("yes"),
                Db.instantOrNull(row, "answered_at"));
    }
}
