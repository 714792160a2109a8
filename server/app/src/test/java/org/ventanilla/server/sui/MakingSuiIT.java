package org.ventanilla.server.sui;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.ventanilla.contract.ProblemCode.SUI_MONTH_OPEN;
import static org.ventanilla.contract.ProblemCode.SUI_ROWS_BROKEN;
import static org.ventanilla.contract.ProblemCode.SUI_SUBMITTED;
import static org.ventanilla.server.pqr.Respuesta.ACCEDE;
import static org.ventanilla.server.pqr.Respuesta.CONFIRMA;
import static org.ventanilla.server.pqr.Respuesta.NO_ACCEDE;
import static org.ventanilla.server.sui.SuiFixture.SOFIA;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.ventanilla.contract.ProblemCode;
import org.ventanilla.contract.Words.Service;
import org.ventanilla.server.casework.Appealing;
import org.ventanilla.server.casework.Notice.How;
import org.ventanilla.server.platform.Result;
import org.ventanilla.server.platform.db.DbFault;
import org.ventanilla.server.platform.db.Postgres;
import org.ventanilla.server.platform.db.TestDb;
import org.ventanilla.server.pqr.Kind;

class MakingSuiIT {

    private static final YearMonth OCTOBER = YearMonth.of(2026, 10);

    private final TestDb db = Postgres.fresh();
    private final SuiFixture sui = new SuiFixture(db);
    private final MakingSui making = sui.makingOn("2026-11-10");

    @AfterEach
    void close() {
        db.close();
    }

    @Test
    void a_case_filed_and_told_in_the_month_is_a_whole_row() {
        answered("2026-10-01", "2026-10-15", "2026-10-20");
        assertEquals(
                List.of("25,372,000,2026-ENT-000458,01-10-2026,1,F,102,4000001,N,1,15-10-2026,2026-SAL-000377,"
                        + "20-10-2026,1,"),
                file(OCTOBER));
    }

    @Test
    void what_nobody_was_told_of_is_pending_until_the_month_in_which_she_is() {
        answered("2026-09-25", "2026-10-10", "2026-11-03");
        var pending = "25,372,000,2026-ENT-000458,25-09-2026,1,F,102,4000001,N,9,,,,3,";
        assertEquals(List.of(pending), file(YearMonth.of(2026, 9)));
        assertEquals(List.of(pending), file(OCTOBER));
        assertEquals(
                List.of("25,372,000,2026-ENT-000458,25-09-2026,1,F,102,4000001,N,1,10-10-2026,2026-SAL-000377,"
                        + "03-11-2026,1,"),
                file(YearMonth.of(2026, 11)));
        assertEquals(List.of(), file(YearMonth.of(2026, 12)));
        assertEquals(List.of(), file(YearMonth.of(2026, 8)));
    }

    @Test
    void whose_term_ran_out_without_a_decision_is_without_answer() {
        sui.filed("2026-09-01", Kind.QUEJA, "303");
        assertEquals(
                List.of("25,372,000,2026-ENT-000458,01-09-2026,2,P,303,4000001,N,10,,,,3,"),
                file(YearMonth.of(2026, 9)));
    }

    @Test
    void a_transfer_is_told_like_any_answer_and_an_apelacion_says_when_it_left() {
        var elsewhere = sui.filed("2026-10-01", Kind.DENUNCIA, "314");
        sui.transferred(elsewhere, "2026-10-02");
        sui.told(elsewhere, "2026-10-09", How.PERSONAL);
        var appeal = sui.filed("2026-10-05", Kind.RECLAMACION, "102");
        db.db.update("update pqr set kind = 'REPOSICION_APELACION', about = $2 where id = $1", appeal, elsewhere);
        sui.decided(appeal, "2026-10-15", CONFIRMA);
        sui.told(appeal, "2026-10-20", How.AVISO);
        sui.move(appeal, "2026-10-22", new Appealing.SendToSspd(LocalDate.parse("2026-10-22")));
        assertEquals(
                List.of(
                        "25,372,000,2026-ENT-000458,01-10-2026,3,P,314,4000001,N,8,02-10-2026,2026-SAL-000377,"
                                + "09-10-2026,1,",
                        "25,372,000,2026-ENT-000459,05-10-2026,5,F,102,4000001,N,4,15-10-2026,2026-SAL-000378,"
                                + "20-10-2026,4,22-10-2026"),
                file(OCTOBER));
    }

    @Test
    void an_electronic_notification_has_the_code_that_the_utility_chose() {
        var pqr = sui.filed("2026-10-01", Kind.RECLAMACION, "102");
        sui.decided(pqr, "2026-10-15", NO_ACCEDE);
        sui.told(pqr, "2026-10-16", How.ELECTRONICA);
        assertEquals("1", cell(file(OCTOBER), 15));
    }

    @Test
    void an_unknown_causal_stops_the_file_and_says_what_to_mend() {
        sui.filed("2026-10-01", Kind.RECLAMACION, "104");
        var seen = making.preflight(OCTOBER, Service.AGUA);
        assertEquals(1, seen.file().broken());
        var row = seen.file().told().getFirst();
        assertEquals("2026-ENT-000458", row.radicado());
        assertEquals(
                "Elija una causal del catálogo del servicio.",
                row.mends().getLast().mend());
        refused(SUI_ROWS_BROKEN, making.csv(OCTOBER, Service.AGUA));
        refused(SUI_ROWS_BROKEN, making.submit(OCTOBER, Service.AGUA, SOFIA));
    }

    @Test
    void what_was_submitted_stays_and_the_difference_is_shown() {
        var open = sui.filed("2026-10-01", Kind.RECLAMACION, "102");
        var submitted = submit(OCTOBER);
        var before = text(OCTOBER);
        assertEquals(1, submitted.rows());
        sui.decided(open, "2026-10-15", ACCEDE);
        sui.told(open, "2026-10-20", How.PERSONAL);
        assertEquals(before, text(OCTOBER));
        var seen = making.preflight(OCTOBER, Service.AGUA);
        assertEquals(submitted, seen.submitted().orElseThrow());
        assertEquals(
                List.of("2026-ENT-000458"),
                List.copyOf(seen.difference().orElseThrow().radicados()));
        refused(SUI_SUBMITTED, making.submit(OCTOBER, Service.AGUA, SOFIA));
        assertThrows(DbFault.class, () -> db.db.update("update sui_submission set rows = 0"));
        assertThrows(DbFault.class, () -> db.db.update("delete from sui_submission"));
    }

    @Test
    void a_month_that_is_not_over_cannot_be_submitted() {
        refused(SUI_MONTH_OPEN, sui.makingOn("2026-10-31").submit(OCTOBER, Service.AGUA, SOFIA));
    }

    @Test
    void while_another_channel_is_not_in_the_month_is_parcial() {
        answered("2026-10-01", "2026-10-15", "2026-10-20");
        assertFalse(making.preflight(OCTOBER, Service.AGUA).isPartial());
        sui.channels.add("Oficina central");
        assertTrue(making.preflight(OCTOBER, Service.AGUA).isPartial());
        assertEquals("formato-a-AGUA-2026-10-parcial.csv", csv(OCTOBER).name());
        sui.channels.deliver(
                "Oficina central",
                OCTOBER,
                Service.AGUA,
                List.of(SuiRows.row(SuiRows.PENDING.replace("000458", "000900"))));
        assertEquals("formato-a-AGUA-2026-10.csv", csv(OCTOBER).name());
        assertEquals(2, file(OCTOBER).size());
        assertTrue(making.preflight(YearMonth.of(2026, 11), Service.AGUA).isPartial());
        assertTrue(making.preflight(OCTOBER, Service.ENERGIA).isPartial());
    }

    @Test
    void one_radicado_in_two_rows_is_told() {
        answered("2026-10-01", "2026-10-15", "2026-10-20");
        sui.channels.add("Línea 116");
        sui.channels.deliver("Línea 116", OCTOBER, Service.AGUA, List.of(SuiRows.row(SuiRows.PENDING)));
        var row = making.preflight(OCTOBER, Service.AGUA).file().told().getFirst();
        assertEquals("Línea 116", row.channel());
        assertEquals("radicado-repetido", row.mends().getFirst().rule());
    }

    private UUID answered(String filed, String decided, String told) {
        var pqr = sui.filed(filed, Kind.RECLAMACION, "102");
        sui.decided(pqr, decided, ACCEDE);
        sui.told(pqr, told, How.PERSONAL);
        return pqr;
    }

    private List<String> file(YearMonth month) {
        return text(month).lines().toList();
    }

    private String text(YearMonth month) {
        return csv(month).text();
    }

    private MakingSui.Csv csv(YearMonth month) {
        return done(making.csv(month, Service.AGUA));
    }

    private Submissions.Submission submit(YearMonth month) {
        return done(making.submit(month, Service.AGUA, SOFIA));
    }

    private static String cell(List<String> file, int column) {
        return SuiRows.cells(file.getFirst()).get(column - 1);
    }

    private static <T> T done(Result<T> result) {
        if (result instanceof Result.Done<T> done) {
            return done.value();
        }
        throw new AssertionError("refused: " + result);
    }

    private static void refused(ProblemCode code, Result<?> result) {
        assertEquals(Result.refused(code), result);
    }
}
