package org.ventanilla.server.casework.store;

import java.util.ArrayList;
import java.util.List;
import org.ventanilla.server.casework.Interpreter;
import org.ventanilla.server.casework.Interpreters;
import org.ventanilla.server.platform.db.Db;

public final class PgInterpreters implements Interpreters {

    private final Db db;

    public PgInterpreters(Db db) {
        this.db = db;
    }

    @Override
    public List<Interpreter> all() {
        var all = new ArrayList<Interpreter>();
        for (var row : db.query("select * from interpreter order by language, name, id")) {
            all.add(new Interpreter(
                    row.getUUID("id"),
                    row.getString("language"),
                    row.getString("name"),
                    row.getString("phone"),
                    row.getString("place")));
        }
        return all;
    }

    @Override
    public void add(Interpreter interpreter) {
        db.update(
                "insert into interpreter (id, language, name, phone, place) values ($1, $2, $3, $4, $5)",
                interpreter.id(),
                interpreter.language(),
                interpreter.name(),
                interpreter.phone(),
                interpreter.place());
    }
}
