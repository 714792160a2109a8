package org.ventanilla.server.document.text.store;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.ventanilla.contract.HubViews.Finding;
import org.ventanilla.contract.Words.FindingKind;
import org.ventanilla.server.document.text.PageTexts;
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
    public boolean add(UUID session, UUID page, String words, Map<FindingKind, String> found) {
        var added = db.update("insert into page_text (page, words) values ($1, $2) on conflict do nothing", page, words)
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
