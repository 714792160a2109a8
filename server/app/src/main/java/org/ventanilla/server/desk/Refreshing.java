package org.ventanilla.server.desk;

import java.util.UUID;
import org.ventanilla.server.line.Line;
import org.ventanilla.server.platform.Event;
import org.ventanilla.server.session.Session;
import org.ventanilla.server.session.Sessions;
import org.ventanilla.server.session.Stage;

/** Whom a change concerns. It reads what is true now, so it may come late, twice or in another order. */
public final class Refreshing {
    private final Sessions sessions;
    private final Line line;
    private final Views views;
    private volatile boolean stopped;

    public Refreshing(Sessions sessions, Line line, Views views) {
        this.sessions = sessions;
        this.line = line;
        this.views = views;
    }

    /** The server stops: all sockets close, and nobody is left to see it. */
    public void stop() {
        stopped = true;
    }

    /** Now and then: a day ends without an event, and a reaction that failed is made good. */
    public void everybody() {
        views.everyKiosk();
        views.everyDesk();
    }

    /** Something happened in an attention: its two sides see it. Mostly the event says who they are. */
    public void attention(Event event) {
        if (event.data().get("kiosk") instanceof String kiosk) {
            views.kiosk(UUID.fromString(kiosk));
            if (event.data().get("agent") instanceof String agent) {
                views.agent(UUID.fromString(agent));
            }
        } else {
            attention(event.subjectId());
        }
    }

    private void attention(UUID session) {
        sessions.of(session).ifPresent(open -> {
            views.kiosk(open.kiosk());
            open.agent().ifPresent(views::agent);
        });
    }

    /** Somebody came, went or moved up: all who wait have another place, all desks another line. */
    public void line() {
        views.everyDesk();
        waits();
    }

    /** The kiosk came or went: who looks out for it sees that. */
    public void kioskMoved(UUID kiosk) {
        if (stopped) {
            return;
        }
        sessions.openAtKiosk(kiosk).ifPresent(open -> {
            if (open.stage() instanceof Stage.Waiting) {
                views.everyDesk();
            }
            open.agent().ifPresent(views::agent);
        });
    }

    /** The agent came, went or rests: the wait is another one. */
    public void agentMoved(UUID agent) {
        if (stopped) {
            return;
        }
        views.agent(agent);
        sessions.openAtDesk(agent).map(Session::kiosk).ifPresent(views::kiosk);
        waits();
    }

    private void waits() {
        line.inOrder().forEach(waiting -> views.kiosk(waiting.kiosk()));
    }
}
