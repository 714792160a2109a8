package org.ventanilla.server.session;

import java.time.Clock;
import java.util.UUID;
import org.ventanilla.contract.Common.ChatLine;
import org.ventanilla.contract.Words.Speaker;
import org.ventanilla.server.platform.Result;

/** A line of text in the call. Its id is made by who writes it: sent again after a drop it is there once. */
public final class SayingChat {
    private final Moves moves;
    private final Chats chats;
    private final Clock clock;

    public SayingChat(Moves moves, Chats chats, Clock clock) {
        this.moves = moves;
        this.chats = chats;
        this.clock = clock;
    }

    public Result<Session> atKiosk(UUID kiosk, UUID session, UUID line, String text) {
        return moves.byKiosk(kiosk, session, open -> say(open, line, Speaker.CUSTOMER, text));
    }

    public Result<Session> atDesk(UUID agent, UUID session, UUID line, String text) {
        return moves.byAgent(agent, session, open -> say(open, line, Speaker.AGENT, text));
    }

    private Result<Move> say(Session session, UUID line, Speaker speaker, String text) {
        return session.say(line, speaker)
                .map(said -> chats.add(line, session.id(), new ChatLine(speaker, clock.instant(), text))
                        ? said
                        : Move.none(session));
    }
}
