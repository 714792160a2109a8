package org.ventanilla.server.sui;

import static java.util.stream.Collectors.joining;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.ResolverStyle;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.ventanilla.server.pqr.Respuesta;

/**
 * A row as the file has it: sixteen cells between commas, dates dd-mm-yyyy, no header and no quotes, for no cell of a row that
 * keeps the rules can hold a comma.
 */
public final class SuiCsv {

    private static final DateTimeFormatter DATE =
            DateTimeFormatter.ofPattern("dd-MM-uuuu", Locale.ROOT).withResolverStyle(ResolverStyle.STRICT);

    /** What the cells say; where one could not be read it is empty in the row, and told. */
    public record Read(SuiRow row, List<Integer> unreadable) {

        public Read {
            unreadable = List.copyOf(unreadable);
        }
    }

    private final List<String> cells;
    private final List<Integer> unreadable = new ArrayList<>();

    private SuiCsv(List<String> cells) {
        this.cells = cells;
    }

    /** With its end. */
    public static String line(SuiRow row) {
        return Stream.of(
                                row.departamento(),
                                row.municipio(),
                                row.centroPoblado(),
                                row.radicado(),
                                date(row.filed()),
                                row.tramite() == null ? "" : "" + row.tramite().code(),
                                row.group(),
                                row.detail(),
                                row.account(),
                                row.invoice(),
                                row.answer() == null ? "" : "" + row.answer().code(),
                                date(row.answered()),
                                row.answerRadicado(),
                                date(row.notified()),
                                row.way() == null ? "" : "" + row.way().code(),
                                date(row.transferred()))
                        .collect(joining(","))
                + "\r\n";
    }

    /** Empty when there are not sixteen cells. */
    public static Optional<Read> read(List<String> cells) {
        return cells.size() == SuiRow.COLUMNS ? Optional.of(new SuiCsv(cells).read()) : Optional.empty();
    }

    private Read read() {
        var row = new SuiRow(
                cell(1),
                cell(2),
                cell(3),
                cell(4),
                readDate(5),
                orUnreadable(6, Tramite.of(cell(6))),
                cell(7),
                cell(8),
                cell(9),
                cell(10),
                orUnreadable(11, respuesta(cell(11))),
                readDate(12),
                cell(13),
                readDate(14),
                orUnreadable(15, Notificacion.of(cell(15))),
                readDate(16));
        return new Read(row, unreadable);
    }

    private String cell(int column) {
        return cells.get(column - 1).strip();
    }

    private <T> @Nullable T orUnreadable(int column, Optional<T> value) {
        if (value.isEmpty() && !cell(column).isEmpty()) {
            unreadable.add(column);
        }
        return value.orElse(null);
    }

    private @Nullable LocalDate readDate(int column) {
        try {
            return cell(column).isEmpty() ? null : LocalDate.parse(cell(column), DATE);
        } catch (DateTimeException e) {
            unreadable.add(column);
            return null;
        }
    }

    private static Optional<Respuesta> respuesta(String code) {
        return Arrays.stream(Respuesta.values())
                .filter(answer -> String.valueOf(answer.code()).equals(code))
                .findFirst();
    }

    private static String date(@Nullable LocalDate day) {
        return day == null ? "" : DATE.format(day);
    }
}
