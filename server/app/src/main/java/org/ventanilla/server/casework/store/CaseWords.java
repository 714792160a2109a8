package org.ventanilla.server.casework.store;

import java.util.UUID;
import org.ventanilla.server.platform.db.Db;
import org.ventanilla.server.pqr.Radicado;

/**
 * What somebody typed to find a case: a radicado with or without dashes or only the end of it, a cédula or an account with or
 * without dots, the beginning of a name, or words of the case and of its pages.
 */
final class CaseWords {

    private static final String PAGES =
            "select a.pqr from page_text t join pqr_annex a on a.page = t.page where t.search @@ (select case_query(%s))";

    private static final String HITS =
            "select pqr from pqr_content where search @@ (select case_query(%s)) union all " + PAGES;

    /** Up to so many are looked up and sorted; a more common word is met soon enough by walking along. */
    private static final int FEW = 5_000;

    private static final int LONGEST_RADICADO = 6;

    private CaseWords() {}

    static Where where(Db db, String typed) {
        var digits = typed.replaceAll("[ .-]", "");
        var radicado = Radicado.read(typed);
        if (radicado.isPresent()) {
            return of(radicado.get(), digits);
        }
        return digits.matches("[0-9]+") ? ofNumber(digits, typed) : ofWords(db, typed);
    }

    /** Ten digits may be a cédula too. */
    private static Where of(Radicado radicado, String digits) {
        return among("""
                select pqr from radicado where direction = %s and year = %s and number = %s
                union select pqr from pqr_content where document = %s
                union select pqr from pqr_content where account = %s
                """, radicado.direction(), radicado.year(), radicado.number(), digits, digits);
    }

    /** A long one is a cédula or an account, or stands on a paper. "El 458" is this year's radicado or last year's, or stands in what was said. */
    private static Where ofNumber(String digits, String typed) {
        var sql =
                "select pqr from pqr_content where document = %s union select pqr from pqr_content where account = %s";
        return digits.length() > LONGEST_RADICADO
                ? among(sql + " union " + PAGES, digits, digits, typed)
                : among(sql + " union " + HITS + """
                         union select pqr from radicado where direction = 'ENT' and number = %s
                           and year in (extract(year from now())::int, extract(year from now())::int - 1)
                        """, digits, digits, typed, typed, Integer.valueOf(digits));
    }

    private static Where ofWords(Db db, String typed) {
        var hits = CaseWalk.ids(
                db.query("select pqr as id from (" + HITS.replace("%s", "$1") + ") hits limit " + (FEW + 1), typed));
        return hits.size() <= FEW
                ? new Where().and("p.id = any(%s)", (Object) hits.toArray(UUID[]::new))
                : new Where()
                        .and(
                                "(select c.search @@ (select case_query(%s)) from pqr_content c where c.pqr = p.id)",
                                typed);
    }

    /** As an array, so that PostgreSQL goes to each by its key. */
    private static Where among(String hits, Object... values) {
        return new Where().and("p.id = any(array(" + hits + " limit " + FEW + "))", values);
    }
}
