package org.ventanilla.server.answer;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.ventanilla.server.answer.Recursos.Paragraph;
import org.ventanilla.server.calendario.BusinessDays;
import org.ventanilla.server.calendario.Clocks;
import org.ventanilla.server.pqr.Kind;
import org.ventanilla.server.pqr.Respuesta;

class RecursosTest {

    private static final LocalDate DAY = LocalDate.parse("2026-11-23");
    private static final Recursos RECURSOS =
            new Recursos(AnswerRules.ours(Clocks.ofTheLaw()).recursos(), Clocks.ofTheLaw(), "Aguas de la Sabana");

    @ParameterizedTest
    @EnumSource(names = {"ACCEDE", "ACCEDE_PARCIALMENTE", "NO_ACCEDE"})
    void a_claim_may_be_attacked_before_the_utility_within_five_days(Respuesta respuesta) {
        var paragraph = against(Kind.RECLAMACION, respuesta);
        assertEquals(List.of("REPOSICION", "APELACION"), paragraph.which());
        assertEquals("Aguas de la Sabana", paragraph.before());
        assertEquals("5 días hábiles", paragraph.term());
        assertTrue(paragraph.text().contains("ante Aguas de la Sabana"), paragraph.text());
        assertTrue(paragraph.text().contains("dentro de los 5 días hábiles siguientes"), paragraph.text());
        assertTrue(paragraph.citation().contains("Ley 142 de 1994"), paragraph.citation());
    }

    @Test
    void it_may_be_attacked_until_the_last_business_day_of_its_term() {
        assertEquals(Optional.of(LocalDate.parse("2026-11-30")), lastDay(Kind.PETICION, Respuesta.NO_ACCEDE));
        assertEquals(Optional.of(LocalDate.parse("2026-12-07")), lastDay(Kind.INFORMACION, Respuesta.NO_ACCEDE));
        assertEquals(Optional.empty(), lastDay(Kind.INFORMACION, Respuesta.ACCEDE));
    }

    private static Optional<LocalDate> lastDay(Kind kind, Respuesta respuesta) {
        return RECURSOS.lastDay(kind, respuesta, DAY, BusinessDays.national());
    }

    @Test
    void against_information_that_was_given_nothing_lies() {
        var paragraph = against(Kind.INFORMACION, Respuesta.ACCEDE);
        assertEquals(List.of(), paragraph.which());
        assertTrue(paragraph.text().contains("no procede ningún recurso"));
        assertEquals(
                List.of("INSISTENCIA"),
                against(Kind.INFORMACION, Respuesta.NO_ACCEDE).which());
    }

    @Test
    void a_reposicion_that_was_also_appealed_goes_to_the_superintendencia() {
        var paragraph = against(Kind.REPOSICION_APELACION, Respuesta.CONFIRMA);
        assertEquals(List.of(), paragraph.which());
        assertTrue(paragraph.text().contains("Superintendencia"), paragraph.text());
        assertFalse(against(Kind.REPOSICION_APELACION, Respuesta.REVOCA).text().contains("Superintendencia"));
        assertFalse(against(Kind.REPOSICION, Respuesta.CONFIRMA).text().contains("Superintendencia"));
    }

    @Test
    void who_is_refused_the_apelacion_may_complain_to_the_superintendencia() {
        var paragraph = against(Kind.REPOSICION_APELACION, Respuesta.RECHAZA);
        assertEquals(List.of("QUEJA"), paragraph.which());
        assertTrue(paragraph.before().contains("Superintendencia"));
        assertEquals("5 días hábiles", paragraph.term());
    }

    @Test
    void an_archived_petition_may_only_be_attacked_by_reposicion() {
        assertEquals(
                List.of("REPOSICION"),
                against(Kind.RECLAMACION, Respuesta.ARCHIVA).which());
        assertEquals(
                "10 días hábiles", against(Kind.PETICION, Respuesta.ARCHIVA).term());
    }

    /** Else an answer of that kind could never be issued. */
    @ParameterizedTest
    @EnumSource
    void every_answer_that_fits_a_kind_has_its_rule_whole(Kind kind) {
        for (var respuesta : Respuesta.values()) {
            if (respuesta.isDecision() && respuesta.fits(kind)) {
                var paragraph = against(kind, respuesta);
                assertFalse(paragraph.text().isBlank() || paragraph.text().contains("{"), kind + " " + respuesta);
                assertFalse(paragraph.citation().isBlank(), kind + " " + respuesta);
                assertEquals(paragraph.which().isEmpty(), paragraph.term().isEmpty(), kind + " " + respuesta);
                assertEquals(paragraph.which().isEmpty(), paragraph.before().isEmpty(), kind + " " + respuesta);
            }
        }
    }

    private static Paragraph against(Kind kind, Respuesta respuesta) {
        return RECURSOS.against(kind, respuesta, DAY).orElseThrow();
    }
}
