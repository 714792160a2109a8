package org.ventanilla.bench;

import static java.util.stream.Collectors.joining;
import static java.util.stream.Collectors.toCollection;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;

/**
 * The rows that one filing left, whatever the features above have come to write: looked up in the database, so that the bare
 * loop always inserts what the server does. The number's own row is not among them: it is given under its lock.
 *
 * @param own the ids that this filing made: the case's, and those of what hangs on it
 * @param rows what others refer to goes first
 */
record Template(List<String> own, String key, List<Rows> rows) {

    /** @param columns name and type of each that is inserted and not made by the database */
    record Rows(String table, Map<String, String> columns, List<List<String>> values) {

        String insert() {
            return "insert into " + table + " (" + String.join(", ", columns.keySet()) + ") values ("
                    + columns.values().stream().map(type -> "?::" + type).collect(joining(", ")) + ")";
        }

        /** Of those that have one of their own. */
        Stream<String> ids() {
            var column = List.copyOf(columns.keySet()).indexOf("id");
            return column < 0 ? Stream.of() : values.stream().map(row -> row.get(column));
        }
    }

    /** Of the next filing: everything that is its own is new. */
    List<String> fresh() {
        return own.stream().map(id -> UUID.randomUUID().toString()).toList();
    }

    /** @param before how many rows each table had before that one filing */
    static Template of(Connection connection, Map<String, Long> before, String key) throws SQLException {
        var own = new ArrayList<>(
                List.of(one(connection, "select id::text from pqr where idempotency_key = '" + key + "'")));
        var found = new LinkedHashMap<String, Rows>();
        var grown = grown(before, counts(connection));
        grown.remove("radicado");
        grown.sort(Comparator.comparing(table -> !table.equals("pqr")));
        for (int next = 0; next < own.size(); next++) {
            for (var table : grown) {
                if (found.containsKey(table)) continue;
                var rows = rows(connection, table, own.get(next));
                if (rows.values().isEmpty()) continue;
                found.put(table, rows);
                rows.ids().filter(id -> !own.contains(id)).forEach(own::add);
            }
        }
        return new Template(List.copyOf(own), key, List.copyOf(found.values()));
    }

    /** Rows of each table. */
    static Map<String, Long> counts(Connection connection) throws SQLException {
        var counts = new LinkedHashMap<String, Long>();
        for (var table : all(connection, """
                select table_name from information_schema.tables
                where table_schema = 'public' and table_type = 'BASE TABLE' and table_name not like 'flyway%' order by 1
                """)) {
            counts.put(table, Long.parseLong(one(connection, "select count(*) from " + table)));
        }
        return counts;
    }

    static List<String> grown(Map<String, Long> before, Map<String, Long> after) {
        return after.entrySet().stream()
                .filter(table -> table.getValue() > before.getOrDefault(table.getKey(), 0L))
                .map(Map.Entry::getKey)
                .collect(toCollection(ArrayList::new));
    }

    /** Those in which that id stands. */
    private static Rows rows(Connection connection, String table, String id) throws SQLException {
        var columns = new LinkedHashMap<String, String>();
        for (var column : all(connection, """
                select attname || ' ' || format_type(atttypid, atttypmod) from pg_attribute
                where attrelid = '%s'::regclass and attnum > 0 and not attisdropped and attgenerated = ''
                  and attidentity = '' order by attnum
                """.formatted(table))) {
            var space = column.indexOf(' ');
            columns.put(column.substring(0, space), column.substring(space + 1));
        }
        var values = new ArrayList<List<String>>();
        var cells = columns.keySet().stream().map(column -> column + "::text").collect(joining(", "));
        try (var statement = connection.createStatement();
                var found = statement.executeQuery(
                        "select " + cells + " from " + table + " t where t::text like '%" + id + "%'")) {
            while (found.next()) {
                var row = new ArrayList<String>();
                for (int column = 1; column <= columns.size(); column++) row.add(found.getString(column));
                values.add(row);
            }
        }
        return new Rows(table, columns, values);
    }

    private static String one(Connection connection, String sql) throws SQLException {
        return all(connection, sql).getFirst();
    }

    private static List<String> all(Connection connection, String sql) throws SQLException {
        var all = new ArrayList<String>();
        try (var statement = connection.createStatement();
                var found = statement.executeQuery(sql)) {
            while (found.next()) all.add(found.getString(1));
        }
        return all;
    }
}
