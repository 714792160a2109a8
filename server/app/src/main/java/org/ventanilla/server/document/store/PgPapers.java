package org.ventanilla.server.document.store;

import io.vertx.sqlclient.Row;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.ventanilla.contract.Common.PageState;
import org.ventanilla.contract.FromKiosk.KioskNotOpened;
import org.ventanilla.contract.FromKiosk.KioskTravels;
import org.ventanilla.contract.Words.Original;
import org.ventanilla.contract.Words.PaperKind;
import org.ventanilla.server.document.Arrival;
import org.ventanilla.server.document.Papers;
import org.ventanilla.server.document.Part;
import org.ventanilla.server.platform.db.Db;

public final class PgPapers implements Papers {

    private final Db db;

    public PgPapers(Db db) {
        this.db = db;
    }

    @Override
    public Optional<Stored> stored(UUID page, Part part) {
        return db.one("select session, number, kind, sha256 from page_part where page = $1 and part = $2", page, part)
                .map(row -> new Stored(
                        row.getUUID("session"), row.getInteger("number"), kind(row), row.getString("sha256")));
    }

    /** The two parts of a page never disagree about whose it is: the first that comes says it. */
    @Override
    public boolean add(Arrival arrival, int bytes) {
        return db.update(
                        """
                        insert into page_part (page, part, session, number, kind, sha256, bytes)
                        select $1, $2, $3, $4, $5, $6, $7
                        where not exists (select from page_part
                          where page = $1 and (session, number, kind) is distinct from ($3, $4, $5))
                        on conflict (page, part) do nothing
                        """,
                        arrival.page(),
                        arrival.part(),
                        arrival.session(),
                        arrival.number(),
                        arrival.kind(),
                        arrival.sha256(),
                        bytes)
                == 1;
    }

    @Override
    public Optional<String> sha256(UUID session, UUID page, Part part) {
        return db.one(
                        "select sha256 from page_part where session = $1 and page = $2 and part = $3",
                        session,
                        page,
                        part)
                .map(row -> row.getString("sha256"));
    }

    @Override
    public boolean askOriginal(UUID page) {
        return db.update("insert into page_original (page) values ($1) on conflict do nothing", page) == 1;
    }

    @Override
    public boolean originalGone(UUID page) {
        return db.update("update page_original set gone = true where page = $1 and not gone", page) == 1;
    }

    @Override
    public boolean originalAsked(UUID page) {
        return db.one("select from page_original where page = $1", page).isPresent();
    }

    @Override
    public List<Whole> wholePages(UUID session) {
        var pages = new ArrayList<Whole>();
        db.query(
                        "select page, sha256 from page_part where session = $1 and part = 'PAGE' order by number, page",
                        session)
                .forEach(row -> pages.add(new Whole(row.getUUID("page"), row.getString("sha256"))));
        return pages;
    }

    @Override
    public Map<UUID, PageState> of(UUID session) {
        var pages = new LinkedHashMap<UUID, PageState>();
        db.query("""
                        select page, number, kind, bool_or(part = 'PREVIEW') as preview, bool_or(part = 'PAGE') as whole,
                          case when bool_or(part = 'ORIGINAL') then 'HERE' when gone then 'GONE'
                            when gone is not null then 'ASKED' end as original
                        from page_part left join page_original using (page)
                        where session = $1 group by page, number, kind, gone order by number, page
                        """, session)
                .forEach(row -> pages.put(
                        row.getUUID("page"),
                        new PageState(
                                row.getInteger("number"),
                                kind(row),
                                row.getBoolean("preview"),
                                row.getBoolean("whole"),
                                original(row),
                                null,
                                null)));
        coming(session, pages);
        pages.values().removeIf(page -> page.notOpened() != null && isTakenAgain(page, pages.values()));
        return pages;
    }

    private static boolean isTakenAgain(PageState page, Collection<PageState> all) {
        return all.stream().anyMatch(other -> other.notOpened() == null && other.number() == page.number());
    }

    private void coming(UUID session, Map<UUID, PageState> pages) {
        db.query(
                        "select page, number, kind, percent, not_opened from page_coming where session = $1 order by number, page",
                        session)
                .forEach(row -> pages.merge(
                        row.getUUID("page"),
                        new PageState(
                                row.getInteger("number"),
                                kind(row),
                                false,
                                false,
                                null,
                                row.getInteger("percent"),
                                row.getBoolean("not_opened") ? true : null),
                        PgPapers::soFar));
    }

    private static PageState soFar(PageState arrived, PageState coming) {
        return arrived.page()
                ? arrived
                : new PageState(
                        arrived.number(),
                        arrived.kind(),
                        arrived.preview(),
                        false,
                        null,
                        coming.percent(),
                        coming.notOpened());
    }

    @Override
    public void coming(KioskTravels now) {
        db.update("""
                insert into page_coming (page, session, number, kind, percent) values ($1, $2, $3, $4, $5)
                on conflict (page) do update set percent = excluded.percent where page_coming.session = excluded.session
                """, now.page(), now.session(), now.number(), now.kind(), now.percent());
    }

    @Override
    public void notOpened(KioskNotOpened said) {
        db.update(
                "update page_coming set not_opened = true where page = $1 and session = $2",
                said.page(),
                said.session());
    }

    private static @Nullable Original original(Row row) {
        var word = row.getString("original");
        return word == null ? null : Original.valueOf(word);
    }

    private static PaperKind kind(Row row) {
        return PaperKind.valueOf(row.getString("kind"));
    }
}
