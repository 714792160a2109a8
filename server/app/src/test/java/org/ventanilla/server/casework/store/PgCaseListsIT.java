package org.ventanilla.server.casework.store;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.ventanilla.server.casework.CaseFile;
import org.ventanilla.server.casework.CaseFixture;
import org.ventanilla.server.casework.CaseLists.Counts;
import org.ventanilla.server.casework.CaseLists.Lights;
import org.ventanilla.server.casework.CaseSearch;
import org.ventanilla.server.casework.CaseSearch.Whose;
import org.ventanilla.server.casework.Light;
import org.ventanilla.server.platform.Ids;
import org.ventanilla.server.platform.db.Postgres;
import org.ventanilla.server.platform.db.TestDb;
import org.ventanilla.server.pqr.Kind;

class PgCaseListsIT {

    private static final UUID MARTA = Ids.next();
    private static final Lights LIGHTS = new Lights(LocalDate.of(2026, 12, 1), LocalDate.of(2026, 12, 9));

    private final TestDb db = Postgres.fresh();
    private final CaseFixture cases = new CaseFixture(db);
    private final PgCaseLists lists = new PgCaseLists(db.db);

    @AfterEach
    void close() {
        db.close();
    }

    @Test
    void the_most_pressing_stand_first_and_the_closed_ones_nowhere() {
        var later = due("2026-12-15");
        var late = due("2026-11-20");
        var resting = due(null);
        closed();
        assertEquals(radicados(late, later, resting), radicados(of(Whose.ALL)));
    }

    @Test
    void closed_cases_are_there_when_they_are_asked_for_the_newest_first() {
        var older = closed();
        var newer = closed();
        due("2026-12-15");
        assertEquals(
                radicados(newer, older),
                radicados(page(new CaseSearch(Whose.ALL, null, "CERRADA", null, null, null), 50)));
    }

    @Test
    void a_page_goes_on_where_the_one_before_ended() {
        for (var day : new String[] {"2026-12-01", "2026-12-01", "2026-12-01", "2026-12-04", "2026-12-04"}) {
            due(day);
        }
        due(null);
        var read = new ArrayList<CaseFile>();
        @Nullable UUID after = null;
        for (int i = 0; i < 3; i++) {
            var page = page(new CaseSearch(Whose.ALL, null, null, null, null, after), 2);
            assertEquals(i < 2 ? 3 : 2, page.size(), "one more than asked tells that there is more");
            read.addAll(page.subList(0, 2));
            after = page.get(1).id();
        }
        assertEquals(radicados(of(Whose.ALL)), radicados(read));
    }

    @Test
    void mine_nobodys_and_everybodys_are_counted_and_the_lights_of_those_i_look_at() {
        assigned(due("2026-12-01"));
        assigned(due("2026-12-02"));
        due("2026-12-09");
        due("2026-12-10");
        assertEquals(new Counts(2, 2, 4, 1, 1, 0), lists.counts(MARTA, Whose.MINE, LIGHTS));
        assertEquals(new Counts(2, 2, 4, 0, 1, 1), lists.counts(MARTA, Whose.UNASSIGNED, LIGHTS));
        assertEquals(new Counts(2, 2, 4, 1, 2, 1), lists.counts(MARTA, Whose.ALL, LIGHTS));
        assertEquals(2, of(Whose.MINE).size());
        assertEquals(2, of(Whose.UNASSIGNED).size());
    }

    @Test
    void a_light_shows_what_has_it() {
        var red = due("2026-12-01");
        var amber = due("2026-12-09");
        var green = due("2026-12-10");
        assertEquals(radicados(red), radicados(lit(Light.RED)));
        assertEquals(radicados(amber), radicados(lit(Light.AMBER)));
        assertEquals(radicados(green), radicados(lit(Light.GREEN)));
    }

    @Test
    void a_radicado_is_found_however_it_is_written_also_the_answers() {
        due("2026-12-01");
        var wanted = due("2026-12-02");
        var text = wanted.radicado().text();
        for (var typed : new String[] {
            text,
            text.replace("-", ""),
            text.replace("-ENT-", " "),
            String.valueOf(wanted.radicado().number())
        }) {
            assertEquals(radicados(wanted), radicados(found(typed)), typed);
        }
        assertEquals(radicados(wanted), radicados(found(cases.answerOf(wanted).text())));
    }

    @Test
    void a_person_is_found_by_cedula_account_and_the_beginnings_of_her_names() {
        said(due("2026-12-01"), "Otra cosa.", "Luz Peña", "9000099999", "4000009");
        var wanted = said(due("2026-12-02"), "Que revisen.", "María Núñez", "9000010421", "4000001");
        for (var typed :
                new String[] {"9.000.010.421", "9000010421", "4000001", "maria", "Nuñ", "nun mar", "MARÍA NÚÑEZ"}) {
            assertEquals(radicados(wanted), radicados(found(typed)), typed);
        }
    }

    @Test
    void words_are_found_without_accents_in_another_form_and_half_typed_and_all_of_them_must_be_there() {
        var wanted = said(due("2026-12-02"), "Que cambien los medidores de la acción comunal.", "Luz", "1", "2");
        said(due("2026-12-01"), "El medidor no marca.", "Ana", "3", "4");
        for (var typed : new String[] {
            "medidor comunal", "MEDIDORES comun", "accion", "acción medidor", "el medidor de la accion"
        }) {
            assertEquals(radicados(wanted), radicados(found(typed)), typed);
        }
        assertEquals(2, found("medidores").size());
        assertEquals(List.of(), found("medidor acueducto"));
        assertEquals(List.of(), found("de la"));
        assertEquals(List.of(), found("' & | ! <-> %"));
    }

    @Test
    void a_case_is_found_by_the_words_and_the_numbers_of_its_papers() {
        said(due("2026-12-01"), "Otra cosa.", "Ana", "3", "4");
        var wanted = said(due("2026-12-02"), "Que revisen.", "Luz", "1", "2");
        var page = Ids.next();
        db.db.update("insert into pqr_annex (pqr, page, number, kind) values ($1, $2, 1, 'RECIBO')", wanted.id(), page);
        db.db.update("insert into page_text (page, words) values ($1, 'Lectura estimada. Factura 300078494')", page);
        for (var typed : new String[] {"estimadas", "lectura factura", "300078494"}) {
            assertEquals(radicados(wanted), radicados(found(typed)), typed);
        }
    }

    @Test
    void a_search_looks_into_closed_cases_too_after_the_open_ones() {
        var old = said(closed(), "El medidor.", "Luz", "1", "2");
        var open = said(due("2026-12-02"), "El medidor.", "Luz", "1", "2");
        assertEquals(radicados(open, old), radicados(found("medidor")));
    }

    @Test
    void cases_of_the_same_account_or_person_are_related_and_no_others() {
        var one = said(due("2026-12-01"), "a", "Luz", "9000000001", "4000001");
        var account = said(due("2026-12-02"), "b", "Ana", "9000000002", "4000001");
        var person = said(closed(), "c", "Luz", "9000000001", "4000009");
        said(due("2026-12-01"), "d", "Eva", "9000000003", "4000003");
        assertEquals(radicados(person, account), radicados(lists.relatedTo(again(one), 20)));
    }

    private List<CaseFile> of(Whose whose) {
        return page(new CaseSearch(whose, null, null, null, null, null), 50);
    }

    private List<CaseFile> lit(Light light) {
        return page(new CaseSearch(Whose.ALL, null, null, null, light, null), 50);
    }

    private List<CaseFile> found(String words) {
        return page(new CaseSearch(Whose.MINE, words, null, null, null, null), 50);
    }

    private List<CaseFile> page(CaseSearch search, int most) {
        return lists.page(MARTA, search, LIGHTS, most);
    }

    private CaseFile due(@Nullable String day) {
        var file = cases.filed(Kind.RECLAMACION);
        db.db.update(
                "update pqr set next_due = $2 where id = $1", file.id(), day == null ? null : LocalDate.parse(day));
        return file;
    }

    private CaseFile closed() {
        var file = due(null);
        db.db.update("update pqr set state = 'CERRADA' where id = $1", file.id());
        return file;
    }

    private void assigned(CaseFile file) {
        db.db.update("update pqr set analyst = $2 where id = $1", file.id(), MARTA);
    }

    private CaseFile said(CaseFile file, String object, String name, String document, String account) {
        db.db.update(
                "update pqr_content set object = $2, name = $3, document = $4, account = $5 where pqr = $1",
                file.id(),
                object,
                name,
                document,
                account);
        return file;
    }

    private CaseFile again(CaseFile file) {
        return cases.files.byId(file.id()).orElseThrow();
    }

    private static List<String> radicados(CaseFile... files) {
        return radicados(List.of(files));
    }

    private static List<String> radicados(List<CaseFile> files) {
        return files.stream().map(file -> file.radicado().text()).toList();
    }
}
