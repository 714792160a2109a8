package org.ventanilla.server.casework;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.ventanilla.server.pqr.Radicado;

/** The cases as they stand, and how they came there. */
public interface CaseFiles {

    /** By the radicado it came in with. */
    Optional<CaseFile> of(Radicado radicado);

    Optional<CaseFile> byId(UUID pqr);

    /** Inside a transaction, until whose end nobody else moves it. */
    Optional<CaseFile> lock(UUID pqr);

    /** Inside the same transaction. */
    void save(CaseFile file, CaseStep step);

    /** The oldest first. */
    List<CaseStep> steps(UUID pqr);
}
