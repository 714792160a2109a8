package org.ventanilla.server.document;

import java.util.Optional;
import java.util.UUID;
import org.ventanilla.contract.FromKiosk.KioskNotOpened;
import org.ventanilla.contract.FromKiosk.KioskTravels;
import org.ventanilla.server.session.Session;
import org.ventanilla.server.session.Sessions;

/** A kiosk tells of a page that it keeps, sealed: it is handed in, also while it is on its way. */
public final class HearingOfPage {
    private final Sessions sessions;
    private final Papers papers;

    public HearingOfPage(Sessions sessions, Papers papers) {
        this.sessions = sessions;
        this.papers = papers;
    }

    /** Gives the agent whom it concerns: what comes for an attention that is over, or for another kiosk's, is nobody's to see. */
    public Optional<UUID> hear(UUID kiosk, KioskTravels now) {
        var agent = agent(kiosk, now.session());
        if (agent.isPresent()) {
            papers.coming(now);
        }
        return agent;
    }

    public Optional<UUID> hear(UUID kiosk, KioskNotOpened said) {
        var agent = agent(kiosk, said.session());
        if (agent.isPresent()) {
            papers.notOpened(said);
        }
        return agent;
    }

    private Optional<UUID> agent(UUID kiosk, UUID session) {
        return sessions.of(session)
                .filter(open -> open.kiosk().equals(kiosk) && open.isOpenAtDesk())
                .flatMap(Session::agent);
    }
}
