package org.ventanilla.server.session;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** The attentions. */
public interface Sessions {

    /** False when this id was used before, or the kiosk shows another attention. */
    boolean add(Session session);

    Optional<Session> of(UUID id);

    /** Nobody else may change it until the transaction ends. */
    Optional<Session> lock(UUID id);

    void save(Session session);

    /** The one that the kiosk shows: its customer has not left. */
    Optional<Session> openAtKiosk(UUID kiosk);

    /** The one that keeps the agent busy: its note is not saved. */
    Optional<Session> openAtDesk(UUID agent);

    /** Every one that is not over on both sides. */
    List<Session> open();

    /** How many the agent took since then. */
    int acceptedBy(UUID agent, Instant since);
}
