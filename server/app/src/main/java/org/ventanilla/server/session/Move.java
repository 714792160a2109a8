package org.ventanilla.server.session;

import java.util.Map;
import java.util.Optional;

/**
 * A legal step: the session after it, and what the event log will say of it. A command that is repeated changes nothing and
 * is not told again.
 */
public record Move(Session session, Optional<Fact> fact) {

    /** @param data ids and codes only: the log outlives the person's data */
    public record Fact(String type, Map<String, Object> data) {}

    public static Move told(Session session, String type, Map<String, Object> data) {
        return new Move(session, Optional.of(new Fact(type, data)));
    }

    public static Move none(Session session) {
        return new Move(session, Optional.empty());
    }
}
