package org.ventanilla.server.exchange.sample;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalTime;
import java.time.YearMonth;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.ventanilla.contract.Words.Service;
import org.ventanilla.server.access.sample.SampleStaff;
import org.ventanilla.server.access.store.PgPeople;
import org.ventanilla.server.calendario.BusinessDays;
import org.ventanilla.server.calendario.Clocks;
import org.ventanilla.server.calendario.PublicHours;
import org.ventanilla.server.casework.store.PgCaseFiles;
import org.ventanilla.server.kiosk.Kiosk;
import org.ventanilla.server.kiosk.Municipality;
import org.ventanilla.server.kiosk.Partner;
import org.ventanilla.server.kiosk.store.PgKiosks;
import org.ventanilla.server.platform.Ids;
import org.ventanilla.server.platform.db.Postgres;
import org.ventanilla.server.platform.db.TestDb;
import org.ventanilla.server.pqr.CaseState;
import org.ventanilla.server.pqr.Catalogue;
import org.ventanilla.server.pqr.CausalesFolder;
import org.ventanilla.server.pqr.Kind;
import org.ventanilla.server.pqr.Respuesta;
import org.ventanilla.server.sui.Month;
import org.ventanilla.server.sui.Notificacion;
import org.ventanilla.server.sui.Regla;
import org.ventanilla.server.sui.SuiRow;
import org.ventanilla.server.sui.store.PgSuiCases;

class SampleYearIT {

    private static final TestDb DB = Postgres.fresh();
    private static final Instant NOW = Instant.parse("2026-11-23T15:00:00Z");
    private static final PublicHours HOURS = PublicHours.mondayToFriday(LocalTime.of(8, 0), LocalTime.of(18, 0))
            .andSaturday(LocalTime.of(8, 0), LocalTime.of(18, 0));
    private static final Catalogue CATALOGUE = new Catalogue(Clocks.ofTheLaw(), CausalesFolder.sample());
    private static final PgSuiCases CASES = new PgSuiCases(DB.db, CATALOGUE, Notificacion.PERSONAL);
    private static long seconds;

    @BeforeAll
    static void a_year_is_loaded() {
        var people = new PgPeople(DB.db);
        var kiosks = new PgKiosks(DB.db);
        var begun = System.nanoTime();
        DB.transactions.inTransaction(() -> {
            new SampleStaff(people).load();
            for (var name : new String[] {"25372 Junín", "25293 Gachalá", "25839 Ubalá"}) {
                var town = new Municipality(name.substring(0, 5), name.substring(6));
                kiosks.add(new Kiosk(Ids.next(), "Café", new Partner(Ids.next(), "Café"), town, "Doña Rosa"), "pin");
            }
            new SampleYear(
                            DB.db,
                            people,
                            kiosks,
                            CATALOGUE,
                            HOURS,
                            BusinessDays.national(),
                            Clock.fixed(NOW, ZoneOffset.UTC))
                    .load();
            return true;
        });
        seconds = (System.nanoTime() - begun) / 1_000_000_000;
    }

    @AfterAll
    static void close() {
        DB.close();
    }

    @Test
    void it_is_a_year_of_a_whole_utility_and_is_there_soon() {
        assertEquals(44, count("select count(*) as n from kiosk"));
        assertTrue(count("select count(*) as n from session") > 8_000);
        assertTrue(count("select count(*) as n from pqr") > 2_000);
        assertTrue(count("select count(distinct account) as n from pqr_content") > 290);
        assertEquals(12, count("select count(distinct extract(month from at)) as n from radicado"));
        assertTrue(seconds < 60, seconds + " s");
    }

    @Test
    void the_numbers_have_no_gap_and_their_times_do_not_go_back() {
        assertEquals(0, count("""
                        select count(*) as n from (select number - lag(number, 1, 0) over w as step, at < lag(at) over w as back
                          from radicado window w as (partition by direction, year order by number)) r where step <> 1 or back
                        """));
        assertEquals(0, count("""
                        select count(*) as n from radicado_series s where (year, last) <>
                          (select year, number from radicado r where r.direction = s.direction order by year desc, number desc limit 1)
                        """));
    }

    @Test
    void each_step_follows_the_one_before_and_is_a_legal_way() {
        assertEquals(0, count("""
                        select count(*) as n from (select from_state <> lag(to_state, 1, 'RADICADA') over w as torn,
                            at < lag(at) over w as back
                          from case_step window w as (partition by pqr order by version)) s where torn or back
                        """));
        DB.db.query("select distinct from_state, to_state from case_step where from_state <> to_state")
                .forEach(way -> assertTrue(
                        CaseState.of(way.getString("from_state"))
                                .next()
                                .contains(CaseState.of(way.getString("to_state"))),
                        way::deepToString));
        assertEquals(0, count("""
                        select count(*) as n from pqr p where state <> coalesce(
                          (select to_state from case_step s where s.pqr = p.id order by version desc limit 1), 'RADICADA')
                        """));
    }

    @Test
    void nothing_was_done_before_it_could_be() {
        assertEquals(0, count("""
                        select count(*) as n from pqr where decided_at < presented_at or notified_at < decided_at
                          or cited_on < (decided_at at time zone 'America/Bogota')::date or due < presented_at::date
                          or notified_at > timestamptz '2026-11-23T15:00:00Z'
                        """));
        assertEquals(
                0,
                count("select count(*) as n from pqr p where not exists (select from radicado r where r.pqr = p.id)"));
        assertEquals(
                0, count("select count(*) as n from session where accepted_at < opened_at or ended_at < accepted_at"));
    }

    @Test
    void every_way_of_a_case_is_there() {
        Set<String> passed = new HashSet<>();
        DB.db.query("select distinct to_state from case_step union select state from pqr")
                .forEach(row -> passed.add(row.getString(0)));
        for (var state : CaseState.all()) {
            assertTrue(passed.contains(state.code()), state.code());
        }
        assertTrue(count("select count(*) as n from recurso") > 20);
        assertTrue(count("select count(*) as n from pqr where sap_stand is not null") > 5);
        for (var service : new Service[] {Service.AGUA, Service.ENERGIA}) {
            assertTrue(count("select count(*) as n from pqr where service = '" + service + "'") > 500);
        }
    }

    @Test
    void no_answer_is_one_that_the_sui_does_not_take() {
        DB.db.query("select distinct kind, respuesta from pqr where respuesta is not null")
                .forEach(row -> assertTrue(
                        Respuesta.valueOf(row.getString("respuesta")).fits(Kind.valueOf(row.getString("kind"))),
                        row::deepToString));
    }

    @Test
    void the_suis_file_of_a_month_can_be_made_of_it() {
        for (var service : new Service[] {Service.AGUA, Service.ENERGIA}) {
            var month = month(service);
            var rows = new ArrayList<SuiRow>();
            DB.transactions.inTransaction(() -> {
                CASES.each(month, found -> rows.add(found.in(month)));
                return true;
            });
            assertTrue(rows.size() > 100, service + " has " + rows.size());
            rows.forEach(row -> assertEquals(List.of(), Regla.brokenBy(row, month), row::toString));
        }
    }

    @Test
    void what_happened_is_in_the_log_at_its_hour() {
        assertEquals(
                count("select count(*) as n from case_step"),
                count("select count(*) as n from event where type = 'CaseMoved'"));
        assertEquals(0, count("""
                        select count(*) as n from event e join radicado r on r.pqr = (e.data ->> 'pqr')::uuid
                        where e.type = 'PqrRadicada' and r.direction = 'ENT' and r.at <> e.at
                        """));
    }

    @Test
    void a_case_reads_back_whole() {
        var id = DB.db.one("select id from pqr where about is not null limit 1")
                .orElseThrow()
                .getUUID("id");
        var files = new PgCaseFiles(DB.db);
        var file = files.byId(id).orElseThrow();
        assertEquals(file.version(), files.steps(id).size());
    }

    private static Month month(Service service) {
        var known = CATALOGUE.causales(service).stream()
                .map(causal -> causal.group() + causal.code())
                .collect(Collectors.toSet());
        return new Month(YearMonth.of(2026, 10), service, known);
    }

    private static long count(String sql) {
        return DB.db.one(sql).orElseThrow().getLong("n");
    }
}
