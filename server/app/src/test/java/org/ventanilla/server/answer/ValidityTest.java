package org.ventanilla.server.answer;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.ventanilla.server.calendario.Clocks;
import org.ventanilla.server.casework.CaseFixture;
import org.ventanilla.server.pqr.Kind;
import org.ventanilla.server.pqr.Respuesta;

class ValidityTest {

    private static final LocalDate DAY = LocalDate.parse("2026-11-23");
    private static final Templates TEMPLATES = new Templates(AnswerRules.ours(Clocks.ofTheLaw()));
    private static final Validity VALIDITY = new Validity(
            TEMPLATES,
            new Recursos(AnswerRules.ours(Clocks.ofTheLaw()).recursos(), Clocks.ofTheLaw(), "Aguas de la Sabana"));

    private static final List<Ruling> ACCEDE =
            List.of(new Ruling("Que revisen.", Respuesta.ACCEDE, "Le devolvemos $ 12.000."));

    @Test
    void a_whole_answer_lacks_nothing() {
        assertEquals(List.of(), missing(Kind.RECLAMACION, written(), ACCEDE));
    }

    @ParameterizedTest
    @EnumSource
    void what_was_only_begun_cannot_go_out(Kind kind) {
        var begun = TEMPLATES.begin(CaseFixture.file(kind));
        var fields = fields(kind, begun.blocks(), begun.rulings());
        assertTrue(fields.contains("DECISION.1"), fields.toString());
    }

    @Test
    void all_that_is_missing_is_said_at_once() {
        var rulings = List.of(new Ruling("Que revisen.", null, " "), new Ruling("", Respuesta.ACCEDE, "Sí."));
        assertEquals(
                List.of(
                        "Falta escribir «Los hechos».",
                        "Falta escribir «Lo que revisamos».",
                        "Falta escribir «La norma».",
                        "Falta la decisión de la petición 1.",
                        "Falta explicar la decisión de la petición 1.",
                        "Falta escribir qué pidió, en la petición 2."),
                sentences(Kind.RECLAMACION, Map.of(), rulings));
        assertEquals(
                "HECHOS PRUEBAS FUNDAMENTO DECISION.1 DECISION.1 DECISION.2",
                Validity.fields(missing(Kind.RECLAMACION, Map.of(), rulings)));
    }

    @Test
    void a_block_that_is_blank_is_empty() {
        assertEquals(List.of("HECHOS"), fields(Kind.RECLAMACION, with(Block.HECHOS, " \n\t"), ACCEDE));
    }

    @Test
    void what_the_template_left_open_must_be_filled() {
        var open = with(Block.FUNDAMENTO, "La Ley 142. [[Diga la norma.]]");
        assertEquals(
                List.of("En «La norma» falta lo que está entre corchetes."), sentences(Kind.RECLAMACION, open, ACCEDE));
    }

    @Test
    void an_answer_to_a_question_needs_no_evidence() {
        assertEquals(List.of(), fields(Kind.INFORMACION, with(Block.PRUEBAS, ""), ACCEDE));
        assertEquals(List.of("PRUEBAS"), fields(Kind.RECLAMACION, with(Block.PRUEBAS, ""), ACCEDE));
    }

    @Test
    void each_request_is_decided() {
        assertEquals(List.of("DECISION"), fields(Kind.RECLAMACION, written(), List.of()));
    }

    @Test
    void a_claim_is_not_confirmed_and_a_recurso_not_granted() {
        var confirma = List.of(new Ruling("Que revisen.", Respuesta.CONFIRMA, "No."));
        assertTrue(sentences(Kind.RECLAMACION, written(), confirma).contains("«Confirma» no sirve para reclamación."));
        assertTrue(fields(Kind.REPOSICION, written(), ACCEDE).contains("DECISION.1"));
    }

    @Test
    void what_is_sent_on_says_to_whom() {
        var rulings = List.of(new Ruling("Que tapen el hueco.", Respuesta.TRASLADA, "Es de la alcaldía."));
        assertEquals(List.of("ENTITY"), fields(Kind.PETICION, written(), rulings));
        var text = new AnswerText(written(), rulings, "Alcaldía de Junín");
        assertEquals(List.of(), VALIDITY.missing(CaseFixture.file(Kind.PETICION).pqr(), text, DAY));
    }

    @Test
    void without_a_rule_on_recursos_nobody_can_say_that_it_is_valid() {
        var mute = new Validity(TEMPLATES, new Recursos(List.of(), Clocks.ofTheLaw(), "Aguas"));
        var pqr = CaseFixture.file(Kind.RECLAMACION).pqr();
        assertEquals(
                List.of(new Missing("RECURSOS", "Falta la regla que dice qué recursos proceden.")),
                mute.missing(pqr, new AnswerText(written(), ACCEDE, null), DAY));
    }

    @Test
    void a_rule_without_term_or_place_stops_it() {
        var rule = new RecursoRule(
                List.of("*"), List.of("*"), List.of("REPOSICION"), "", "", "", "Ley 142", "Puede reclamar.");
        var vague = new Validity(TEMPLATES, new Recursos(List.of(rule), Clocks.ofTheLaw(), "Aguas"));
        var pqr = CaseFixture.file(Kind.RECLAMACION).pqr();
        assertEquals(
                List.of("Falta decir ante quién se presenta el recurso.", "Falta decir el plazo del recurso."),
                vague.missing(pqr, new AnswerText(written(), ACCEDE, null), DAY).stream()
                        .map(Missing::sentence)
                        .toList());
    }

    private static Map<Block, String> written() {
        return Map.of(
                Block.HECHOS, "Usted reclamó.", Block.PRUEBAS, "Revisamos.", Block.FUNDAMENTO, "Ley 142 de 1994.");
    }

    private static Map<Block, String> with(Block block, String words) {
        var blocks = new EnumMap<Block, String>(written());
        blocks.put(block, words);
        return blocks;
    }

    private static List<String> fields(Kind kind, Map<Block, String> blocks, List<Ruling> rulings) {
        return missing(kind, blocks, rulings).stream().map(Missing::field).toList();
    }

    private static List<String> sentences(Kind kind, Map<Block, String> blocks, List<Ruling> rulings) {
        return missing(kind, blocks, rulings).stream().map(Missing::sentence).toList();
    }

    private static List<Missing> missing(Kind kind, Map<Block, String> blocks, List<Ruling> rulings) {
        return VALIDITY.missing(CaseFixture.file(kind).pqr(), new AnswerText(blocks, rulings, null), DAY);
    }
}
