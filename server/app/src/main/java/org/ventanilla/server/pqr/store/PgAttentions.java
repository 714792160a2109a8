package org.ventanilla.server.pqr.store;

import io.vertx.sqlclient.Row;
import java.util.Arrays;
import java.util.Optional;
import java.util.UUID;
import org.ventanilla.contract.Words.Identity;
import org.ventanilla.contract.Words.Relation;
import org.ventanilla.server.customer.Identification;
import org.ventanilla.server.platform.db.Db;
import org.ventanilla.server.pqr.Attentions;
import org.ventanilla.server.session.store.SessionRow;

/** A page that did not open behind its seal is none of the papers: she is asked for it again. */
public final class PgAttentions implements Attentions {

    private final Db db;

    public PgAttentions(Db db) {
        this.db = db;
    }

    @Override
    public Optional<Attention> of(UUID session, String idempotencyKey) {
        return db.one("""
                        select s.*, k.name as place, m.name as municipality,
                          i.identity, i.relation, i.account, i.name, i.document,
                          array(select page || ' ' || number || ' ' || kind from
                              (select session, page, number, kind from page_part
                               union select session, page, number, kind from page_coming) handed_in
                            where session = s.id
                              and not exists (select from page_coming c where c.page = handed_in.page and c.not_opened
                                and not exists (select from page_part w where w.page = c.page and w.part = 'PAGE'))
                            order by number, page) as papers,
                          exists (select from pqr where session = s.id and idempotency_key = $2) as filed_before
                        from session s
                        join kiosk k on k.id = s.kiosk
                        join municipality m on m.divipola = k.municipality
                        left join identification i on i.session = s.id
                        where s.id = $1
                        """, session, idempotencyKey).map(PgAttentions::attention);
    }

    private static Attention attention(Row row) {
        return new Attention(
                SessionRow.read(row),
                row.getString("place"),
                row.getString("municipality"),
                said(row),
                Arrays.stream(row.getArrayOfStrings("papers"))
                        .map(CaseRow::annex)
                        .toList(),
                row.getBoolean("filed_before"));
    }

    private static Optional<Identification> said(Row row) {
        return Optional.ofNullable(row.getString("identity"))
                .map(identity -> new Identification(
                        Identity.valueOf(identity),
                        Relation.valueOf(row.getString("relation")),
                        row.getString("account"),
                        row.getString("name"),
                        row.getString("document")));
    }
}
