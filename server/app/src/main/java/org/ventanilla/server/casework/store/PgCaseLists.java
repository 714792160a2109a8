package org.ventanilla.server.casework.store;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.ventanilla.server.casework.CaseFile;
import org.ventanilla.server.casework.CaseLists;
import org.ventanilla.server.casework.CaseSearch;
import org.ventanilla.server.casework.CaseSearch.Whose;
import org.ventanilla.server.casework.Light;
import org.ventanilla.server.platform.db.Db;
import org.ventanilla.server.pqr.store.CaseRow;

/** Lists of cases along the indexes of {@code V065__case_lists.sql}: first the ids of a page, then what belongs to them. */
public final class PgCaseLists implements CaseLists {

    private final Db db;
    private final CaseWalk walk;

    public PgCaseLists(Db db) {
        this.db = db;
        this.walk = new CaseWalk(db);
    }

    @Override
    public List<CaseFile> page(UUID staff, CaseSearch search, Lights lights, int most) {
        var after = walk.placeOf(search.after());
        if (search.words() != null) {
            return files(found(search.words(), after, most + 1));
        }
        var where = new Where();
        list(where, staff, search, lights);
        return files(
                "CERRADA".equals(search.state())
                        ? walk.closed(where, after, most + 1)
                        : walk.open(where, after, most + 1));
    }

    /** The open ones first, and then the closed ones. */
    private List<UUID> found(String words, CaseWalk.@Nullable Place after, int most) {
        var where = CaseWords.where(db, words);
        var found = new ArrayList<>(walk.open(where, after, most));
        if (found.size() < most) {
            found.addAll(walk.closed(where, after, most - found.size()));
        }
        return found;
    }

    private static void list(Where where, UUID staff, CaseSearch search, Lights lights) {
        switch (search.whose()) {
            case MINE -> where.and("p.analyst = %s", staff);
            case UNASSIGNED -> where.and("p.analyst is null");
            case ALL -> {}
        }
        if (search.state() != null) {
            where.and("p.state = %s", search.state());
        }
        if (search.service() != null) {
            where.and("p.service = %s", search.service());
        }
        if (search.light() != null) {
            light(where, search.light(), lights);
        }
    }

    private static void light(Where where, Light light, Lights lights) {
        var due = CaseWalk.URGENCY;
        switch (light) {
            case RED -> where.and(due + " <= %s", lights.today());
            case AMBER -> where.and(due + " > %s", lights.today()).and(due + " <= %s", lights.amberUntil());
            case GREEN -> where.and(due + " > %s", lights.amberUntil());
            case DONE -> where.and("p.notified_at is not null");
        }
    }

    @Override
    public Counts counts(UUID staff, Whose whose, Lights lights) {
        var of = switch (whose) {
            case MINE -> "p.analyst = $1";
            case UNASSIGNED -> "p.analyst is null";
            case ALL -> "true";
        };
        return db.one("""
                        select count(*) filter (where p.analyst = $1)::int as mine,
                          count(*) filter (where p.analyst is null)::int as unassigned,
                          count(*)::int as everything,
                          count(*) filter (where %1$s and %2$s <= $2)::int as red,
                          count(*) filter (where %1$s and %2$s > $2 and %2$s <= $3)::int as amber,
                          count(*) filter (where %1$s and %2$s > $3)::int as green
                        from pqr p where p.state <> 'CERRADA'
                        """.formatted(of, CaseWalk.URGENCY), staff, lights.today(), lights.amberUntil())
                .map(row -> new Counts(
                        row.getInteger("mine"),
                        row.getInteger("unassigned"),
                        row.getInteger("everything"),
                        row.getInteger("red"),
                        row.getInteger("amber"),
                        row.getInteger("green")))
                .orElseThrow();
    }

    @Override
    public List<CaseFile> relatedTo(CaseFile file, int most) {
        var content = file.pqr().content();
        var ids = CaseWalk.ids(db.query("""
                select id from (
                  select pqr as id from pqr_content where account = $2
                  union select pqr from pqr_content where document = $3
                  union select id from pqr where about = $1
                  union select about from pqr where id = $1) related
                where id <> $1 order by id desc limit $4
                """, file.id(), orEmpty(content.account()), orEmpty(content.document()), most));
        return files(ids);
    }

    private static String orEmpty(@Nullable String number) {
        return number == null ? "" : number;
    }

    /** In the order of the ids. */
    private List<CaseFile> files(List<UUID> ids) {
        var files = new ArrayList<CaseFile>();
        for (var row : db.query(CaseRow.CASES + "where p.id = any($1)", (Object) ids.toArray(UUID[]::new))) {
            files.add(FileRow.file(row));
        }
        files.sort(Comparator.comparingInt(file -> ids.indexOf(file.id())));
        return files;
    }
}
