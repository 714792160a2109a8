package org.ventanilla.server.sui;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.ventanilla.server.sui.SuiRows.ANSWERED;
import static org.ventanilla.server.sui.SuiRows.APPEAL;
import static org.ventanilla.server.sui.SuiRows.PENDING;
import static org.ventanilla.server.sui.SuiRows.cells;
import static org.ventanilla.server.sui.SuiRows.row;
import static org.ventanilla.server.sui.SuiRows.with;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class SuiCsvTest {

    @ParameterizedTest
    @ValueSource(strings = {ANSWERED, PENDING, APPEAL})
    void a_row_is_sixteen_cells_between_commas_with_dates_of_the_day_first(String line) {
        assertEquals(line + "\r\n", SuiCsv.line(row(line)));
    }

    @ParameterizedTest
    @CsvSource({"5, 2026-10-01", "5, 31-02-2026", "12, 1/10/2026", "6, 7", "11, 12", "15, ELECTRONICA"})
    void a_cell_that_cannot_be_read_is_told_and_left_empty(int column, String value) {
        var read = SuiCsv.read(cells(with(ANSWERED, column, value))).orElseThrow();
        assertEquals(List.of(column), read.unreadable());
        assertEquals(row(with(ANSWERED, column, "")), read.row());
    }

    @Test
    void what_has_not_sixteen_cells_is_no_row() {
        assertTrue(SuiCsv.read(cells(ANSWERED + ",")).isEmpty());
        assertTrue(SuiCsv.read(List.of("25")).isEmpty());
    }
}
