package org.ventanilla.bench;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** The limit: the same rows in the same transaction over a connection of its own, and nothing else. */
final class Bare implements Clients.Client {
    private static final String GIVE = "select year, number, at from radicado_give('ENT', ?::uuid)";

    private final Connection connection;
    private final Template template;
    private final List<PreparedStatement> inserts = new ArrayList<>();
    private final PreparedStatement give;

    Bare(Connection connection, Template template) throws SQLException {
        this.connection = connection;
        this.template = template;
        connection.setAutoCommit(false);
        for (var rows : template.rows()) inserts.add(connection.prepareStatement(rows.insert()));
        give = connection.prepareStatement(GIVE);
    }

    @Override
    public void once() throws SQLException {
        var own = template.fresh();
        var key = UUID.randomUUID().toString();
        for (int table = 0; table < inserts.size(); table++) {
            for (var values : template.rows().get(table).values()) insert(inserts.get(table), values, own, key);
        }
        give.setString(1, own.getFirst());
        give.executeQuery().close();
        connection.commit();
    }

    private void insert(PreparedStatement insert, List<String> values, List<String> own, String key)
            throws SQLException {
        for (int column = 0; column < values.size(); column++) {
            insert.setString(column + 1, renewed(values.get(column), own, key));
        }
        insert.executeUpdate();
    }

    private @Nullable String renewed(@Nullable String value, List<String> own, String key) {
        if (value == null) return null;
        var renewed = value.replace(template.key(), key);
        for (int id = 0; id < own.size(); id++)
            renewed = renewed.replace(template.own().get(id), own.get(id));
        return renewed;
    }

    @Override
    public void close() throws SQLException {
        connection.close();
    }
}
