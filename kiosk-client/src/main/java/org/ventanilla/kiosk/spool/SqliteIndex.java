package org.ventanilla.kiosk.spool;

import java.io.IOException;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.ventanilla.contract.seal.PartName;

/** One file of SQLite: write-ahead log, synchronous FULL, so that each commit waits for the disk. Thread-safe. */
final class SqliteIndex implements Index {
    private static final String SCHEMA = """
            CREATE TABLE IF NOT EXISTS piece (
                part TEXT PRIMARY KEY,
                envelope TEXT NOT NULL,
                kind TEXT NOT NULL,
                bytes INTEGER NOT NULL,
                sha256 TEXT NOT NULL,
                state TEXT NOT NULL,
                attempts INTEGER NOT NULL,
                since_ms INTEGER NOT NULL
            ) STRICT
            """;

    private final Connection connection;

    private SqliteIndex(Connection connection) {
        this.connection = connection;
    }

    /** @throws IOException also when what lies there is no index, or a damaged one */
    static SqliteIndex open(Path file) throws IOException {
        Connection connection = null;
        try {
            connection = DriverManager.getConnection("jdbc:sqlite:" + file.toAbsolutePath());
            try (Statement statement = connection.createStatement()) {
                statement.execute("PRAGMA journal_mode = WAL");
                statement.execute("PRAGMA synchronous = FULL");
                requireSound(statement);
                statement.execute("PRAGMA temp_store = MEMORY");
                statement.execute(SCHEMA);
            }
            SqliteIndex index = new SqliteIndex(connection);
            index.all(); // sound to SQLite, and yet no index of ours?
            return index;
        } catch (SQLException | IOException e) {
            closeQuietly(connection);
            throw new IOException("the index of the spool cannot be opened", e);
        }
    }

    private static void requireSound(Statement statement) throws SQLException {
        try (ResultSet found = statement.executeQuery("PRAGMA quick_check")) {
            if (!found.next() || !found.getString(1).equals("ok")) {
                throw new SQLException("the index is damaged");
            }
        }
    }

    @Override
    public void add(Piece piece) throws IOException {
        change(
                "INSERT INTO piece VALUES (?, ?, ?, ?, ?, ?, ?, ?) ON CONFLICT (part) DO NOTHING",
                piece.name().part().toString(),
                piece.name().envelope().toString(),
                piece.kind().name(),
                piece.bytes(),
                piece.sha256(),
                piece.state().name(),
                piece.attempts(),
                piece.since().toEpochMilli());
    }

    @Override
    public void attempt(UUID part) throws IOException {
        change("UPDATE piece SET attempts = attempts + 1 WHERE part = ?", part.toString());
    }

    @Override
    public void state(UUID part, Piece.State state) throws IOException {
        change("UPDATE piece SET state = ? WHERE part = ?", state.name(), part.toString());
    }

    @Override
    public void remove(UUID part) throws IOException {
        change("DELETE FROM piece WHERE part = ?", part.toString());
    }

    @Override
    public synchronized List<Piece> all() throws IOException {
        try (Statement statement = connection.createStatement();
                ResultSet rows = statement.executeQuery("SELECT * FROM piece ORDER BY bytes, part")) {
            List<Piece> pieces = new ArrayList<>();
            while (rows.next()) {
                pieces.add(piece(rows));
            }
            return List.copyOf(pieces);
        } catch (SQLException | IllegalArgumentException e) {
            throw new IOException("the index of the spool cannot be read", e);
        }
    }

    private static Piece piece(ResultSet row) throws SQLException {
        return new Piece(
                new PartName(UUID.fromString(row.getString("envelope")), UUID.fromString(row.getString("part"))),
                Piece.Kind.valueOf(row.getString("kind")),
                row.getLong("bytes"),
                row.getString("sha256"),
                Piece.State.valueOf(row.getString("state")),
                row.getInt("attempts"),
                Instant.ofEpochMilli(row.getLong("since_ms")));
    }

    private synchronized void change(String sql, Object... values) throws IOException {
        try (PreparedStatement statement = connection.prepareStatement(sql)) {
            for (int i = 0; i < values.length; i++) {
                statement.setObject(i + 1, values[i]);
            }
            statement.executeUpdate();
        } catch (SQLException e) {
            throw new IOException("the index of the spool cannot be written", e);
        }
    }

    @Override
    public synchronized void close() {
        closeQuietly(connection);
    }

    private static void closeQuietly(@Nullable Connection connection) {
        try {
            if (connection != null) {
                connection.close();
            }
        } catch (SQLException e) {
            // What was committed is on the disk; there is nothing else that closing could lose.
        }
    }
}
