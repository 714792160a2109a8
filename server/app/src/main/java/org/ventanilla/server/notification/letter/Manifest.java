package org.ventanilla.server.notification.letter;

import static java.util.stream.Collectors.joining;

import java.util.List;
import java.util.stream.Stream;
import org.ventanilla.server.notification.letter.Letters.Address;

/** The courier's table of a batch. */
final class Manifest {

    private static final String TITLES = "carta;destinatario;direccion;municipio;guia;fecha\r\n";

    /** Windows programs tell UTF-8 by it. */
    private static final String MARK = "\uFEFF";

    private Manifest() {}

    static String of(List<Address> letters) {
        return MARK + TITLES + letters.stream().map(Manifest::row).collect(joining());
    }

    private static String row(Address letter) {
        return Stream.of(letter.code(), letter.name(), letter.address(), letter.municipality(), "", "")
                        .map(Manifest::cell)
                        .collect(joining(";"))
                + "\r\n";
    }

    /** What a spreadsheet would take for a formula is words all the same. */
    private static String cell(String words) {
        var harmless = words.matches("^[=+\\-@\\t\\r].*") ? "'" + words : words;
        return harmless.matches("(?s).*[;\"\\r\\n].*") ? "\"" + harmless.replace("\"", "\"\"") + "\"" : harmless;
    }
}
