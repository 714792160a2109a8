package org.ventanilla.server.calendario;

import static java.util.stream.Collectors.joining;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.ventanilla.server.platform.WrongFile;

/** A lawyer edits a copy of our own file. */
class ClocksFileTest {

    @TempDir
    Path folder;

    private String ours = "";

    @BeforeEach
    void read() throws IOException {
        try (var in = getClass().getResourceAsStream("/calendario/clocks.csv")) {
            ours = new String(in.readAllBytes(), StandardCharsets.UTF_8);
        }
    }

    @Test
    void a_new_law_starts_on_its_day_and_a_case_keeps_the_one_of_its_own() {
        var clocks = in(edited("T1;Petición", """
                T1;La de antes;15;bd;0;5 3 1;yes;1994-07-11;2027-06-30;yes;Ley 142 de 1994, art. 158;Silencio.
                T1;La nueva;12;bd;0;4 2;yes;2027-07-01;;yes;Ley 9 de 2027, art. 1;Silencio.\
                """));
        assertEquals(15, clocks.on("T1", LocalDate.parse("2027-06-30")).length());
        assertEquals(12, clocks.on("T1", LocalDate.parse("2027-07-01")).length());
        assertEquals(
                List.of(4, 2), clocks.on("T1", LocalDate.parse("2040-01-01")).warn());
    }

    @Test
    void a_spreadsheet_may_add_a_mark_empty_lines_and_its_own_line_ends() {
        var clocks = in("\uFEFF" + ours.replace("\n", "\r\n") + "\r\n\r\n");
        assertEquals(25, clocks.all().size());
    }

    @Test
    void every_problem_is_listed_at_once_with_its_line() {
        var wrong = problems(ours.replace("decidir;15;bd;0;5 3 1;yes;1994", "decidir;quince;bd;0;5 3 1;yes;1994")
                .replace(";72;hour;", ";72;horas;")
                .replace("T6;Notificación", ";Notificación")
                .replace("T9;Reposición", "T9;;Reposición")
                .replace(";30;bd;0;5 3 1;no;2015-06-30;", ";30;bd;0;5 3 1;no;30/06/2015;"));
        assertEquals("""
                clocks.csv, línea 2: length es un número de 1 a 999, no «quince».
                clocks.csv, línea 3: unit es bd, month, hour o atonce, no «horas».
                clocks.csv, línea 7: falta id.
                clocks.csv, línea 8: length es un número de 1 a 999, no «quince».
                clocks.csv, línea 10: tiene 13 columnas y deben ser 12.
                clocks.csv, línea 14: from es una fecha como 2026-06-10, no «30/06/2015».
                clocks.csv: falta T1.
                clocks.csv: falta T13.
                clocks.csv: falta T2.
                clocks.csv: falta T6.
                clocks.csv: falta T7.
                clocks.csv: falta T9.""", wrong);
    }

    @Test
    void no_day_has_two_rules_or_none() {
        assertEquals(
                "clocks.csv: T1 desde 2027-07-02: la regla anterior debe ir hasta 2027-07-01.",
                problems(edited("T1;Petición", """
                        T1;La de antes;15;bd;0;;yes;1994-07-11;2027-06-30;yes;Ley 142 de 1994;
                        T1;La nueva;12;bd;0;;yes;2027-07-02;;yes;Ley 9 de 2027;\
                        """)));
        assertEquals(
                "clocks.csv: T1: la última regla no debe tener fecha final.",
                problems(edited("T1;Petición", "T1;x;15;bd;0;;yes;1994-07-11;2027-06-30;yes;Ley 142 de 1994;")));
        assertEquals(
                "clocks.csv: T1: falta la regla desde 1994-07-11.",
                problems(edited("T1;Petición", "T1;x;15;bd;0;;yes;2020-01-01;;yes;Ley 142 de 1994;")));
    }

    @Test
    void another_encoding_is_told_and_not_guessed() throws IOException {
        var file = Files.write(folder.resolve("clocks.csv"), ours.getBytes(Charset.forName("windows-1252")));
        assertEquals(
                "clocks.csv: guárdelo como UTF-8.",
                assertThrows(WrongFile.class, () -> Clocks.in(file)).getMessage());
    }

    @Test
    void local_days_are_told_with_their_basis() {
        var file = written("local-days.csv", "date;legalBasis\n2026-02-17;Decreto 27 de 2026, art. 1\n");
        assertEquals(
                List.of(new LocalDay(LocalDate.parse("2026-02-17"), "Decreto 27 de 2026, art. 1")),
                LocalDaysFile.read(file));
    }

    @Test
    void a_local_day_without_basis_or_twice_is_told() {
        var file =
                written("local-days.csv", "date;legalBasis\n2026-02-17;\n2026-02-18;a\n2026-02-18;b\n2026-02-30;c\n");
        assertEquals(
                """
                local-days.csv, línea 2: falta legalBasis, el acto que lo dice.
                local-days.csv, línea 5: date es una fecha como 2026-06-10, no «2026-02-30».
                local-days.csv: el día 2026-02-18 está dos veces.""",
                assertThrows(WrongFile.class, () -> LocalDaysFile.read(file)).getMessage());
    }

    private String edited(String start, String instead) {
        return ours.lines().map(line -> line.startsWith(start) ? instead : line).collect(joining("\n", "", "\n"));
    }

    private Clocks in(String text) {
        return Clocks.in(written("clocks.csv", text));
    }

    private String problems(String text) {
        return String.valueOf(assertThrows(WrongFile.class, () -> in(text)).getMessage());
    }

    private Path written(String name, String text) {
        try {
            return Files.writeString(folder.resolve(name), text);
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }
}
