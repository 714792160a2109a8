package org.ventanilla.server.platform.db;

import org.jspecify.annotations.Nullable;

/** The database refused a statement or did not answer. Carries no values: PostgreSQL quotes the row in its message, and a row is a person. */
public final class DbFault extends RuntimeException {
    private static final long serialVersionUID = 1;
    private static final String UNIQUE_VIOLATION = "23505";
    private static final String CONNECTION = "08";
    private static final String GOING_AWAY = "57P";
    private static final String NO_DATABASE = "3D000";

    private final @Nullable String state;
    private final @Nullable String constraint;

    DbFault(String sql, @Nullable String state, @Nullable String constraint) {
        super("SQLSTATE " + state + (constraint == null ? "" : " (" + constraint + ")") + " in: " + sql);
        this.state = state;
        this.constraint = constraint;
    }

    /** The connection is lost, or none was to be had in time. */
    DbFault(String sql, Throwable cause) {
        super("no answer to: " + sql, cause);
        this.state = null;
        this.constraint = null;
    }

    /** The database did not even answer, or is going away: later it may. */
    public boolean isUnreachable() {
        return state == null
                || state.startsWith(CONNECTION)
                || state.startsWith(GOING_AWAY)
                || NO_DATABASE.equals(state);
    }

    /** Somebody else wrote that row first. */
    public boolean isDuplicate() {
        return UNIQUE_VIOLATION.equals(state);
    }

    public @Nullable String constraint() {
        return constraint;
    }
}
