package org.ventanilla.server.line;

import java.util.Set;
import java.util.UUID;

/** Whether agents take people. Who says nothing does: the wait that is told must not depend on a switch that was forgotten. */
public interface Agents {

    /** Two windows of one agent do not take two people: the second waits until the transaction ends. */
    void lock(UUID agent);

    void say(UUID agent, boolean available);

    boolean isAvailable(UUID agent);

    Set<UUID> resting();
}
