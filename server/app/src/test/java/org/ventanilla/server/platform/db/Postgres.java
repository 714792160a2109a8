package org.ventanilla.server.platform.db;

import io.vertx.core.Vertx;
import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.concurrent.atomic.AtomicInteger;
import org.ventanilla.server.platform.DatabaseUrl;

/** One real PostgreSQL per JVM. It is migrated once, as a template; each test class copies the template for itself. */
public final class Postgres {
    private static final String TEMPLATE = "migrated";
    private static final AtomicInteger COPIES = new AtomicInteger();
    private static final EmbeddedPostgres SERVER = start();
    private static final Vertx VERTX = Vertx.vertx();

    private Postgres() {}

    /** A database of its own, migrated and empty. */
    public static TestDb fresh() {
        return new TestDb(VERTX, freshUrl());
    }

    public static DatabaseUrl freshUrl() {
        String name = "test_" + COPIES.incrementAndGet();
        run("create database " + name + " template " + TEMPLATE);
        return url(name);
    }

    /** As it is now, as a backup would have it. Nobody may be connected to it. */
    public static DatabaseUrl copy(DatabaseUrl database) {
        String name = "test_" + COPIES.incrementAndGet();
        run("create database " + name + " template " + database.database());
        return url(name);
    }

    /** Whoever uses it loses it at once. */
    public static void drop(DatabaseUrl database) {
        run("drop database " + database.database() + " with (force)");
    }

    private static EmbeddedPostgres start() {
        try {
            Path data = Files.createTempDirectory("postgres-");
            EmbeddedPostgres server = EmbeddedPostgres.builder()
                    .setDataDirectory(data)
                    .setCleanDataDirectory(true)
                    .setServerConfig("fsync", "off")
                    .setServerConfig("max_connections", "300")
                    .start();
            Runtime.getRuntime().addShutdownHook(new Thread(() -> close(server, data)));
            run(server, "create database " + TEMPLATE);
            Migrations.run(url(server, TEMPLATE));
            return server;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static DatabaseUrl url(String database) {
        return url(SERVER, database);
    }

    private static DatabaseUrl url(EmbeddedPostgres server, String database) {
        return new DatabaseUrl("localhost", server.getPort(), database, "postgres", "postgres");
    }

    private static void run(String sql) {
        run(SERVER, sql);
    }

    private static synchronized void run(EmbeddedPostgres server, String sql) {
        try (Connection connection = server.getPostgresDatabase().getConnection();
                Statement statement = connection.createStatement()) {
            statement.execute(sql);
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    /** Hundreds of databases that nobody will read again: they are not written out first. */
    private static void close(EmbeddedPostgres server, Path data) {
        try {
            String postmaster =
                    Files.readAllLines(data.resolve("postmaster.pid")).getFirst();
            new ProcessBuilder("kill", "-QUIT", postmaster).start().onExit().join();
            server.close();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
