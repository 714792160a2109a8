package org.ventanilla.server.casework;

import java.util.List;
import java.util.UUID;

/** Texts that are not finished: one for each case, writer and field. */
public interface CaseDrafts {

    /** Everybody's of this case, the newest first. */
    List<CaseDraft> of(UUID pqr);

    /** The last one stands. */
    void save(UUID pqr, CaseDraft draft);

    void drop(UUID pqr, UUID staff, String field);
}
