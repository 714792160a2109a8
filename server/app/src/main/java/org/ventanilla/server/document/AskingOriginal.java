package org.ventanilla.server.document;

import static org.ventanilla.contract.ProblemCode.OUT_OF_ORDER;
import static org.ventanilla.contract.ProblemCode.PAGE_UNKNOWN;
import static org.ventanilla.contract.ProblemCode.SESSION_OF_OTHER;
import static org.ventanilla.contract.ProblemCode.SESSION_UNKNOWN;

import java.util.Map;
import java.util.UUID;
import org.ventanilla.server.platform.Event;
import org.ventanilla.server.platform.EventLog;
import org.ventanilla.server.platform.Result;
import org.ventanilla.server.platform.Transactions;
import org.ventanilla.server.session.Session;
import org.ventanilla.server.session.Sessions;

/**
 * The agent wants to see what the camera saw of a page. It lies in the kiosk's memory while the person is there; the kiosk sees in
 * its view that it is asked for, and sends it or says that it is gone.
 */
public final class AskingOriginal {

    private final Transactions transactions;
    private final Sessions sessions;
    private final Papers papers;
    private final EventLog log;

    public AskingOriginal(Transactions transactions, Sessions sessions, Papers papers, EventLog log) {
        this.transactions = transactions;
        this.sessions = sessions;
        this.papers = papers;
        this.log = log;
    }

    /** Said twice it is asked once. */
    public Result<Void> ask(UUID session, UUID agent, UUID page) {
        return sessions.of(session).map(found -> asked(found, agent, page)).orElse(Result.refused(SESSION_UNKNOWN));
    }

    private Result<Void> asked(Session session, UUID agent, UUID page) {
        if (session.agent().filter(agent::equals).isEmpty()) {
            return Result.refused(SESSION_OF_OTHER);
        }
        if (papers.sha256(session.id(), page, Part.PAGE).isEmpty()) {
            return Result.refused(PAGE_UNKNOWN);
        }
        if (!session.isTalking()) {
            return Result.refused(OUT_OF_ORDER);
        }
        return transactions.inTransaction(() -> {
            if (papers.askOriginal(page)) {
                log.append(event("OriginalAsked", session.id(), "staff:" + agent, page));
            }
            return Result.done();
        });
    }

    /** The kiosk has it no more; said twice it is once. */
    public Result<Void> gone(UUID kiosk, UUID session, UUID page) {
        var own = sessions.of(session).filter(found -> found.kiosk().equals(kiosk));
        if (own.isEmpty()) {
            return Result.refused(SESSION_UNKNOWN);
        }
        if (papers.sha256(session, page, Part.PAGE).isEmpty()) {
            return Result.refused(PAGE_UNKNOWN);
        }
        return transactions.inTransaction(() -> {
            if (papers.originalGone(page)) {
                log.append(event("OriginalGone", session, "kiosk:" + kiosk, page));
            }
            return Result.done();
        });
    }

    private static Event event(String type, UUID session, String actor, UUID page) {
        return new Event(type, "session", session, actor, Map.of("page", page.toString()));
    }
}
