package org.ventanilla.server.notification;

import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** The links to acts, known only by their hashes. */
public interface AccessLinks {

    /**
     * @param code hash of the last one; null before one was asked
     * @param codeUntil until when it works
     * @param tries wrong ones since then
     * @param certificate what proves the access; null before it
     */
    record Link(
            UUID act,
            UUID authorisation,
            Instant sentAt,
            @Nullable String code,
            @Nullable Instant codeUntil,
            int tries,
            @Nullable Instant openedAt,
            @Nullable String certificate) {}

    void add(byte[] token, UUID act, UUID authorisation, Instant at);

    Optional<Link> of(byte[] token);

    void code(UUID act, String code, Instant until);

    void wrong(UUID act);

    /** Once; later openings show her the same certificate. */
    void opened(UUID act, Instant at, String certificate, String addressHash);
}
