package org.ventanilla.server.platform.db;

import org.flywaydb.core.Flyway;
import org.ventanilla.server.platform.DatabaseUrl;

/** Brings the schema to what this version needs ({@code db/V…sql} on the class path), over JDBC, before a port opens. */
public final class Migrations {
    /** Waits 1, 2, 4 seconds: a database that starts beside us may need a moment. */
    private static final int PATIENCE = 3;

    private Migrations() {}

    public static void run(DatabaseUrl database) {
        Flyway.configure()
                .dataSource(database.jdbc(), database.user(), database.password())
                .locations("classpath:db")
                .connectRetries(PATIENCE)
                .load()
                .migrate();
    }
}
