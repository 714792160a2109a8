package org.ventanilla.server.notification.inperson;

import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.ventanilla.contract.Words.Identity;

/** What was recorded when an act was opened before an agent. */
public interface Actas {

    /**
     * @param confirmedBy the question with which she said so
     * @param copySha256 of the very bytes she was given
     * @param acknowledgedAt when she said that she has it; until then nothing is notified
     * @param text the acta as it was read and kept
     */
    record Acta(
            UUID act,
            UUID session,
            UUID agent,
            UUID kiosk,
            Identity identity,
            Receiver receiver,
            Instant openedAt,
            String copySha256,
            @Nullable Instant acknowledgedAt,
            String text,
            @Nullable String sha256,
            @Nullable UUID confirmedBy) {}

    /** Opened again it is the newer opening that counts, until she has acknowledged. */
    void open(Acta acta);

    Optional<Acta> of(UUID act);

    void acknowledge(UUID act, Instant at, UUID confirmedBy, String text, String sha256);
}
