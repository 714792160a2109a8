package org.ventanilla.server.exchange;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneOffset;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.ventanilla.contract.Words.Role;
import org.ventanilla.server.access.Staff;
import org.ventanilla.server.calendario.BusinessDays;
import org.ventanilla.server.calendario.PublicHours;
import org.ventanilla.server.exchange.ImportingCases.Looked;
import org.ventanilla.server.exchange.store.PgOpenCases;
import org.ventanilla.server.platform.Ids;
import org.ventanilla.server.platform.db.Postgres;
import org.ventanilla.server.platform.db.TestDb;
import org.ventanilla.server.pqr.Catalogue;
import org.ventanilla.server.pqr.PqrRadicada;
import org.ventanilla.server.pqr.Radicado;
import org.ventanilla.server.pqr.Radicado.Direction;
import org.ventanilla.server.pqr.store.OwnSeries;
import org.ventanilla.server.pqr.store.PgCases;

class ImportingCasesIT {

    private static final Staff SOFIA = new Staff(Ids.next(), "Sofía", Role.SUPERVISOR);
    private static final String HEADINGS = "radicado;fecha;servicio;tipo;causal;objeto;cédula;cuenta;municipio;vence\n";
    private static final String ONE =
            "2026-ENT-000400;10-11-2026 09:30;AGUA;Reclamación;102;Que revisen.;9000010421;4000001;25372;\n";

    private final TestDb db = Postgres.fresh();
    private final PgCases cases = new PgCases(db.db);
    private final ImportingCases importing = new ImportingCases(
            db.transactions,
            new PgOpenCases(db.db, cases),
            new Catalogue(),
            PublicHours.mondayToFriday(LocalTime.of(8, 0), LocalTime.of(18, 0)),
            BusinessDays.national(),
            db.events,
            Clock.fixed(Instant.parse("2026-11-23T15:00:00Z"), ZoneOffset.UTC));

    @AfterEach
    void close() {
        db.close();
    }

    @Test
    void a_case_comes_with_its_number_and_its_clock() {
        assertEquals(new Looked(1, 0, List.of(), true), take(HEADINGS + ONE));
        var brought = of(400);
        assertEquals(Instant.parse("2026-11-10T14:30:00Z"), brought.at());
        assertEquals(LocalDate.parse("2026-12-02"), brought.pqr().due());
        assertEquals("9000010421", brought.pqr().content().document());
    }

    @Test
    void where_the_other_system_had_another_date_it_stays() {
        take(HEADINGS + ONE.replace(";\n", ";27-11-2026\n"));
        assertEquals(LocalDate.parse("2026-11-27"), of(400).pqr().due());
    }

    @Test
    void our_series_goes_on_after_the_highest() {
        take(HEADINGS + ONE + ONE.replace("000400", "000457"));
        db.db.update("alter table radicado drop constraint radicado_pqr_fkey");
        db.db.update("update radicado_series set year = extract(year from now())::integer");
        var next = db.transactions.inTransaction(() -> new OwnSeries(db.db).give(Ids.next(), Direction.ENT));
        assertEquals(458, next.radicado().number());
    }

    @Test
    void the_same_file_again_changes_nothing_and_other_words_are_told() {
        take(HEADINGS + ONE);
        assertEquals(new Looked(1, 1, List.of(), true), take(HEADINGS + ONE));
        var other = take(HEADINGS + ONE.replace("Que revisen.", "Otra cosa."));
        assertFalse(other.taken());
        assertEquals("radicado", other.broken().getFirst().mends().getFirst().column());
        assertEquals(1, count());
    }

    @ParameterizedTest
    @CsvSource({
        "2026-ENT-000400, 400, radicado",
        "2026-ENT-000400, 2026-SAL-000400, radicado",
        "10-11-2026 09:30, 31-02-2026, fecha",
        "10-11-2026 09:30, 10-11-2026 9h, fecha",
        "10-11-2026 09:30, 10-11-2025, fecha",
        "10-11-2026 09:30, 30-12-2026, fecha",
        "AGUA, GAS, servicio",
        "Reclamación, Otra cosa, tipo",
        "Reclamación, REPOSICION, tipo",
        "Que revisen., ' ', objeto",
        "25372, Junín, municipio",
        "25372;, 25372;mañana, vence",
        "25372;, 25372;01-11-2026, vence"
    })
    void a_broken_row_is_told_by_line_and_column_and_stops_the_whole(String right, String wrong, String column) {
        var looked = take(HEADINGS + ONE.replace("000400", "000399") + ONE.replace(right, wrong));
        assertFalse(looked.taken());
        assertEquals(3, looked.broken().getFirst().number());
        assertEquals(column, looked.broken().getFirst().mends().getFirst().column());
        assertEquals(0, count());
    }

    @Test
    void the_good_rows_can_be_taken_alone() {
        var file = HEADINGS + ONE + ONE + ONE.replace("000400", "000401");
        var looked = importing.take(file.getBytes(StandardCharsets.UTF_8), true, SOFIA);
        assertTrue(looked.taken());
        assertEquals(1, looked.broken().size());
        assertEquals(2, count());
    }

    @Test
    void a_spreadsheets_letters_commas_and_quotes_are_read() {
        var file = (HEADINGS + ONE.replace("Que revisen.", "\"Señor; revisen\""))
                .getBytes(Charset.forName("windows-1252"));
        assertTrue(importing.take(file, false, SOFIA).taken());
        assertEquals("Señor; revisen", of(400).pqr().content().object());
        var commas = ("\uFEFF" + HEADINGS + ONE.replace("000400", "000401")).replace(';', ',');
        assertTrue(take(commas).taken());
    }

    @Test
    void a_file_without_the_columns_and_an_empty_one_say_which_are_missing() {
        assertEquals(5, importing.look(new byte[0]).broken().getFirst().mends().size());
        var looked = take("radicado;fecha\n2026-ENT-000400;10-11-2026\n");
        assertEquals(1, looked.broken().getFirst().number());
        assertEquals("servicio", looked.broken().getFirst().mends().getFirst().column());
    }

    private Looked take(String file) {
        return importing.take(file.getBytes(StandardCharsets.UTF_8), false, SOFIA);
    }

    private PqrRadicada of(int number) {
        return cases.of(new Radicado(Direction.ENT, 2026, number)).orElseThrow();
    }

    private long count() {
        return db.db.one("select count(*) as n from pqr").orElseThrow().getLong("n");
    }
}
