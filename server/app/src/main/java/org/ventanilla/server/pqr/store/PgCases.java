package org.ventanilla.server.pqr.store;

import io.vertx.sqlclient.Row;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.ventanilla.server.platform.db.Db;
import org.ventanilla.server.pqr.CaseState;
import org.ventanilla.server.pqr.Cases;
import org.ventanilla.server.pqr.Content;
import org.ventanilla.server.pqr.Pqr;
import org.ventanilla.server.pqr.PqrRadicada;
import org.ventanilla.server.pqr.Radicado;

public final class PgCases implements Cases {

    private final Db db;

    public PgCases(Db db) {
        this.db = db;
    }

    @Override
    public boolean add(Pqr pqr, Request request) {
        if (addCase(pqr, request) == 0) {
            return false;
        }
        addContent(pqr.id(), pqr.content());
        pqr.annexes()
                .forEach(annex -> db.send(
                        "insert into pqr_annex (pqr, page, number, kind) values ($1, $2, $3, $4)",
                        pqr.id(),
                        annex.page(),
                        annex.number(),
                        annex.kind()));
        return true;
    }

    @Override
    public Optional<Repeated> repeated(UUID session, String idempotencyKey) {
        return db.one(CaseRow.CASES + "where p.session = $1 and p.idempotency_key = $2", session, idempotencyKey)
                .map(row -> new Repeated(row.getString("body_sha256"), CaseRow.radicada(row)));
    }

    @Override
    public Optional<Unnumbered> unnumbered(UUID session, String idempotencyKey) {
        return db.one(
                        "select id, body_sha256 from pqr where session = $1 and idempotency_key = $2",
                        session,
                        idempotencyKey)
                .map(row -> new Unnumbered(row.getUUID("id"), row.getString("body_sha256")));
    }

    /** Only the newest can wait, and of those nearly none do. */
    @Override
    public List<UUID> unnumbered(int most) {
        var found = new ArrayList<UUID>();
        for (Row row : db.query("""
                select id from pqr p where not exists (select from radicado r where r.pqr = p.id and r.direction = 'ENT')
                order by presented_at limit $1
                """, most)) {
            found.add(row.getUUID("id"));
        }
        return found;
    }

    @Override
    public Optional<PqrRadicada> of(Radicado radicado) {
        return db.one(
                        CaseRow.CASES + "where (r.direction, r.year, r.number) = ($1, $2, $3)",
                        radicado.direction(),
                        radicado.year(),
                        radicado.number())
                .map(CaseRow::radicada);
    }

    @Override
    public List<PqrRadicada> filedIn(UUID session) {
        return all(CaseRow.CASES + "where p.session = $1 order by r.year, r.number", session);
    }

    @Override
    public List<PqrRadicada> ofPerson(String accountOrDocument) {
        return all(
                CaseRow.CASES + "where c.account = $1 or c.document = $1 order by r.year desc, r.number desc",
                accountOrDocument);
    }

    /** Reads no table that holds what the case is about. */
    @Override
    public Optional<Tracked> tracked(Radicado radicado) {
        return db.one("""
                        select p.state, p.area, p.due from radicado r join pqr p on p.id = r.pqr
                        where (r.direction, r.year, r.number) = ($1, $2, $3)
                        """, radicado.direction(), radicado.year(), radicado.number())
                .map(row -> new Tracked(
                        radicado,
                        CaseState.of(row.getString("state")),
                        row.getString("area"),
                        row.getLocalDate("due")));
    }

    private int addCase(Pqr pqr, Request request) {
        var reception = pqr.reception();
        return db.update(
                """
                insert into pqr (id, session, kind, service, causal, presented_at, effective, term_days, term_citation,
                  due, state, area, missing, agent, official, kiosk, place, municipality, idempotency_key, body_sha256,
                  about, language, next_due, received_how)
                values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, $13, $14, $15, $16, $17, $18, $19, $20,
                  $21, $22, $10, $23)
                on conflict (session, idempotency_key) do nothing
                """,
                pqr.id(),
                pqr.session(),
                pqr.kind(),
                pqr.service(),
                pqr.causal(),
                pqr.presentation().at(),
                pqr.presentation().effective(),
                pqr.termDays(),
                pqr.termCitation(),
                pqr.due(),
                pqr.state().code(),
                pqr.area(),
                pqr.missing().stream().map(Enum::name).toArray(String[]::new),
                reception.agent(),
                reception.official(),
                reception.kiosk(),
                reception.place(),
                reception.municipality(),
                request.idempotencyKey(),
                request.bodySha256(),
                pqr.about(),
                pqr.language(),
                reception.how());
    }

    /** What came before the number was given was there for whoever filed to take or leave, but for a page that did not open then. */
    @Override
    public Optional<UUID> join(UUID session, UUID page) {
        return db.one("""
                        insert into pqr_annex (pqr, page, number, kind, joined_at)
                        select filed.pqr, $2, came.number, came.kind, clock_timestamp()
                        from (select number, kind, min(received_at) as first_at from page_part
                              where page = $2 and session = $1 group by number, kind) came,
                          (select p.id as pqr, r.at from pqr p join radicado r on r.pqr = p.id and r.direction = 'ENT'
                              where p.session = $1 order by r.at desc limit 1) filed
                        where came.first_at > filed.at
                          and not exists (select from pqr_annex where page = $2)
                          and not exists (select from page_coming
                            where page = $2 and not not_opened and (heard_at is null or heard_at <= filed.at))
                        on conflict do nothing returning pqr
                        """, session, page).map(row -> row.getUUID("pqr"));
    }

    private void addContent(UUID pqr, Content content) {
        db.send(
                """
                insert into pqr_content (pqr, object, reasons, name, document, account, address, email, representative,
                  disputed, disputed_invoice)
                values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11)
                """,
                pqr,
                content.object(),
                content.reasons(),
                content.name(),
                content.document(),
                content.account(),
                content.address(),
                content.email(),
                content.representative(),
                content.disputed(),
                content.disputedInvoice());
    }

    private List<PqrRadicada> all(String sql, @Nullable Object parameter) {
        var found = new ArrayList<PqrRadicada>();
        for (Row row : db.query(sql, parameter)) {
            found.add(CaseRow.radicada(row));
        }
        return found;
    }
}
