package org.ventanilla.server.handin;

import static org.ventanilla.contract.ProblemCode.HANDIN_UNKNOWN;
import static org.ventanilla.contract.ProblemCode.SESSION_OF_OTHER;

import java.util.UUID;
import org.ventanilla.contract.Words.Heard;
import org.ventanilla.server.handin.ListingEnvelopes.Sound;
import org.ventanilla.server.platform.Result;
import org.ventanilla.server.pqr.Cases;
import org.ventanilla.server.session.Move;
import org.ventanilla.server.session.Moves;
import org.ventanilla.server.session.Session;
import org.ventanilla.server.session.Sessions;

/**
 * What she says in notes while an agent attends her, because the link carries no voice. It is her agent's, like the papers; what that agent
 * has not heard to its end waits for somebody like any other note.
 */
public final class HearingNotes {

    private final Sessions sessions;
    private final Moves moves;
    private final HandedIns handedIns;
    private final ListingEnvelopes listing;
    private final Cases cases;

    public HearingNotes(Sessions sessions, Moves moves, HandedIns handedIns, ListingEnvelopes listing, Cases cases) {
        this.sessions = sessions;
        this.moves = moves;
        this.handedIns = handedIns;
        this.listing = listing;
        this.cases = cases;
    }

    /** For her agent, also when the attention is over; for nobody else. */
    public Result<Sound> sound(UUID agent, UUID session, UUID note) {
        return sessions.of(session)
                        .flatMap(Session::agent)
                        .filter(agent::equals)
                        .isPresent()
                ? listing.note(session, note)
                : Result.refused(SESSION_OF_OTHER);
    }

    /** Her kiosk says so to her. Said twice it happens once, and what was heard is never unheard. */
    public Result<Session> hear(UUID agent, UUID session, UUID note, boolean whole) {
        var heard = whole ? Heard.WHOLE : Heard.PLAYING;
        return moves.byAgent(
                agent,
                session,
                open -> handedIns.note(session, note).isEmpty()
                        ? Result.refused(HANDIN_UNKNOWN)
                        : open.hear(note, heard).map(told -> {
                            var news = handedIns.hear(session, note, heard);
                            joinCase(session);
                            return news ? told : Move.none(open);
                        }));
    }

    /** The case that was filed meanwhile takes along what its agent has heard. */
    private void joinCase(UUID session) {
        cases.filedIn(session).stream()
                .reduce((first, next) -> next)
                .ifPresent(filed -> handedIns.fileUnspoken(session, filed.pqr().id()));
    }
}
