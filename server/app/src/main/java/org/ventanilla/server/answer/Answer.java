package org.ventanilla.server.answer;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.ventanilla.server.pqr.Radicado;
import org.ventanilla.server.pqr.Respuesta;

/**
 * The answer to a case as it stands.
 *
 * @param version grows by one with each change
 * @param author who wrote last
 * @param sent while it waits for a signature; else null
 * @param note why the responsible person gave it back; null when she did not
 * @param issued once it is out; from then on nothing of it changes
 */
public record Answer(
        UUID id,
        UUID pqr,
        int version,
        AnswerText text,
        UUID author,
        Instant savedAt,
        @Nullable Sent sent,
        @Nullable String note,
        @Nullable Issued issued) {

    public record Sent(UUID by, Instant at) {}

    /**
     * @param at the date and hour of the act
     * @param sha256 of the signed PDF; null until it is made
     */
    public record Issued(
            Radicado radicado,
            Instant at,
            Respuesta respuesta,
            UUID signer,
            String signerName,
            @Nullable String sha256) {}

    /** How far it is. */
    public enum Stage {
        DRAFT,
        TO_SIGN,
        ISSUED
    }

    public Stage stage() {
        if (issued != null) {
            return Stage.ISSUED;
        }
        return sent == null ? Stage.DRAFT : Stage.TO_SIGN;
    }

    Answer written(AnswerText next, UUID by, Instant at) {
        return new Answer(id, pqr, version + 1, next, by, at, null, note, null);
    }

    Answer sent(UUID by, Instant at) {
        return new Answer(id, pqr, version + 1, text, author, savedAt, new Sent(by, at), null, null);
    }

    Answer returned(@Nullable String why) {
        return new Answer(id, pqr, version + 1, text, author, savedAt, null, why, null);
    }

    Answer issued(Issued as) {
        return new Answer(id, pqr, version + 1, text, author, savedAt, null, null, as);
    }
}
