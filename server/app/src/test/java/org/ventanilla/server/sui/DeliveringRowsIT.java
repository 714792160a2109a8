package org.ventanilla.server.sui;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.ventanilla.contract.ProblemCode.CHANNEL_UNKNOWN;
import static org.ventanilla.contract.ProblemCode.SUI_SUBMITTED;
import static org.ventanilla.server.sui.SuiFixture.SOFIA;
import static org.ventanilla.server.sui.SuiRows.ANSWERED;
import static org.ventanilla.server.sui.SuiRows.PENDING;
import static org.ventanilla.server.sui.SuiRows.with;

import java.nio.charset.StandardCharsets;
import java.time.YearMonth;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.ventanilla.contract.ProblemCode;
import org.ventanilla.contract.Words.Service;
import org.ventanilla.server.platform.Result;
import org.ventanilla.server.platform.db.Postgres;
import org.ventanilla.server.platform.db.TestDb;
import org.ventanilla.server.sui.DeliveringRows.Looked;

class DeliveringRowsIT {

    private static final YearMonth OCTOBER = YearMonth.of(2026, 10);
    private static final String OFFICE = "Oficina central";
    private static final String SECOND = PENDING.replace("000458", "000459");

    private final TestDb db = Postgres.fresh();
    private final SuiFixture sui = new SuiFixture(db);
    private final DeliveringRows delivering = sui.delivering();

    @BeforeEach
    void an_office_is_known() {
        sui.channels.add(OFFICE);
    }

    @AfterEach
    void close() {
        db.close();
    }

    @Test
    void with_headings_semicolons_and_a_mark_it_is_the_same_file() {
        var file = "\uFEFFdepartamento;municipio\r\n" + (ANSWERED + "\n" + SECOND).replace(',', ';');
        assertEquals(new Looked(2, List.of(), true), take(file, false));
        assertEquals(List.of(ANSWERED, SECOND), kept());
    }

    @Test
    void said_twice_it_is_there_once_and_a_new_one_replaces_it() {
        take(ANSWERED + "\n" + SECOND, false);
        take(ANSWERED + "\n" + SECOND, false);
        assertEquals(2, kept().size());
        take(ANSWERED, false);
        assertEquals(List.of(ANSWERED), kept());
        take("", false);
        assertEquals(0, sui.channels.of(OCTOBER, Service.AGUA).getFirst().rows());
    }

    @Test
    void each_broken_line_is_told_by_its_number_and_nothing_is_taken() {
        var file =
                String.join("\n", ANSWERED, with(SECOND, 5, "2026-10-01"), "25,372", with(SECOND, 11, "4"), ANSWERED);
        var looked = take(file, false);
        assertEquals(5, looked.rows());
        assertEquals(
                List.of("2 celda", "3 celdas", "4 radicado-repetido", "5 radicado-repetido"),
                looked.broken().stream()
                        .map(line ->
                                line.number() + " " + line.mends().getLast().rule())
                        .toList());
        assertEquals(List.of(), kept());
        assertEquals(looked, delivering.look(OCTOBER, Service.AGUA, bytes(file)));
    }

    @Test
    void the_good_rows_can_be_taken_alone() {
        var looked = take(ANSWERED + "\n" + with(SECOND, 9, ""), true);
        assertTrue(looked.taken());
        assertEquals(1, looked.broken().size());
        assertEquals(List.of(ANSWERED), kept());
    }

    @Test
    void an_unknown_channel_and_a_submitted_month_take_nothing() {
        refused(CHANNEL_UNKNOWN, delivering.take("Otra", OCTOBER, Service.AGUA, bytes(ANSWERED), false, SOFIA));
        sui.makingOn("2026-11-10").submit(OCTOBER, Service.AGUA, SOFIA);
        refused(SUI_SUBMITTED, delivering.take(OFFICE, OCTOBER, Service.AGUA, bytes(ANSWERED), false, SOFIA));
    }

    private Looked take(String file, boolean goodOnes) {
        var result = delivering.take(OFFICE, OCTOBER, Service.AGUA, bytes(file), goodOnes, SOFIA);
        return ((Result.Done<Looked>) result).value();
    }

    private List<String> kept() {
        var kept = new java.util.ArrayList<String>();
        db.transactions.inTransaction(() -> {
            sui.channels.each(
                    OCTOBER,
                    Service.AGUA,
                    row -> kept.add(SuiCsv.line(row.row()).strip()));
            return true;
        });
        return kept;
    }

    private static byte[] bytes(String file) {
        return file.getBytes(StandardCharsets.UTF_8);
    }

    private static void refused(ProblemCode code, Result<?> result) {
        assertEquals(Result.refused(code), result);
    }
}
