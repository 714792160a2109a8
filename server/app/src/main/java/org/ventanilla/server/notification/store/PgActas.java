package org.ventanilla.server.notification.store;

import io.vertx.sqlclient.Row;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.ventanilla.contract.Words.Identity;
import org.ventanilla.server.notification.inperson.Actas;
import org.ventanilla.server.notification.inperson.Capacity;
import org.ventanilla.server.notification.inperson.Receiver;
import org.ventanilla.server.platform.db.Db;

public final class PgActas implements Actas {

    private final Db db;

    public PgActas(Db db) {
        this.db = db;
    }

    @Override
    public void open(Acta acta) {
        db.update(
                """
                insert into notice_acta (act, session, agent, kiosk, identity, opened_at, copy_sha256, acta, capacity, receiver,
                  receiver_document)
                values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11)
                on conflict (act) do update set session = $2, agent = $3, kiosk = $4, identity = $5, opened_at = $6,
                  copy_sha256 = $7, acta = $8, capacity = $9, receiver = $10, receiver_document = $11
                where notice_acta.acknowledged_at is null
                """,
                acta.act(),
                acta.session(),
                acta.agent(),
                acta.kiosk(),
                acta.identity(),
                acta.openedAt(),
                acta.copySha256(),
                acta.text(),
                acta.receiver().capacity(),
                acta.receiver().name(),
                acta.receiver().document());
    }

    @Override
    public Optional<Acta> of(UUID act) {
        return db.one("select * from notice_acta where act = $1", act).map(PgActas::acta);
    }

    @Override
    public void acknowledge(UUID act, Instant at, UUID confirmedBy, String text, String sha256) {
        db.update(
                "update notice_acta set acknowledged_at = $2, acta = $3, acta_sha256 = $4, question = $5 where act = $1",
                act,
                at,
                text,
                sha256,
                confirmedBy);
    }

    private static Acta acta(Row row) {
        return new Acta(
                row.getUUID("act"),
                row.getUUID("session"),
                row.getUUID("agent"),
                row.getUUID("kiosk"),
                Identity.valueOf(row.getString("identity")),
                new Receiver(
                        Capacity.valueOf(row.getString("capacity")),
                        row.getString("receiver"),
                        row.getString("receiver_document")),
                Db.instant(row, "opened_at"),
                row.getString("copy_sha256"),
                Db.instantOrNull(row, "acknowledged_at"),
                row.getString("acta"),
                row.getString("acta_sha256"),
                row.getUUID("question"));
    }
}
