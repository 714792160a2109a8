package org.ventanilla.server.document.text.store;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.ventanilla.contract.HubViews.Finding;
import org.ventanilla.contract.Words.FindingKind;
import org.ventanilla.server.document.PlacedWord;
import org.ventanilla.server.document.text.PageTexts;
import org.ventanilla.server.document.text.Reading;
import org.ventanilla.server.platform.db.Db;

public final class PgPageTexts implements PageTexts {

    private final Db db;

    public PgPageTexts(Db db) {
        this.db = db;
    }

    @Override
    public boolean isRead(UUID page) {
        return db.one("select from page_text where page = $1", page).isPresent();
    }

    @Override
    public boolean add(UUID session, UUID page, Reading read, Map<FindingKind, String> found) {
        var added = db.update(
                        "insert into page_text (page, words, placed) values ($1, $2, $3) on conflict do nothing",
                        page,
                        read.words(),
                        Placed.written(read.placed()))
                == 1;
        if (added) {
            found.forEach((kind, value) -> db.update(
                    "insert into page_finding (page, session, kind, value) values ($1, $2, $3, $4)",
                    page,
                    session,
                    kind,
                    value));
        }
        return added;
    }

    @Override
    public List<PlacedWord> on(UUID page) {
        return db.one("select placed from page_text where page = $1", page)
                .map(row -> Placed.read(row.getString("placed")))
                .orElse(List.of());
    }

    @Override
    public List<Unread> unread(int most) {
        var unread = new ArrayList<Unread>();
        db.query("""
                        select session, page from page_part p
                        where part = 'PAGE' and kind <> 'CEDULA' and not exists (select from page_text t where t.page = p.page)
                        order by received_at desc limit $1
                        """, most).forEach(row -> unread.addFirst(new Unread(row.getUUID("session"), row.getUUID("page"))));
        return unread;
    }

    @Override
    public boolean answer(UUID session, UUID page, FindingKind kind, boolean yes) {
        return db.update(
                        "update page_finding set yes = $4 where session = $1 and page = $2 and kind = $3 and yes is null",
                        session,
                        page,
                        kind,
                        yes)
                == 1;
    }

    @Override
    public List<Finding> open(UUID session) {
        var open = new ArrayList<Finding>();
        db.query(
                        "select page, kind, value from page_finding where session = $1 and yes is null order by page, kind",
                        session)
                .forEach(row -> open.add(new Finding(
                        row.getUUID("page"), FindingKind.valueOf(row.getString("kind")), row.getString("value"))));
        return open;
    }
}
