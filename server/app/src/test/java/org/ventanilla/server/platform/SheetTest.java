package org.ventanilla.server.platform;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SheetTest {

    @ParameterizedTest
    @ValueSource(strings = {"nombre;cuenta\nPeña;7\n", "nombre,cuenta\nPeña,7\n", "nombre\tcuenta\nPeña\t7\n"})
    void semicolons_commas_and_tabs_are_told_apart_by_the_first_line(String file) {
        assertEquals(List.of(List.of("nombre", "cuenta"), List.of("Peña", "7")), cells(utf8(file)));
    }

    @Test
    void the_mark_of_a_spreadsheet_is_not_part_of_the_first_heading() {
        assertEquals(List.of(List.of("nombre", "cuenta")), cells(utf8("\uFEFFnombre;cuenta\r\n")));
    }

    @Test
    void letters_of_windows_are_read_as_they_were_written() {
        var file = "nombre;cuenta\r\nMuñoz – Ríos;7\r\n".getBytes(Charset.forName("windows-1252"));
        assertEquals(List.of("Muñoz – Ríos", "7"), cells(file).get(1));
    }

    @Test
    void quotes_hold_delimiters_quotes_and_line_breaks() {
        assertEquals(
                List.of("dijo «sí»; \"ya\"\nfue", "7"),
                cells(utf8("a;b\n\"dijo «sí»; \"\"ya\"\"\nfue\";7\n")).get(1));
    }

    @Test
    void a_line_has_the_number_that_an_editor_shows() {
        var lines = Sheet.read(utf8("a;b\n\n\"dos\nlíneas\";1\n;\nc;d")).lines();
        assertEquals(List.of(1, 3, 6), lines.stream().map(Sheet.Line::number).toList());
    }

    @Test
    void a_quote_that_never_ends_and_letters_after_a_quote_do_not_stop_the_reading() {
        assertEquals(List.of("a;1\nb;2"), cells(utf8("x;y\n\"a;1\nb;2")).get(1));
        assertEquals(
                List.of("Pedro Nel", "2"), cells(utf8("x;y\n\"Pedro\" Nel;2\n")).get(1));
    }

    @Test
    void an_empty_file_has_no_lines() {
        assertEquals(List.of(), cells(new byte[0]));
    }

    private static List<List<String>> cells(byte[] file) {
        return Sheet.read(file).lines().stream().map(Sheet.Line::cells).toList();
    }

    private static byte[] utf8(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }
}
