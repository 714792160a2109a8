package org.ventanilla.server.pqr.store;

import io.vertx.sqlclient.Row;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.ventanilla.server.platform.db.Db;
import org.ventanilla.server.pqr.Constancia.Item;
import org.ventanilla.server.pqr.ConstanciaItems;

public final class PgConstanciaItems implements ConstanciaItems {

    private final Db db;

    public PgConstanciaItems(Db db) {
        this.db = db;
    }

    @Override
    public void put(UUID pqr, List<Item> items) {
        db.update("delete from constancia_item where pqr = $1", pqr);
        for (int i = 0; i < items.size(); i++) {
            var item = items.get(i);
            db.update(
                    "insert into constancia_item (pqr, position, label, words) values ($1, $2, $3, $4)",
                    pqr,
                    i,
                    item.label(),
                    item.lines().toArray(String[]::new));
        }
    }

    @Override
    public List<Item> of(UUID pqr) {
        var items = new ArrayList<Item>();
        for (Row row : db.query("select label, words from constancia_item where pqr = $1 order by position", pqr)) {
            items.add(new Item(row.getString("label"), List.of(row.getArrayOfStrings("words"))));
        }
        return items;
    }
}
