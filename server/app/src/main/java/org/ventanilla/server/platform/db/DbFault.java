package org.ventanilla.server.platform.db;

import org.jspecify.annotations.Nullable;

/** The database refused a statement. Carries no values: PostgreSQL quotes the row in its message, and a row is a person. */
public final class DbFault extends RuntimeException {
    private static final long serialVersionUID = 1;
    private static final String UNIQUE_VIOLATION = "23505";

    private final @Nullable String state;
    private final @Nullable String constraint;

    DbFault(String sql, @Nullable String state, @Nullable String constraint) {
        super("SQLSTATE " + state + (constraint == null ? "" : " (" + constraint + ")") + " in: " + sql);
        this.state = state;
        this.constraint = constraint;
    }

    /** Somebody else wrote that row first. */
    public boolean isDuplicate() {
        return UNIQUE_VIOLATION.equals(state);
    }

    public @Nullable String constraint() {
        return constraint;
    }
}
