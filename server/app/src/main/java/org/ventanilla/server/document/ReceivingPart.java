package org.ventanilla.server.document;

import static org.ventanilla.contract.ProblemCode.HASH_WRONG;
import static org.ventanilla.contract.ProblemCode.OUT_OF_ORDER;
import static org.ventanilla.contract.ProblemCode.PAGE_DIFFERENT;
import static org.ventanilla.contract.ProblemCode.SESSION_UNKNOWN;

import java.util.Map;
import java.util.Optional;
import org.ventanilla.server.platform.Event;
import org.ventanilla.server.platform.EventLog;
import org.ventanilla.server.platform.Result;
import org.ventanilla.server.platform.Transactions;
import org.ventanilla.server.session.Session;
import org.ventanilla.server.session.Sessions;

/**
 * A part of a page came. "Stored" is answered only when it is: the bytes on disk, then the row. Over a bad link the answer may
 * get lost, so the same part may be said again; and what was handed in may come long after the attention has ended.
 */
public final class ReceivingPart {

    private final Transactions transactions;
    private final Sessions sessions;
    private final Papers papers;
    private final PaperStore store;
    private final EventLog log;

    public ReceivingPart(Transactions transactions, Sessions sessions, Papers papers, PaperStore store, EventLog log) {
        this.transactions = transactions;
        this.sessions = sessions;
        this.papers = papers;
        this.store = store;
        this.log = log;
    }

    public Result<Void> receive(Arrival arrival, byte[] bytes) {
        var session = sessions.of(arrival.session());
        return isTheirs(session, arrival)
                ? papers.stored(arrival.page(), arrival.part())
                        .map(before -> again(before, arrival, bytes))
                        .orElseGet(() -> firstTime(session, arrival, bytes))
                : Result.refused(SESSION_UNKNOWN);
    }

    /**
     * A kiosk is not told that an attention exists elsewhere. What she handed in without a link is of an attention that this
     * server never heard of: it is kept, and whose it is was asked before.
     */
    private static boolean isTheirs(Optional<Session> session, Arrival arrival) {
        return session.map(known -> known.kiosk().equals(arrival.kiosk())).orElse(arrival.part() != Part.ORIGINAL);
    }

    /** What arrived is believed, not what was announced. */
    private static Result<Void> again(Papers.Stored before, Arrival arrival, byte[] bytes) {
        return before.isSame(arrival) && Sha256.of(bytes).equals(arrival.sha256())
                ? Result.done()
                : Result.refused(PAGE_DIFFERENT);
    }

    private Result<Void> firstTime(Optional<Session> session, Arrival arrival, byte[] bytes) {
        if (!takes(session, arrival.part())) {
            return Result.refused(OUT_OF_ORDER);
        }
        if (!Sha256.of(bytes).equals(arrival.sha256())) {
            return Result.refused(HASH_WRONG);
        }
        if (arrival.part() == Part.ORIGINAL && !papers.originalAsked(arrival.page())) {
            return Result.refused(OUT_OF_ORDER);
        }
        return Contents.check(bytes, arrival.part()).then(nothing -> {
            store.put(arrival.sha256(), bytes);
            return transactions.inTransaction(() -> recorded(arrival, bytes));
        });
    }

    /** What she handed in is kept, whoever attended her and when; what the agent asked to look at is of no use after it. */
    private static boolean takes(Optional<Session> session, Part part) {
        return part != Part.ORIGINAL || session.filter(Session::isOpenAtDesk).isPresent();
    }

    private Result<Void> recorded(Arrival arrival, byte[] bytes) {
        if (!papers.add(arrival, bytes.length)) {
            return papers.stored(arrival.page(), arrival.part())
                    .map(before -> again(before, arrival, bytes))
                    .orElse(Result.refused(PAGE_DIFFERENT));
        }
        log.append(new Event(
                received(arrival.part()),
                "session",
                arrival.session(),
                "kiosk:" + arrival.kiosk(),
                Map.of(
                        "page", arrival.page().toString(),
                        "number", arrival.number(),
                        "kind", arrival.kind().name())));
        return Result.done();
    }

    private static String received(Part part) {
        return switch (part) {
            case PREVIEW -> "PreviewReceived";
            case PAGE -> "PageReceived";
            case ORIGINAL -> "OriginalReceived";
        };
    }
}
