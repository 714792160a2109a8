package org.ventanilla.server.notification.letter;

import static org.ventanilla.contract.ProblemCode.CSV_UNREADABLE;

import java.text.Normalizer;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.ventanilla.server.platform.Result;
import org.ventanilla.server.platform.Sheet;

/** A courier's table, its columns found by their titles in whatever order. */
record Table(List<Row> rows) {

    private static final List<DateTimeFormatter> DATES =
            List.of(DateTimeFormatter.ISO_LOCAL_DATE, DateTimeFormatter.ofPattern("d/M/uuuu"));

    record Row(int line, Map<String, String> cells) {

        String text(String column) {
            return cells.getOrDefault(column, "").strip();
        }

        /** As couriers and spreadsheets write it. */
        Optional<LocalDate> date(String column) {
            return DATES.stream().flatMap(format -> read(text(column), format)).findFirst();
        }

        private static Stream<LocalDate> read(String text, DateTimeFormatter format) {
            try {
                return Stream.of(LocalDate.parse(text, format));
            } catch (DateTimeException e) {
                return Stream.empty();
            }
        }
    }

    /** Refused as a whole only when a column is not there at all; {@code field} names it. */
    static Result<Table> read(byte[] file, List<String> columns) {
        var lines = Sheet.read(file).lines();
        if (lines.isEmpty()) {
            return Result.refused(CSV_UNREADABLE, columns.getFirst());
        }
        var titles = lines.getFirst().cells().stream().map(Table::plain).toList();
        return columns.stream()
                .filter(column -> !titles.contains(column))
                .findFirst()
                .map(lacking -> Result.<Table>refused(CSV_UNREADABLE, lacking))
                .orElseGet(() -> Result.done(new Table(
                        lines.stream().skip(1).map(line -> row(titles, line)).toList())));
    }

    private static Row row(List<String> titles, Sheet.Line line) {
        var cells = new HashMap<String, String>();
        for (int i = 0; i < Math.min(titles.size(), line.cells().size()); i++) {
            cells.put(titles.get(i), line.cells().get(i));
        }
        return new Row(line.number(), cells);
    }

    private static String plain(String title) {
        return Normalizer.normalize(title.strip(), Normalizer.Form.NFD)
                .replaceAll("\\p{M}", "")
                .toLowerCase(Locale.ROOT);
    }
}
