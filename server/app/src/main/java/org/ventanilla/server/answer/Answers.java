package org.ventanilla.server.answer;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.ventanilla.server.pqr.Kind;
import org.ventanilla.server.pqr.Radicado;

/** The answers, one for each case that has any. */
public interface Answers {

    /** What somebody wrote and could not save, because another one had. */
    record Copy(UUID author, Instant at, AnswerText text) {}

    /**
     * One that waits for a signature.
     *
     * @param due the last day to decide its case
     */
    record Waiting(UUID id, Radicado radicado, Kind kind, LocalDate due, UUID sentBy, Instant sentAt) {}

    Optional<Answer> of(UUID pqr);

    Optional<Answer> byId(UUID answer);

    /** Inside a transaction, until whose end nobody else changes it. */
    Optional<Answer> lock(UUID pqr);

    /** False when somebody began one in the meantime. */
    boolean begin(Answer answer);

    /** Inside the transaction of {@link #lock}. */
    void save(Answer answer);

    void keep(UUID answer, Copy copy);

    /** The newest first. */
    List<Copy> copies(UUID answer, int most);

    /** The oldest first, after that one. */
    List<Waiting> toSign(Instant after, UUID afterId, int most);

    /** Issued, and their PDF is not there yet. */
    List<UUID> unmade(int most);

    /** False when it was made before. */
    boolean made(UUID answer, String sha256);
}
