package org.ventanilla.server.exchange.sample.store;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.ventanilla.contract.Wire;
import org.ventanilla.server.platform.db.Db;

/** Rows of one table, written five hundred at a time. Each row has the same columns. */
public final class BulkRows {

    private static final int AT_ONCE = 500;

    private final Db db;
    private final String table;
    private final List<Map<String, @Nullable Object>> rows = new ArrayList<>();

    public BulkRows(Db db, String table) {
        this.db = db;
        this.table = table;
    }

    public void add(Map<String, @Nullable Object> row) {
        rows.add(row);
    }

    /** In the order in which they were added. */
    public void write() {
        for (int from = 0; from < rows.size(); from += AT_ONCE) {
            write(rows.subList(from, Math.min(rows.size(), from + AT_ONCE)));
        }
    }

    private void write(List<Map<String, @Nullable Object>> some) {
        var columns = String.join(", ", some.getFirst().keySet());
        db.update(
                "insert into " + table + " (" + columns + ") select " + columns
                        + " from jsonb_populate_recordset(null::" + table + ", ($1::text)::jsonb)",
                Wire.write(some));
    }
}
