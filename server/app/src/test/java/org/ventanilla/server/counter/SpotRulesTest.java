package org.ventanilla.server.counter;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.ventanilla.server.answer.AnswerText;
import org.ventanilla.server.answer.Block;
import org.ventanilla.server.answer.Ruling;
import org.ventanilla.server.platform.InvalidConfig;
import org.ventanilla.server.pqr.Kind;
import org.ventanilla.server.pqr.Respuesta;

class SpotRulesTest {

    private final SpotRules rules = SpotRules.read("INFORMACION PETICION RECLAMACION:ACCEDE");

    @Test
    void a_claim_is_only_granted_at_once_and_what_was_asked_for_is_also_denied() {
        assertTrue(rules.allow(Kind.RECLAMACION, Respuesta.ACCEDE));
        assertFalse(rules.allow(Kind.RECLAMACION, Respuesta.NO_ACCEDE));
        assertTrue(rules.allow(Kind.INFORMACION, Respuesta.NO_ACCEDE));
        assertTrue(rules.allow(Kind.PETICION, Respuesta.ACCEDE_PARCIALMENTE));
    }

    @Test
    void what_is_not_named_waits_for_who_studies_it() {
        assertFalse(rules.allow(Kind.QUEJA, Respuesta.ACCEDE));
        assertFalse(rules.allow(Kind.PETICION, Respuesta.TRASLADA));
        assertFalse(SpotRules.read("NONE").allow(Kind.INFORMACION, Respuesta.ACCEDE));
        assertTrue(SpotRules.read("QUEJA:ACCEDE,NO_ACCEDE").allow(Kind.QUEJA, Respuesta.NO_ACCEDE));
    }

    @ParameterizedTest
    @ValueSource(strings = {"REPOSICION", "RECLAMACION:ARCHIVA", "PETICION:SI", "TODO"})
    void a_recurso_and_what_nobody_knows_stop_the_start(String setting) {
        assertThrows(InvalidConfig.class, () -> SpotRules.read(setting));
    }

    @Test
    void her_words_stand_in_the_template_and_nothing_is_left_to_be_written() {
        var template = new AnswerText(
                Map.of(
                        Block.HECHOS, "Usted pidió: [[urgente]]",
                        Block.PRUEBAS, "Para decidir revisamos:\n[[Diga qué revisó.]]",
                        Block.FUNDAMENTO, "La ley.\n[[Diga la norma.]]"),
                List.of(new Ruling("Que revisen.", null, "")),
                null);
        var text = new SpotText(Respuesta.ACCEDE, " Se corrige hoy. ").in(template);
        assertEquals("Usted pidió: [[urgente]]", text.block(Block.HECHOS));
        assertEquals("Revisamos su caso en la misma atención, con usted presente.", text.block(Block.PRUEBAS));
        assertEquals("La ley.", text.block(Block.FUNDAMENTO));
        assertEquals(List.of(new Ruling("Que revisen.", Respuesta.ACCEDE, "Se corrige hoy.")), text.rulings());
        assertEquals(Optional.of(Respuesta.ACCEDE), text.respuesta());
    }
}
