package org.ventanilla.server.app;

import java.util.UUID;
import org.ventanilla.server.line.Accepting;
import org.ventanilla.server.line.Agents;
import org.ventanilla.server.line.BeingAvailable;
import org.ventanilla.server.line.Line;
import org.ventanilla.server.line.Presence;
import org.ventanilla.server.line.SweepingAway;
import org.ventanilla.server.line.WatchingLine;
import org.ventanilla.server.line.store.PgAgents;
import org.ventanilla.server.line.store.PgLine;

/** Feature {@code line}, wired. */
final class LineParts {
    final Line line;
    final Agents agents;
    final WatchingLine watching;
    final BeingAvailable available;
    final Accepting accepting;
    final SweepingAway sweeping;

    LineParts(Platform on, SessionParts session, Presence presence) {
        line = new PgLine(on.db());
        agents = new PgAgents(on.db());
        watching = new WatchingLine(line, agents, presence);
        available = new BeingAvailable(on.transactions(), agents, on.events());
        accepting =
                new Accepting(on.transactions(), line, agents, presence, session.sessions, session.moves, on.clock());
        sweeping = new SweepingAway(session.sessions, session.moves, presence, on.clock());
    }

    int waitingAt(UUID kiosk) {
        return (int) line.inOrder().stream()
                .filter(waiting -> waiting.kiosk().equals(kiosk))
                .count();
    }
}
