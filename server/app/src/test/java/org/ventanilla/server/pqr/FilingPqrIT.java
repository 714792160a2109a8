package org.ventanilla.server.pqr;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.ventanilla.contract.ProblemCode.FIELD_MISSING;
import static org.ventanilla.contract.ProblemCode.IDEMPOTENCY_KEY_REUSED;
import static org.ventanilla.contract.ProblemCode.OUT_OF_ORDER;
import static org.ventanilla.contract.ProblemCode.SESSION_OF_OTHER;
import static org.ventanilla.contract.ProblemCode.SESSION_UNKNOWN;
import static org.ventanilla.server.pqr.PqrFixture.MONDAY;
import static org.ventanilla.server.pqr.PqrFixture.claim;
import static org.ventanilla.server.pqr.PqrFixture.done;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.ventanilla.contract.Common.PageState;
import org.ventanilla.contract.Words;
import org.ventanilla.contract.Words.Identity;
import org.ventanilla.contract.Words.Outcome;
import org.ventanilla.contract.Words.PaperKind;
import org.ventanilla.contract.Words.Relation;
import org.ventanilla.contract.Words.Service;
import org.ventanilla.server.access.Staff;
import org.ventanilla.server.platform.Ids;
import org.ventanilla.server.platform.Result;
import org.ventanilla.server.platform.db.Postgres;
import org.ventanilla.server.platform.db.TestDb;
import org.ventanilla.server.pqr.Content.Missing;

class FilingPqrIT {

    private static final TestDb DB = Postgres.fresh();

    private final PqrFixture pqrs = new PqrFixture(DB);
    private final FilingPqr filing = pqrs.filingAt(MONDAY);
    private UUID session;

    @AfterAll
    static void close() {
        DB.close();
    }

    @BeforeEach
    void an_attention_is_held() {
        session = pqrs.held();
        DB.happened.clear();
    }

    @AfterEach
    void everything_about_radicados_still_adds_up() {
        var counted = DB.db.one("select count(*) as n, coalesce(max(number), 0) as last from radicado")
                .orElseThrow();
        assertEquals(counted.getLong("n"), counted.getInteger("last").longValue(), "a number is missing");
    }

    @Test
    void what_was_said_gets_a_number_a_date_and_a_term() {
        var filed = done(filing.file(session, pqrs.ana, "key-00001", claim("Me cobran de más.")));
        assertTrue(filed.radicado().text().matches("[0-9]{4}-ENT-[0-9]{6}"));
        assertEquals(LocalDate.parse("2026-12-15"), filed.pqr().due());
        assertEquals("Ley 142 de 1994, art. 158", filed.pqr().termCitation());
        assertEquals("Facturación", filed.pqr().area());
        assertEquals("Gachalá", filed.pqr().reception().municipality());
        assertEquals("Ana Lucía Torres", filed.pqr().reception().official());
        assertEquals(CaseState.RADICADA, filed.pqr().state());
        assertEquals(filed, pqrs.cases.of(filed.radicado()).orElseThrow());
        assertEquals(List.of(filed), pqrs.cases.filedIn(session));
    }

    @ParameterizedTest(name = "{0} at {1}: due {2}")
    @CsvSource({
        "RECLAMACION, 2026-11-23T15:15:00Z, 2026-12-15",
        "INFORMACION, 2026-11-23T15:15:00Z, 2026-12-07",
        "QUEJA,       2026-11-23T23:00:30Z, 2026-12-15",
        "QUEJA,       2026-11-23T23:01:00Z, 2026-12-16",
        "PETICION,    2026-11-21T15:00:00Z, 2026-12-14",
        "PETICION,    2026-11-22T15:00:00Z, 2026-12-15",
        "DENUNCIA,    2026-12-24T15:00:00Z, 2027-01-19",
        "INFORMACION, 2026-12-24T15:00:00Z, 2027-01-12"
    })
    void the_term_counts_in_business_days_from_the_public_hours(Kind kind, Instant now, LocalDate due) {
        var filed = done(pqrs.filingAt(now).file(session, pqrs.ana, "key-00001", PqrFixture.of(kind, null)));
        assertEquals(due, filed.pqr().due());
        assertEquals(now, filed.pqr().presentation().at());
    }

    @Test
    void nothing_but_an_empty_object_stops_a_filing() {
        assertEquals(
                Result.refused(FIELD_MISSING, "object"), filing.file(session, pqrs.ana, "key-00001", claim(" \n")));
        var filed = done(filing.file(session, pqrs.ana, "key-00002", PqrFixture.of(Kind.QUEJA, "no-such-code")));
        assertEquals(
                List.of(Missing.NAME, Missing.DOCUMENT, Missing.ADDRESS),
                filed.pqr().missing());
        assertEquals("Atención al usuario", filed.pqr().area());
        assertEquals("no-such-code", filed.pqr().causal());
    }

    @Test
    void who_only_says_who_she_is_files_too_and_learns_nothing_of_the_holder() {
        pqrs.identified(Identity.DECLARED, Relation.SUSCRIPTOR, "M••• P•••", "V••• E••• R•••");
        var content = done(filing.file(session, pqrs.ana, "key-00001", claim("Revisen.")))
                .pqr()
                .content();
        assertEquals(null, content.name());
        assertEquals(null, content.address());
        assertEquals("4000001", content.account());
    }

    @Test
    void what_the_identity_has_opened_need_not_be_typed() {
        pqrs.identified(Identity.VERIFIED, Relation.SUSCRIPTOR, "María Pérez", "Vereda El Rosal");
        var pqr = done(filing.file(session, pqrs.ana, "key-00001", claim("Revisen.")))
                .pqr();
        assertEquals("María Pérez", pqr.content().name());
        assertEquals("Vereda El Rosal", pqr.content().address());
        assertEquals(List.of(), pqr.missing());
    }

    @Test
    void a_third_person_does_not_file_in_the_holders_name() {
        pqrs.identified(Identity.VERIFIED, Relation.TERCERO, "María Pérez", "Vereda El Rosal");
        var pqr = done(filing.file(session, pqrs.ana, "key-00001", claim("Revisen.")))
                .pqr();
        assertEquals(null, pqr.content().name());
        assertEquals(List.of(Missing.NAME, Missing.DOCUMENT, Missing.ADDRESS), pqr.missing());
    }

    @Test
    void said_twice_it_is_filed_once() {
        var first = done(filing.file(session, pqrs.ana, "key-00001", claim("Revisen.")));
        var second = done(filing.file(session, pqrs.ana, "key-00001", claim("Revisen.")));
        assertEquals(first, second);
        assertEquals(1, DB.happened.size());
    }

    @Test
    void said_by_eight_at_once_it_is_filed_once() {
        var answers = Collections.synchronizedSet(new HashSet<Result<PqrRadicada>>());
        try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
            IntStream.range(0, 8)
                    .forEach(i -> threads.execute(
                            () -> answers.add(filing.file(session, pqrs.ana, "key-00001", claim("Revisen.")))));
        }
        var radicados = answers.stream()
                .map(answer -> done(answer).radicado())
                .distinct()
                .toList();
        assertEquals(1, radicados.size());
        assertEquals(1, DB.happened.size());
    }

    @Test
    void another_petition_under_the_same_key_is_refused() {
        filing.file(session, pqrs.ana, "key-00001", claim("Revisen."));
        assertEquals(
                Result.refused(IDEMPOTENCY_KEY_REUSED),
                filing.file(session, pqrs.ana, "key-00001", claim("Otra cosa.")));
        var other = done(filing.file(session, pqrs.ana, "key-00002", claim("Otra cosa.")));
        assertEquals(2, pqrs.cases.filedIn(session).size());
        assertEquals(other, pqrs.cases.filedIn(session).getLast());
    }

    @Test
    void the_same_key_in_another_attention_is_another_petition() {
        var first = done(filing.file(session, pqrs.ana, "key-00001", claim("Revisen.")));
        var luis = new Staff(pqrs.attention.agent(), "Luis", Words.Role.AGENT);
        var second = done(filing.file(pqrs.held(luis, pqrs.attention.kiosk()), luis, "key-00001", claim("Revisen.")));
        assertNotEquals(first.radicado(), second.radicado());
    }

    @Test
    void it_can_be_filed_after_she_hung_up_but_not_after_the_note() {
        attentionLeft();
        done(filing.file(session, pqrs.ana, "key-00001", claim("Revisen.")));
        pqrs.attention.outcome.give(pqrs.ana.id(), session, Outcome.CONSULTA);
        pqrs.attention.finishing.finish(pqrs.ana.id(), session, "Listo.");
        assertEquals(Result.refused(OUT_OF_ORDER), filing.file(session, pqrs.ana, "key-00002", claim("Otra.")));
        done(filing.file(session, pqrs.ana, "key-00001", claim("Revisen.")));
    }

    @Test
    void only_the_agent_of_the_attention_files() {
        var luis = new Staff(Ids.next(), "Luis", Words.Role.AGENT);
        assertEquals(Result.refused(SESSION_OF_OTHER), filing.file(session, luis, "key-00001", claim("Revisen.")));
        assertEquals(Result.refused(SESSION_UNKNOWN), filing.file(Ids.next(), luis, "key-00001", claim("Revisen.")));
    }

    @Test
    void the_papers_that_were_chosen_go_with_it_and_those_of_others_do_not() {
        var cedula = Ids.next();
        var bill = Ids.next();
        pqrs.pages.put(cedula, new PageState(1, PaperKind.CEDULA, true, true, null, null, null));
        pqrs.pages.put(bill, new PageState(2, PaperKind.RECIBO, true, false, null, null, null));
        var chosen = done(filing.file(session, pqrs.ana, "key-00001", withPages(List.of(bill, Ids.next()))));
        assertEquals(List.of(new Annex(bill, 2, PaperKind.RECIBO)), chosen.pqr().annexes());
        var all = done(filing.file(session, pqrs.ana, "key-00002", withPages(null)));
        assertEquals(2, all.pqr().annexes().size());
        assertEquals(all, pqrs.cases.of(all.radicado()).orElseThrow());
    }

    @Test
    void what_is_said_in_a_native_language_is_filed_like_any_other() {
        var asked = new NewPqr(
                Kind.QUEJA, Service.AGUA, null, "(grabada)", null, null, null, null, null, null, null, null, "NASA");
        var filed = done(filing.file(session, pqrs.ana, "key-00001", asked));
        assertEquals("NASA", filed.pqr().language());
        assertEquals(LocalDate.parse("2026-12-15"), filed.pqr().due());
        assertEquals(filed, pqrs.cases.of(filed.radicado()).orElseThrow());
    }

    @Test
    void the_event_tells_ids_and_codes_and_nothing_she_said() {
        filing.file(session, pqrs.ana, "key-00001", claim("Me cobran de más."));
        var event = DB.happened.getLast();
        assertEquals("PqrRadicada", event.type());
        assertEquals(session, event.subjectId());
        assertEquals("staff:" + pqrs.ana.id(), event.actor());
        assertTrue(event.data().values().stream()
                .noneMatch(value -> value.toString().contains("cobran")));
    }

    private void attentionLeft() {
        pqrs.attention.leaving.leave(pqrs.kiosk, session);
    }

    private static NewPqr withPages(@Nullable List<UUID> pages) {
        return new NewPqr(
                Kind.PETICION, Service.AGUA, null, "Revisen.", null, null, null, null, null, null, null, pages, null);
    }
}
