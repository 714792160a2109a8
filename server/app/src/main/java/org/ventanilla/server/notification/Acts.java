package org.ventanilla.server.notification;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.ventanilla.server.pqr.Radicado;

/** The acts that were issued; the feature that writes answers knows them. */
public interface Acts {

    Optional<Act> of(UUID act);

    Optional<Act> numbered(Radicado number);

    /** Of one case, the newest first. */
    List<Act> ofCase(UUID pqr);

    /** The signed paper itself, byte by byte. */
    byte[] pdf(UUID act);

    /** Issued, and nobody has begun to tell: the oldest first. */
    List<UUID> unopened(int most);
}
