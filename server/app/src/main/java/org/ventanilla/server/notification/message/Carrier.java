package org.ventanilla.server.notification.message;

import java.util.Optional;
import java.util.UUID;
import org.ventanilla.server.notification.message.Outbox.Failure;

/** Carries a message of one channel out of the house. Blocks: call it from virtual threads. */
public interface Carrier {

    /**
     * @param id the same at each try, so that the other side can leave out a repetition
     * @return why it did not go, or nothing
     */
    Optional<Failure> carry(UUID id, ServiceMessage message);
}
