package org.ventanilla.server.tracking;

import java.util.Optional;
import java.util.UUID;

/** The answer as it was signed. Asked only for a case of which she was told. */
public interface CaseCopies {

    Optional<byte[]> answer(UUID pqr);

    /** The pages that she handed in, as one document. */
    Optional<byte[]> papers(UUID pqr);
}
