package org.ventanilla.server.handin.store;

import io.vertx.sqlclient.Row;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.ventanilla.contract.Words.Service;
import org.ventanilla.server.calendario.Presentation;
import org.ventanilla.server.handin.Envelope;
import org.ventanilla.server.handin.Flag;
import org.ventanilla.server.platform.db.Db;
import org.ventanilla.server.pqr.Radicado;
import org.ventanilla.server.pqr.Radicado.Direction;

/** A row of the joined tables as an envelope. */
final class EnvelopeRow {

    /** A case of the attention is the envelope's too, unless something was said that nobody has heard yet. */
    static final String RADICADO = """
            left join radicado r on r.direction = 'ENT' and r.pqr = coalesce(e.pqr, case when not e.spoken then
              (select id from pqr where session = e.id order by id desc limit 1) end)
            """;

    /** The same bytes under the same attention: then the part is here, whatever it was called on its way. */
    static final String ARRIVED = """
            (exists (select from page_part where session = i.envelope and sha256 = i.sha256)
              or exists (select from envelope_note n where n.envelope = i.envelope and n.sha256 = i.sha256))
            """;

    /** Every column of an envelope; a {@code where} follows. */
    static final String ENVELOPES = """
            select e.*, k.name as place, m.name as municipality, coalesce(w.phone, called.phone) as phone, r.year, r.number,
              (select count(distinct page) from page_part where session = e.id)::int as pages,
              (select count(*) from envelope_note where envelope = e.id)::int as notes,
              (select count(*) from envelope_item i where i.envelope = e.id and i.what <> 'preview' and not
            """ + ARRIVED + """
            )::int as missing
            from envelope e join kiosk k on k.id = e.kiosk join municipality m on m.divipola = k.municipality
            left join envelope_words w on w.envelope = e.id
            left join session_phone called on called.session = e.id
            """ + RADICADO;

    private EnvelopeRow() {}

    static Envelope read(Row row) {
        return new Envelope(
                row.getUUID("id"),
                row.getUUID("kiosk"),
                row.getString("place"),
                row.getString("municipality"),
                row.getString("code"),
                Db.instant(row, "first_at"),
                told(row),
                row.getString("phone"),
                service(row),
                row.getBoolean("spoken"),
                new Envelope.Here(row.getInteger("pages"), row.getInteger("notes"), row.getInteger("missing")),
                end(row));
    }

    private static Envelope.@Nullable Told told(Row row) {
        var arrived = Db.instantOrNull(row, "arrived_at");
        return arrived == null
                ? null
                : new Envelope.Told(
                        arrived,
                        Db.instantOrNull(row, "said_at"),
                        new Presentation(Db.instant(row, "presented_at"), row.getLocalDate("effective")),
                        row.getLocalDate("due"),
                        Service.valueOf(row.getString("service")),
                        row.getBoolean("typed_by_operator"),
                        flags(row));
    }

    private static @Nullable Service service(Row row) {
        var service = row.getString("service");
        return service == null ? null : Service.valueOf(service);
    }

    private static Set<Flag> flags(Row row) {
        var flags = EnumSet.noneOf(Flag.class);
        Arrays.stream(row.getArrayOfStrings("flags")).map(Flag::valueOf).forEach(flags::add);
        return flags;
    }

    private static Envelope.@Nullable End end(Row row) {
        var radicado = radicado(row);
        var closed = row.getOffsetDateTime("closed_at") != null;
        return radicado == null && row.getUUID("pqr") == null && !closed ? null : new Envelope.End(radicado, closed);
    }

    static @Nullable Radicado radicado(Row row) {
        var year = row.getInteger("year");
        return year == null ? null : new Radicado(Direction.ENT, year, row.getInteger("number"));
    }
}
