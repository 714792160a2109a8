package org.ventanilla.server.sui;

import java.time.YearMonth;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import org.ventanilla.contract.Words.Service;

/** Rows and months for tests, written as the file has them. */
final class SuiRows {

    static final Month OCTOBER = new Month(YearMonth.of(2026, 10), Service.AGUA, Set.of("F102", "P303"));

    /** Filed, answered and told in October. */
    static final String ANSWERED =
            "25,372,000,2026-ENT-000458,01-10-2026,1,F,102,4000001,8810006,1,15-10-2026,2026-SAL-000377,20-10-2026,1,";

    static final String PENDING = "25,372,000,2026-ENT-000458,01-10-2026,1,F,102,4000001,8810006,9,,,,3,";

    static final String APPEAL =
            "25,372,000,2026-ENT-000458,01-10-2026,5,F,102,4000001,N,4,15-10-2026,2026-SAL-000377,20-10-2026,4,22-10-2026";

    private SuiRows() {}

    /** Another value in one column. */
    static String with(String line, int column, String value) {
        var cells = cells(line);
        cells.set(column - 1, value);
        return String.join(",", cells);
    }

    static SuiRow row(String line) {
        return SuiCsv.read(cells(line)).orElseThrow().row();
    }

    static List<String> cells(String line) {
        return Arrays.asList(line.strip().split(",", -1));
    }
}
