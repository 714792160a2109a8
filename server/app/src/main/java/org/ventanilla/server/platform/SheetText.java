package org.ventanilla.server.platform;

import static java.util.stream.Collectors.joining;

import java.util.List;
import java.util.stream.Stream;

/** A table as a spreadsheet of Colombia opens it: semicolons, UTF-8 with its mark, every cell quoted. */
public final class SheetText {
    private static final String BYTE_ORDER_MARK = "\uFEFF";
    private static final String ORDERS = "=+-@\t\r";

    private SheetText() {}

    public static String of(List<String> heads, Stream<List<String>> rows) {
        return Stream.concat(Stream.of(heads), rows)
                .map(cells -> cells.stream().map(SheetText::quoted).collect(joining(";")))
                .collect(joining("\r\n", BYTE_ORDER_MARK, "\r\n"));
    }

    /** What begins like a formula is kept from being one: a person typed it. */
    private static String quoted(String cell) {
        var harmless = !cell.isEmpty() && ORDERS.indexOf(cell.charAt(0)) >= 0 ? "'" + cell : cell;
        return "\"" + harmless.replace("\"", "\"\"") + "\"";
    }
}
