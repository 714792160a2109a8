package org.ventanilla.server.pqr;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** The cases on file, whole. */
public interface Cases {

    /** @param bodySha256 of what was asked, to tell a repetition from another petition under the same key */
    record Request(String idempotencyKey, String bodySha256) {}

    record Repeated(String bodySha256, PqrRadicada filed) {}

    /** Kept, and waiting for a number that comes from elsewhere. */
    record Unnumbered(UUID pqr, String bodySha256) {}

    /** What may be told to anybody who has the number (Ley 1712/2014). */
    record Tracked(Radicado radicado, CaseState state, String area, LocalDate due) {}

    /** False when this key was used in the attention before; waits for a filing under the same key that is under way. */
    boolean add(Pqr pqr, Request request);

    Optional<Repeated> repeated(UUID session, String idempotencyKey);

    Optional<Unnumbered> unnumbered(UUID session, String idempotencyKey);

    /** The oldest first. */
    List<UUID> unnumbered(int most);

    Optional<PqrRadicada> of(Radicado radicado);

    /** In the order of their numbers. */
    List<PqrRadicada> filedIn(UUID session);

    /** The newest first. */
    List<PqrRadicada> ofPerson(String accountOrDocument);

    Optional<Tracked> tracked(Radicado radicado);

    /**
     * A page of that attention of which nobody had heard when the last case was filed in it goes with that case.
     *
     * @return the case; empty when there is none, or the page was known before
     */
    Optional<UUID> join(UUID session, UUID page);
}
