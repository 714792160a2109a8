package org.ventanilla.server.calendario;

import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import org.ventanilla.server.platform.Table;
import org.ventanilla.server.platform.Table.WrongLine;
import org.ventanilla.server.platform.WrongFile;

/** {@code local-days.csv}: the days on which this utility does not attend, each with the act that says so. */
public final class LocalDaysFile {

    private static final String HEADER = "date;legalBasis";

    private LocalDaysFile() {}

    /** Throws {@link WrongFile}, which lists every problem. */
    public static List<LocalDay> read(Path path) {
        var file = Table.of(path);
        var days = file.rows(HEADER, LocalDaysFile::day);
        var seen = new HashSet<>();
        days.stream()
                .filter(day -> !seen.add(day.date()))
                .forEach(day -> file.problem("el día " + day.date() + " está dos veces"));
        file.refuseProblems();
        return days;
    }

    private static LocalDay day(String[] column) {
        var date = ClocksFile.date("date", column[0]);
        if (column[1].isBlank()) {
            throw new WrongLine("falta legalBasis, el acto que lo dice");
        }
        return new LocalDay(date, column[1].strip());
    }
}
