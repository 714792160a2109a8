package org.ventanilla.server.counter;

import java.util.List;
import java.util.UUID;

/** What was decided while the person was there, by the agent who attended her. */
public interface Spots {

    /** She is about to. Said twice it is there once. */
    void add(UUID pqr, UUID session, UUID agent);

    /** She did: her signature stands under the answer. */
    boolean has(UUID pqr);

    /** Decided, and the constancia does not say it yet. */
    List<UUID> untold(int most);

    /** Notified and not closed yet, in the order of their ids, after that one. */
    List<UUID> unclosed(UUID after, int most);
}
