package org.ventanilla.server.customer.store;

import java.util.Optional;
import java.util.UUID;
import org.ventanilla.contract.Common.Consent;
import org.ventanilla.server.customer.Consents;
import org.ventanilla.server.platform.db.Db;

public final class PgConsents implements Consents {

    /** Changes with the words on the consent screen; the old ones stay readable in the history of the messages. */
    private static final String WORDS = "es-CO 1";

    private final Db db;

    public PgConsents(Db db) {
        this.db = db;
    }

    @Override
    public void give(UUID session, Consent consent) {
        db.update(
                "insert into consent (session, call, image, recording, words) values ($1, $2, $3, $4, $5)",
                session,
                consent.call(),
                consent.image(),
                consent.recording(),
                WORDS);
    }

    @Override
    public Optional<Consent> of(UUID session) {
        return db.one("select call, image, recording from consent where session = $1 order by id desc limit 1", session)
                .map(row -> new Consent(row.getBoolean("call"), row.getBoolean("image"), row.getBoolean("recording")));
    }
}
