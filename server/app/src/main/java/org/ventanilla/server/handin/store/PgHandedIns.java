package org.ventanilla.server.handin.store;

import io.vertx.sqlclient.Row;
import io.vertx.sqlclient.RowSet;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.ventanilla.contract.Common.NoteSaid;
import org.ventanilla.contract.Words.Heard;
import org.ventanilla.contract.seal.EnclosedContact;
import org.ventanilla.contract.seal.EnclosedNote;
import org.ventanilla.contract.seal.Manifest;
import org.ventanilla.server.handin.Envelope;
import org.ventanilla.server.handin.HandedIns;
import org.ventanilla.server.handin.Inside;
import org.ventanilla.server.platform.db.Db;

public final class PgHandedIns implements HandedIns {

    private static final String OPEN = "e.pqr is null and e.closed_at is null ";

    private final Db db;

    public PgHandedIns(Db db) {
        this.db = db;
    }

    @Override
    public Optional<UUID> kiosk(UUID envelope) {
        return db.one("select kiosk from envelope where id = $1", envelope).map(row -> row.getUUID("kiosk"));
    }

    @Override
    public void open(UUID envelope, UUID kiosk, String code, Instant now) {
        db.update("""
                insert into envelope (id, kiosk, code, source, first_at) values ($1, $2, $3, 'KIOSK', $4)
                on conflict (id) do nothing
                """, envelope, kiosk, code, now);
    }

    @Override
    public Locked lock(UUID envelope) {
        var row = db.one("select first_at, manifest_sha256 from envelope where id = $1 for update", envelope)
                .orElseThrow();
        return new Locked(Db.instant(row, "first_at"), row.getString("manifest_sha256"));
    }

    @Override
    public boolean addNote(EnclosedNote note, String sha256) {
        var label = note.label();
        db.update(
                """
                insert into envelope_note (note, envelope, number, media_type, seconds, sha256, bytes)
                values ($1, $2, $3, $4, $5, $6, $7) on conflict (note) do nothing
                """,
                label.note(),
                label.session(),
                label.number(),
                label.mediaType(),
                label.seconds(),
                sha256,
                note.content().length);
        db.update("""
                update envelope set spoken = true,
                  pqr = case when presented_at is null and settled_by is null then null else pqr end
                where id = $1 and not spoken
                  and exists (select from envelope_note where note = $2 and envelope = $1 and heard <> 'WHOLE')
                """, label.session(), label.note());
        return db.one(
                        "select from envelope_note where note = $1 and envelope = $2 and sha256 = $3",
                        label.note(),
                        label.session(),
                        sha256)
                .isPresent();
    }

    @Override
    public void present(Presented presented) {
        var told = presented.told();
        db.update(
                """
                update envelope set source = $2, arrived_at = $3, said_at = $4, presented_at = $5, effective = $6,
                  due = $7, service = $8, typed_by_operator = $9, flags = $10, spoken = spoken or $11
                where id = $1
                """,
                presented.envelope(),
                presented.source(),
                told.arrivedAt(),
                told.saidAt(),
                told.presentation().at(),
                told.presentation().effective(),
                told.due(),
                told.service(),
                told.typedByOperator(),
                told.flags().stream().map(Enum::name).toArray(String[]::new),
                presented.spoken());
    }

    @Override
    public void list(Manifest manifest, String manifestSha256) {
        db.update(
                "update envelope set manifest_sha256 = $2, sequence = $3 where id = $1",
                manifest.envelope(),
                manifestSha256,
                manifest.sequence());
        manifest.items()
                .forEach(item -> db.send(
                        """
                        insert into envelope_item (envelope, part, what, number, seconds, bytes, sha256)
                        values ($1, $2, $3, $4, $5, $6, $7) on conflict do nothing
                        """,
                        manifest.envelope(),
                        item.part(),
                        item.what(),
                        item.number(),
                        item.seconds(),
                        item.bytes(),
                        item.sha256()));
    }

    @Override
    public boolean reach(EnclosedContact contact) {
        db.update(
                "update envelope set service = $2 where id = $1 and service is null",
                contact.session(),
                contact.service());
        return db.update("""
                        insert into envelope_words (envelope, phone) values ($1, $2)
                        on conflict (envelope) do update set phone = excluded.phone where envelope_words.phone is null
                        """, contact.session(), contact.phone()) == 1;
    }

    @Override
    public void say(UUID envelope, @Nullable String phone, @Nullable String matter, @Nullable String why) {
        db.update("""
                insert into envelope_words (envelope, phone, matter, why) values ($1, $2, $3, $4)
                on conflict (envelope) do update set phone = excluded.phone, matter = excluded.matter,
                  why = coalesce(excluded.why, envelope_words.why)
                """, envelope, phone, matter, why);
    }

    @Override
    public void receipt(UUID envelope, String receipt, String signature) {
        db.update(
                "update envelope_words set receipt = $2, signature = $3 where envelope = $1",
                envelope,
                receipt,
                signature);
    }

    @Override
    public Optional<Instant> presentedBefore(UUID kiosk, int sequence) {
        return db.one("""
                        select presented_at from envelope where kiosk = $1 and sequence < $2
                        order by sequence desc limit 1
                        """, kiosk, sequence).map(row -> Db.instant(row, "presented_at"));
    }

    @Override
    public boolean isNumberUsed(UUID kiosk, int sequence, UUID exceptBy) {
        return db.one("select from envelope where kiosk = $1 and sequence = $2 and id <> $3", kiosk, sequence, exceptBy)
                .isPresent();
    }

    @Override
    public boolean file(UUID envelope, UUID pqr, UUID staff) {
        return db.update(
                        "update envelope e set pqr = $2, settled_by = $3 where id = $1 and " + OPEN,
                        envelope,
                        pqr,
                        staff)
                == 1;
    }

    @Override
    public void fileUnspoken(UUID envelope, UUID pqr) {
        db.update("update envelope e set pqr = $2 where id = $1 and not spoken and " + OPEN, envelope, pqr);
    }

    @Override
    public boolean close(UUID envelope, UUID staff, String why, Instant now) {
        var closed = db.update(
                "update envelope e set closed_at = $3, settled_by = $2 where id = $1 and " + OPEN,
                envelope,
                staff,
                now);
        if (closed == 1) {
            db.update("""
                    insert into envelope_words (envelope, why) values ($1, $2)
                    on conflict (envelope) do update set why = excluded.why
                    """, envelope, why);
        }
        return closed == 1;
    }

    @Override
    public Optional<Envelope> of(UUID envelope) {
        return db.one(EnvelopeRow.ENVELOPES + "where e.id = $1", envelope).map(EnvelopeRow::read);
    }

    @Override
    public Inside inside(UUID envelope) {
        var words = db.one("select matter, why from envelope_words where envelope = $1", envelope);
        return new Inside(
                words.map(row -> row.getString("matter")).orElse(null),
                words.map(row -> row.getString("why")).orElse(null),
                all(
                        db.query("select * from envelope_note where envelope = $1 order by number, note", envelope),
                        PgHandedIns::note),
                all(
                        db.query(
                                "select what, number from envelope_item i where envelope = $1 and what <> 'preview' and not "
                                        + EnvelopeRow.ARRIVED + " order by what, number",
                                envelope),
                        row -> new Inside.Missing(row.getString("what"), row.getInteger("number"))));
    }

    @Override
    public Optional<Inside.Note> note(UUID envelope, UUID note) {
        return db.one("select * from envelope_note where envelope = $1 and note = $2", envelope, note)
                .map(PgHandedIns::note);
    }

    @Override
    public Map<UUID, NoteSaid> said(UUID envelope) {
        var said = new HashMap<UUID, NoteSaid>();
        db.query("select * from envelope_note where envelope = $1", envelope)
                .forEach(row -> said.put(
                        row.getUUID("note"),
                        new NoteSaid(
                                row.getInteger("number"),
                                row.getInteger("seconds"),
                                EnclosedNote.isFilm(row.getString("media_type")),
                                Db.instant(row, "received_at"),
                                Heard.valueOf(row.getString("heard")))));
        return said;
    }

    @Override
    public boolean hear(UUID envelope, UUID note, Heard heard) {
        var changed = db.update("""
                update envelope_note set heard = $3
                where note = $2 and envelope = $1 and heard <> 'WHOLE' and heard <> $3
                """, envelope, note, heard.name());
        db.update("""
                update envelope set spoken = false where id = $1 and spoken and presented_at is null
                  and not exists (select from envelope_note where envelope = $1 and heard <> 'WHOLE')
                """, envelope);
        return changed == 1;
    }

    /** What an agent still has open on her desk is not for anybody else yet. The limit keeps the planner from hashing all cases. */
    @Override
    public List<Envelope> waiting(int most) {
        return all(db.query(EnvelopeRow.ENVELOPES + "where " + OPEN + """
                        and e.presented_at is not null
                        and (e.spoken or (select id from pqr where session = e.id limit 1) is null)
                        and not exists (select from session s
                          where s.id = e.id and s.agent is not null and s.ended_at is null)
                        order by e.presented_at, e.id limit $1
                        """, most), EnvelopeRow::read);
    }

    @Override
    public List<Envelope> incomplete(Instant since, int most) {
        return all(db.query(EnvelopeRow.ENVELOPES + "where " + OPEN + """
                        and e.presented_at is null and e.first_at < $1
                        and (e.spoken or not exists (select from session s where s.id = e.id and s.agent is not null))
                        and not exists (select from session s
                          where s.id = e.id and s.agent is not null and s.ended_at is null)
                        order by e.first_at, e.id limit $2
                        """, since, most), EnvelopeRow::read);
    }

    @Override
    public List<Coded> atKiosk(UUID kiosk, Instant since, int most) {
        return all(
                db.query(
                        "select e.code, e.first_at, e.closed_at, r.year, r.number from envelope e "
                                + EnvelopeRow.RADICADO
                                + "where e.kiosk = $1 and e.first_at >= $2 and e.presented_at is not null "
                                + "order by e.first_at desc limit $3",
                        kiosk,
                        since,
                        most),
                PgHandedIns::coded);
    }

    @Override
    public Optional<Coded> ofCode(String code) {
        return db.one(
                        "select e.code, e.first_at, e.closed_at, r.year, r.number from envelope e "
                                + EnvelopeRow.RADICADO + "where e.code = $1 order by e.first_at desc limit 1",
                        code)
                .map(PgHandedIns::coded);
    }

    private static Coded coded(Row row) {
        return new Coded(
                row.getString("code"),
                Db.instant(row, "first_at"),
                EnvelopeRow.radicado(row),
                row.getOffsetDateTime("closed_at") != null);
    }

    private static Inside.Note note(Row row) {
        return new Inside.Note(
                row.getUUID("note"),
                row.getInteger("number"),
                row.getString("media_type"),
                row.getInteger("seconds"),
                row.getString("sha256"));
    }

    private static <T> List<T> all(RowSet<Row> rows, Function<Row, T> read) {
        var found = new ArrayList<T>();
        rows.forEach(row -> found.add(read.apply(row)));
        return found;
    }
}
