package org.ventanilla.server.calendario.plazo;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.BufferedReader;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.io.StringReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PlazoTest {

    @TempDir
    Path folder;

    private final ByteArrayOutputStream out = new ByteArrayOutputStream();
    private final ByteArrayOutputStream err = new ByteArrayOutputStream();

    @Test
    void each_day_says_whether_it_counts_and_why_not() {
        assertEquals(0, ask("2026-06-10", "5"));
        assertEquals("""
                2026-06-18  jueves 18 de junio de 2026
                5 días hábiles, contados desde el día hábil siguiente al miércoles 10 de junio de 2026.

                  2026-06-11  jueves     día 1
                  2026-06-12  viernes    día 2
                  2026-06-13  sábado     no cuenta: sábado
                  2026-06-14  domingo    no cuenta: domingo
                  2026-06-15  lunes      no cuenta: festivo, Sagrado Corazón de Jesús
                  2026-06-16  martes     día 3
                  2026-06-17  miércoles  día 4
                  2026-06-18  jueves     día 5
                """, out());
    }

    @Test
    void saturdays_are_a_target_and_it_says_so() {
        ask("2026-06-10", "15", "--saturdays");
        assertTrue(out().startsWith("2026-06-30  martes"), out());
        assertTrue(out().contains("no el término legal"), out());
    }

    @Test
    void a_local_day_is_skipped_with_its_basis() throws IOException {
        var file = Files.writeString(folder.resolve("d.csv"), "date;legalBasis\n2026-06-11;Decreto 9 de 2026\n");
        ask("--local-days", file.toString(), "2026-06-10", "1");
        assertTrue(out().startsWith("2026-06-12"), out());
        assertTrue(out().contains("2026-06-11  jueves     no cuenta: día local, Decreto 9 de 2026\n"), out());
    }

    @Test
    void two_reasons_are_both_told() {
        ask("2027-08-06", "1");
        assertTrue(out().contains("no cuenta: sábado; festivo, Batalla de Boyacá\n"), out());
    }

    @Test
    void who_came_on_a_holiday_is_told_from_when_it_counts() {
        ask("2026-06-15", "1");
        assertTrue(out().contains("Ese día no se atiende (festivo, Sagrado Corazón de Jesús)"), out());
        assertTrue(out().contains("cuenta desde el martes 16 de junio"), out());
    }

    @Test
    void a_clock_of_the_law_brings_its_citation_and_its_effect() {
        ask("2026-06-10", "T1");
        assertTrue(out().startsWith("2026-07-03  viernes 3 de julio de 2026\n15 días hábiles"), out());
        assertTrue(out().contains("Ley 142 de 1994, art. 158.\nSi no se cumple: Silencio"), out());
    }

    @Test
    void months_say_why_their_end_moved() {
        ask("2026-01-31", "T15-COMPLETAR");
        assertTrue(out().startsWith("2026-03-02  lunes 2 de marzo de 2026\n1 mes"), out());
        assertTrue(out().endsWith("""
                  2026-02-28  sábado     no cuenta: sábado
                  2026-03-01  domingo    no cuenta: domingo
                  2026-03-02  lunes      vence
                """), out());
    }

    @Test
    void hours_start_when_the_day_is_over_and_run_through_the_weekend() {
        ask("2026-07-03", "T2");
        assertTrue(out().startsWith("2026-07-07  martes 7 de julio de 2026, 12:00 a. m.\n72 horas seguidas"), out());
        assertTrue(out().contains("Falta cotejarlo con la norma."), out());
    }

    @ParameterizedTest
    @CsvSource({
        "2026-6-10, 15, «2026-6-10» no es una fecha. Escríbala así: 2026-06-10.",
        "2026-02-30, 15, La fecha «2026-02-30» no existe.",
        "1983-12-31, 15, Los festivos se conocen desde 1984; 1983-12-31 es anterior.",
        "2026-06-10, 0, 'Los días son un número de 1 a 9999, no «0».'",
        "2026-06-10, quince, 'Los días son un número de 1 a 9999, no «quince».'",
        "2010-06-10, T12, El reloj T12 rige desde 2015-06-30."
    })
    void what_cannot_be_answered_says_what_to_write(String date, String length, String words) {
        assertEquals(2, ask(date, length));
        assertEquals(words + "\n", err());
        assertEquals("", out());
    }

    @Test
    void half_a_question_gets_an_example() {
        assertEquals(2, ask("2026-06-10"));
        assertEquals("Escriba la fecha y los días, por ejemplo: 2026-06-10 15.\n", err());
        assertEquals(2, ask("2026-06-10", "15", "--sabados"));
        assertEquals(2, ask("2026-06-10", "15", "--local-days"));
        assertEquals(2, ask("--stdin", "2026-06-10", "15"));
        assertEquals(2, ask("--local-days", folder.resolve("none.csv").toString(), "2026-06-10", "15"));
        assertTrue(err().endsWith("none.csv: no se puede leer.\n"), err());
    }

    @Test
    void lines_are_answered_one_by_one_and_none_is_lost() {
        assertEquals(
                2, read("\uFEFF2026-06-10 15\r\n2026-13-01 5\n\n2026-06-10;5\n2026-06-10\n2026-12-24\t15", "--stdin"));
        assertEquals("2026-07-03\n\n\n2026-06-18\n\n2027-01-19\n", out());
        assertEquals("""
                Línea 2: La fecha «2026-13-01» no existe.
                Línea 5: Escriba la fecha y los días, por ejemplo: 2026-06-10 15.
                """, err());
    }

    @Test
    void good_lines_end_well() {
        assertEquals(0, read("2026-06-10 15\n", "--stdin", "--saturdays"));
        assertEquals("2026-06-30\n", out());
    }

    private int ask(String... arguments) {
        return read("", arguments);
    }

    private int read(String lines, String... arguments) {
        return Plazo.run(
                arguments,
                new BufferedReader(new StringReader(lines)),
                new PrintStream(out, true, StandardCharsets.UTF_8),
                new PrintStream(err, true, StandardCharsets.UTF_8));
    }

    private String out() {
        return out.toString(StandardCharsets.UTF_8);
    }

    private String err() {
        return err.toString(StandardCharsets.UTF_8);
    }
}
