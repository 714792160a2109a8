package org.ventanilla.server.notification.message.store;

import io.vertx.sqlclient.Row;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.ventanilla.server.notification.message.Channel;
import org.ventanilla.server.notification.message.Outbox;
import org.ventanilla.server.notification.message.ServiceMessage;
import org.ventanilla.server.platform.db.Db;

/** Rows; the words and the address lie beside them and can be erased by themselves. */
public final class PgOutbox implements Outbox {

    /** A try that takes longer than this was cut. */
    private static final Duration TRY = Duration.ofMinutes(2);

    private static final String ENTRIES = "select id, pqr, occasion, channel, state, tries, at, failure from message ";

    private final Db db;

    public PgOutbox(Db db) {
        this.db = db;
    }

    @Override
    public void put(ServiceMessage message, Instant at) {
        db.send(
                """
                with added as (
                  insert into message (id, pqr, occasion, channel, state, tries, at, next_try)
                  values ($1, $2, $3, $4, 'WAITING', 0, $5, $5) on conflict (id) do nothing returning id)
                insert into message_content (message, receiver, subject, body) select id, $6, $7, $8 from added
                """,
                message.id(),
                message.pqr(),
                message.occasion(),
                message.channel(),
                at,
                message.to(),
                message.subject(),
                message.body());
    }

    @Override
    public List<Due> claim(Instant now, int most) {
        var due = new ArrayList<Due>();
        for (Row row : db.query("""
                with due as (
                  select id from message where next_try <= $1 order by next_try limit $2 for update skip locked),
                marked as (
                  update message m set tries = m.tries + 1, state = 'FAILED', failure = 'UNFINISHED', next_try = $3
                  from due where m.id = due.id returning m.*)
                select marked.id, marked.tries, marked.pqr, marked.occasion, marked.channel, c.receiver, c.subject, c.body
                from marked join message_content c on c.message = marked.id order by marked.at
                """, now, most, now.plus(TRY))) {
            due.add(new Due(
                    row.getUUID("id"),
                    row.getInteger("tries"),
                    new ServiceMessage(
                            row.getUUID("pqr"),
                            row.getString("occasion"),
                            Channel.valueOf(row.getString("channel")),
                            row.getString("receiver"),
                            row.getString("subject"),
                            row.getString("body"))));
        }
        return due;
    }

    @Override
    public void sent(UUID id, Instant at) {
        db.update(
                "update message set state = 'SENT', sent_at = $2, failure = null, next_try = null where id = $1",
                id,
                at);
    }

    @Override
    public void failed(UUID id, Failure failure, Optional<Instant> again) {
        db.update(
                "update message set state = $2, failure = $3, next_try = $4 where id = $1 and state <> 'SENT'",
                id,
                again.isPresent() ? State.FAILED : State.GIVEN_UP,
                failure,
                again.orElse(null));
    }

    @Override
    public boolean retry(UUID id, Instant now) {
        return db.update(
                        "update message set state = 'WAITING', tries = 0, next_try = $2 where id = $1 and state <> 'SENT'",
                        id,
                        now)
                == 1;
    }

    @Override
    public List<Entry> troubled(int most) {
        return entries(ENTRIES + "where state in ('FAILED', 'GIVEN_UP') and tries > 0 order by at desc limit $1", most);
    }

    @Override
    public List<Entry> of(UUID pqr) {
        return entries(ENTRIES + "where pqr = $1 order by at", pqr);
    }

    private List<Entry> entries(String sql, @Nullable Object parameter) {
        var found = new ArrayList<Entry>();
        for (Row row : db.query(sql, parameter)) {
            found.add(new Entry(
                    row.getUUID("id"),
                    row.getUUID("pqr"),
                    row.getString("occasion"),
                    Channel.valueOf(row.getString("channel")),
                    State.valueOf(row.getString("state")),
                    row.getInteger("tries"),
                    Db.instant(row, "at"),
                    Optional.ofNullable(row.getString("failure")).map(Failure::valueOf)));
        }
        return found;
    }
}
