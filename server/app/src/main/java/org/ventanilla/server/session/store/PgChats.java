package org.ventanilla.server.session.store;

import io.vertx.sqlclient.Row;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.UUID;
import org.ventanilla.contract.Common.ChatLine;
import org.ventanilla.contract.Words.Speaker;
import org.ventanilla.server.platform.db.Db;
import org.ventanilla.server.session.Chats;

public final class PgChats implements Chats {
    private final Db db;

    public PgChats(Db db) {
        this.db = db;
    }

    @Override
    public boolean add(UUID line, UUID session, ChatLine text) {
        return db.update("""
                        insert into session_chat (line, session, speaker, said_at, body) values ($1, $2, $3, $4, $5)
                        on conflict do nothing""", line, session, text.from(), text.at(), text.text()) == 1;
    }

    @Override
    public Map<UUID, ChatLine> of(UUID session) {
        Map<UUID, ChatLine> lines = new LinkedHashMap<>();
        for (Row row : db.query("select * from session_chat where session = $1 order by said_at, line", session)) {
            lines.put(
                    row.getUUID("line"),
                    new ChatLine(
                            Speaker.valueOf(row.getString("speaker")),
                            Db.instant(row, "said_at"),
                            row.getString("body")));
        }
        return lines;
    }
}
