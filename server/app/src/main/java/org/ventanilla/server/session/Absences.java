package org.ventanilla.server.session;

import java.util.List;
import java.util.UUID;
import org.ventanilla.contract.HubViews.Absence;

/** When she was without a link while an agent held her. */
public interface Absences {

    /** False when the one with this id is there already. */
    boolean add(UUID id, UUID session, Absence absence);

    /** In the order in which she came back. */
    List<Absence> of(UUID session);
}
