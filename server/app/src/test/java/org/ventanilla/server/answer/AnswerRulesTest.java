package org.ventanilla.server.answer;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.ventanilla.server.calendario.Clocks;
import org.ventanilla.server.platform.WrongFile;
import org.ventanilla.server.pqr.Kind;
import org.ventanilla.server.pqr.Respuesta;

class AnswerRulesTest {
    private static final Clocks CLOCKS = Clocks.ofTheLaw();

    @TempDir
    Path folder;

    @Test
    void a_lawyer_changes_a_term_without_a_release() throws IOException {
        write(
                "recursos.csv",
                RecursoRule.HEADER,
                "*;*;REPOSICION;{empresa};;7;Ley nueva, art. 1;Puede reclamar en {plazo} ante {ante}.");
        var recursos = new Recursos(rules().recursos(), CLOCKS, "Aguas");
        var paragraph = recursos.against(Kind.RECLAMACION, Respuesta.NO_ACCEDE, LocalDate.parse("2026-11-23"));
        assertEquals(
                "Puede reclamar en 7 días hábiles ante Aguas.",
                paragraph.orElseThrow().text());
    }

    @Test
    void the_words_of_a_decision_and_the_beginning_of_an_answer_are_theirs_too() throws IOException {
        write("decisiones.csv", "respuesta;text", "ACCEDE;Le damos la razón.");
        write("plantillas.csv", Begun.HEADER, "RECLAMACION;HECHOS;yes;Usted reclamó el {fecha}.");
        var templates = new Templates(rules());
        assertEquals("Le damos la razón.", templates.decision(Respuesta.ACCEDE));
        assertTrue(templates.isMandatory(Kind.RECLAMACION, Block.HECHOS));
        assertTrue(!templates.isMandatory(Kind.RECLAMACION, Block.PRUEBAS));
    }

    @Test
    void what_is_not_there_stays_as_it_came() {
        assertEquals(AnswerRules.ours(CLOCKS), rules());
    }

    @Test
    void every_problem_is_told_at_once() throws IOException {
        write(
                "recursos.csv",
                RecursoRule.HEADER,
                "*;*;REPOSICION;;;5;Ley;Sin decir ante quién.",
                "*;*;REPOSICION;{empresa};;;Ley;Sin plazo.",
                "*;*;REPOSICION;{empresa};T99;;Ley;Un plazo que no hay.",
                "RECLAMO;*;;;;;Ley;Una clase que no hay.",
                "*;*;;;;;;Sin norma.");
        write("plantillas.csv", Begun.HEADER, "QUEJA;HECHO;yes;x", "QUEJA;HECHOS;sí;x");
        write("decisiones.csv", "respuesta;texto");
        var problems = problems();
        assertTrue(problems.contains("recursos.csv, línea 2: donde procede un recurso"), problems);
        assertTrue(problems.contains("recursos.csv, línea 3: donde procede un recurso"), problems);
        assertTrue(problems.contains("recursos.csv, línea 4: no hay un plazo T99"), problems);
        assertTrue(problems.contains("recursos.csv, línea 5: no se conoce «RECLAMO»"), problems);
        assertTrue(problems.contains("recursos.csv, línea 6: falta citation"), problems);
        assertTrue(problems.contains("plantillas.csv, línea 2: no se conoce «HECHO»"), problems);
        assertTrue(problems.contains("plantillas.csv, línea 3: mandatory es yes o no"), problems);
        assertTrue(problems.contains("decisiones.csv, línea 1"), problems);
    }

    @Test
    void no_decision_may_be_left_without_its_recursos() throws IOException {
        write("recursos.csv", RecursoRule.HEADER, "RECLAMACION;*;;;;;Ley;Nada procede.");
        assertTrue(problems().contains("recursos.csv: falta la regla para PETICION con NO_ACCEDE"), problems());
    }

    private AnswerRules rules() {
        return AnswerRules.in(folder, CLOCKS);
    }

    private String problems() {
        return String.valueOf(assertThrows(WrongFile.class, this::rules).getMessage());
    }

    private void write(String name, String... lines) throws IOException {
        Files.write(folder.resolve(name), List.of(lines));
    }
}
