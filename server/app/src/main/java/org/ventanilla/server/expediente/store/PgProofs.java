package org.ventanilla.server.expediente.store;

import io.vertx.sqlclient.Row;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.function.Function;
import org.ventanilla.contract.seal.EnclosedNote;
import org.ventanilla.server.calendario.Bogota;
import org.ventanilla.server.calendario.SpanishDates;
import org.ventanilla.server.expediente.Proofs;
import org.ventanilla.server.notification.message.Channel;
import org.ventanilla.server.platform.db.Db;

public final class PgProofs implements Proofs {

    private static final String ACTAS = """
            select n.number, a.acknowledged_at, a.acta from notification n join notice_acta a on a.act = n.act
            where n.pqr = $1 and a.acknowledged_at is not null
            """;

    private static final String PERMISSIONS = """
            select distinct on (e.id) n.number, e.at, e.words, e.how, e.place, e.revoked_at, p.document, p.email
            from notification n join notice_access a on a.act = n.act
            join electronic_authorisation e on e.id = a.authorisation
            join electronic_authorisation_person p on p.authorisation = e.id
            where n.pqr = $1
            """;

    private static final String CERTIFICATES = """
            select n.number, a.opened_at, a.certificate from notification n join notice_access a on a.act = n.act
            where n.pqr = $1 and a.certificate is not null
            """;

    private static final String MESSAGES = """
            select m.id, m.channel, m.sent_at, c.receiver, c.subject, c.body
            from message m join message_content c on c.message = m.id
            where m.pqr = $1 and m.state = 'SENT'
            """;

    private static final String HANDED_IN = """
            select e.code, e.presented_at, w.matter, w.receipt, w.signature
            from envelope e join envelope_words w on w.envelope = e.id
            where e.pqr = $1 and w.receipt is not null
            """;

    private static final String NOTES = """
            select e.code, coalesce(e.presented_at, e.first_at) as at, n.number, n.seconds, n.media_type, n.sha256
            from envelope e join envelope_note n on n.envelope = e.id
            where e.pqr = $1 order by n.number
            """;

    private final Db db;

    public PgProofs(Db db) {
        this.db = db;
    }

    @Override
    public List<Kept> of(UUID pqr) {
        var kept = new ArrayList<Kept>();
        add(kept, HANDED_IN, pqr, PgProofs::handedIn);
        add(kept, NOTES, pqr, PgProofs::note);
        add(kept, ACTAS, pqr, PgProofs::acta);
        add(kept, PERMISSIONS, pqr, PgProofs::permission);
        add(kept, CERTIFICATES, pqr, PgProofs::certificate);
        add(kept, MESSAGES, pqr, PgProofs::message);
        return kept;
    }

    private void add(List<Kept> to, String sql, UUID pqr, Function<Row, Kept> kept) {
        db.query(sql, pqr).forEach(row -> to.add(kept.apply(row)));
    }

    private static Kept handedIn(Row row) {
        var matter = row.getString("matter");
        return new Kept(
                "Papel de entrega",
                Db.instant(row, "presented_at"),
                row.getString("code"),
                "%s\n\nFirma del punto: %s%s"
                        .formatted(
                                row.getString("receipt"),
                                row.getString("signature"),
                                matter == null ? "" : "\n\nLo que escribió: " + matter));
    }

    /** The sound or film stays where it is; its hash is what the paper that she took home bears. */
    private static Kept note(Row row) {
        var type = row.getString("media_type");
        var film = EnclosedNote.isFilm(type);
        return new Kept(
                "%s %d".formatted(film ? "Mensaje en video" : "Nota de voz", row.getInteger("number")),
                Db.instant(row, "at"),
                row.getString("code"),
                "Dura %d segundos (%s). Se %s en el caso.\nSHA-256 del %s: %s"
                        .formatted(
                                row.getInteger("seconds"),
                                type,
                                film ? "ve" : "oye",
                                film ? "video" : "sonido",
                                row.getString("sha256")));
    }

    private static Kept acta(Row row) {
        return new Kept(
                "Acta de notificación personal",
                Db.instant(row, "acknowledged_at"),
                row.getString("number"),
                row.getString("acta"));
    }

    private static Kept permission(Row row) {
        var at = Db.instant(row, "at");
        var revoked = Db.instantOrNull(row, "revoked_at");
        return new Kept(
                "Permiso para notificar por correo",
                at,
                row.getString("number"),
                "%s\n\nQuién: cédula %s.\nCómo lo dijo: %s. %s, %s.%s"
                        .formatted(
                                row.getString("words"),
                                row.getString("document"),
                                how(row.getString("how")),
                                row.getString("place"),
                                moment(at),
                                revoked == null ? "" : "\nLo retiró: " + moment(revoked) + "."));
    }

    private static Kept certificate(Row row) {
        return new Kept(
                "Certificado de notificación electrónica",
                Db.instant(row, "opened_at"),
                row.getString("number"),
                row.getString("certificate"));
    }

    private static Kept message(Row row) {
        var at = Db.instant(row, "sent_at");
        var channel = Channel.valueOf(row.getString("channel"));
        return new Kept(
                channel.word() + " que se envió",
                at,
                "",
                Covered.of("Para: %s\nSalió: %s\nNúmero del mensaje: %s\n%s\n%s"
                        .formatted(
                                row.getString("receiver"),
                                moment(at),
                                row.getUUID("id"),
                                subject(row.getString("subject")),
                                row.getString("body"))));
    }

    private static String subject(String subject) {
        return subject.isEmpty() ? "" : "Asunto: " + subject + "\n";
    }

    private static String how(String how) {
        return switch (how) {
            case "PANTALLA" -> "lo confirmó en su pantalla";
            case "PAPEL" -> "lo firmó en papel";
            default -> "lo dijo de viva voz";
        };
    }

    private static String moment(Instant at) {
        return SpanishDates.withYear(Bogota.dateOf(at)) + ", " + SpanishDates.clock(at);
    }
}
