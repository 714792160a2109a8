package org.ventanilla.server.line;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import org.ventanilla.server.session.Moves;
import org.ventanilla.server.session.Session;
import org.ventanilla.server.session.Sessions;

/**
 * Closes what a silent kiosk left open: a power cut must neither cost a place in the line at once, nor hold it for ever. An
 * attention that an agent holds is the agent's to end.
 */
public final class SweepingAway {
    private static final Duration PATIENCE = Duration.ofMinutes(15);

    private final Sessions sessions;
    private final Moves moves;
    private final Presence presence;
    private final Clock clock;

    public SweepingAway(Sessions sessions, Moves moves, Presence presence, Clock clock) {
        this.sessions = sessions;
        this.moves = moves;
        this.presence = presence;
        this.clock = clock;
    }

    public void sweep() {
        Instant now = clock.instant();
        sessions.open().stream()
                .filter(session -> session.departure() == null && isLost(session, now))
                .forEach(session -> moves.bySystem(session.id(), open -> open.stayAway(now)));
    }

    private boolean isLost(Session session, Instant now) {
        return presence.kioskAwaySince(session.kiosk())
                .filter(since -> !now.isBefore(since.plus(PATIENCE)))
                .isPresent();
    }
}
