package org.ventanilla.server.casework.store;

import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.ventanilla.server.casework.CaseFile;
import org.ventanilla.server.casework.CaseLists.Lights;
import org.ventanilla.server.casework.CaseSearch;
import org.ventanilla.server.casework.CaseSearch.Whose;
import org.ventanilla.server.platform.Ids;
import org.ventanilla.server.platform.db.Postgres;
import org.ventanilla.server.platform.db.TestDb;

/** How much of the tables a list reads, when there are very many cases: what it shows, and little more. */
class ManyCasesIT {

    private static final int CASES = 20_000;
    private static final int PAGE = 50;
    private static final UUID MARTA = Ids.next();
    private static final Lights LIGHTS = new Lights(LocalDate.of(2026, 12, 1), LocalDate.of(2026, 12, 9));
    private static final TestDb DB = Postgres.fresh();

    private final PgCaseLists lists = new PgCaseLists(DB.db);

    /** A tenth is open, a hundredth is Marta's; every third speaks of a meter, every thousandth of a well. */
    @BeforeAll
    static void fill() {
        DB.db.update("""
                insert into pqr (id, session, kind, service, causal, presented_at, effective, term_days, term_citation, due,
                  state, area, missing, agent, official, kiosk, place, municipality, idempotency_key, body_sha256,
                  next_due, analyst)
                select gen_random_uuid(), gen_random_uuid(), 'RECLAMACION', 'AGUA', '102', now(), '2026-11-23', 15, 'art.',
                  '2026-12-15', case when n % 10 = 0 then 'EN_ANALISIS' else 'CERRADA' end, 'Facturación', '{}',
                  gen_random_uuid(), 'Ana', gen_random_uuid(), 'Café', 'Junín', 'key-' || n, '',
                  case when n % 10 = 0 then date '2026-11-01' + n % 90 end, case when n % 100 = 0 then $2::uuid end
                from generate_series(1, $1::int) n
                """, CASES, MARTA);
        DB.db.update("""
                insert into radicado (direction, year, number, at, pqr)
                select 'ENT', 2026, row_number() over (), now(), id from pqr
                """);
        DB.db.update("""
                insert into pqr_content (pqr, object, name, document, account)
                select pqr, case when number % 3 = 0 then 'Que revisen el medidor.' else 'Que revisen el cobro.' end
                    || case when number % 1000 = 0 then ' El aljibe se secó.' else '' end,
                  'Persona ' || number, (9000000000 + number)::text, (4000000 + number / 2)::text from radicado
                """);
        DB.db.update("analyze");
    }

    @AfterAll
    static void close() {
        DB.close();
    }

    @Test
    void a_page_by_urgency_reads_the_page_and_not_the_rest() {
        for (var whose : Whose.values()) {
            assertReadsLittle(new CaseSearch(whose, null, null, null, null, null));
        }
        assertReadsLittle(new CaseSearch(Whose.ALL, null, "CERRADA", null, null, null));
    }

    @Test
    void the_next_page_reads_no_more_than_the_first() {
        var last = page(new CaseSearch(Whose.ALL, null, null, null, null, null)).getLast();
        assertReadsLittle(new CaseSearch(Whose.ALL, null, null, null, null, last.id()));
    }

    @Test
    void a_number_is_found_without_reading_the_others() {
        for (var words : List.of("2026-ENT-000500", "9.000.000.500", "4000250")) {
            assertReadsLittle(new CaseSearch(Whose.ALL, words, null, null, null, null));
        }
    }

    /** In a table this small PostgreSQL may rather read the words of all cases; never more than once. */
    @Test
    void a_word_is_looked_up_once() {
        var read = rowsReadBy(() -> page(new CaseSearch(Whose.ALL, "aljibes", null, null, null, null)));
        assertTrue(read <= CASES + 6 * PAGE, read + " rows");
    }

    private void assertReadsLittle(CaseSearch search) {
        var read = rowsReadBy(() -> page(search));
        assertTrue(read <= 6 * PAGE, read + " rows for " + search);
    }

    private List<CaseFile> page(CaseSearch search) {
        var page = lists.page(MARTA, search, LIGHTS, PAGE);
        assertTrue(!page.isEmpty(), "nothing found for " + search);
        return page;
    }

    /** As PostgreSQL counts them; it may still hold what an earlier transaction read. */
    private static long rowsReadBy(Runnable work) {
        return DB.transactions.inTransaction(() -> {
            var before = read();
            work.run();
            return read() - before;
        });
    }

    private static long read() {
        return DB.db.one("""
                        select coalesce(sum(coalesce(seq_tup_read, 0) + coalesce(idx_tup_fetch, 0)), 0)::bigint as read
                        from pg_stat_xact_user_tables where relname in ('pqr', 'pqr_content', 'radicado')
                        """).orElseThrow().getLong("read");
    }
}
