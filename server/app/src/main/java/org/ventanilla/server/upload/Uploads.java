package org.ventanilla.server.upload;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** The rows of the uploads. */
public interface Uploads {

    /** What one kiosk has under way. */
    record UnderWay(int parts, long bytes) {}

    Optional<Upload> of(UUID part);

    /** False when the part is there already. */
    boolean add(Offer offer, Instant expires);

    UnderWay underWay(UUID kiosk);

    /** From now on only {@code writer} may write; waits for the piece that another one is just writing. False when it is complete. */
    boolean claim(UUID part, UUID writer, Instant expires);

    /** Whether it still may. Inside a transaction it stays so until the end of that. */
    boolean isWriter(UUID part, UUID writer);

    /** False when another request said so before. */
    boolean complete(UUID part, Instant at);

    /** False when it is complete or gone. */
    boolean remove(UUID part);

    /** False when it is gone, or under way. */
    boolean removeComplete(UUID part);

    /** Those under way of which nothing came for long; the oldest first, at most {@code most}. */
    List<UUID> expired(Instant now, int most);
}
