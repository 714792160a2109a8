package org.ventanilla.server.answer;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.ventanilla.server.pqr.Respuesta;

class AnswerTextTest {

    @ParameterizedTest
    @CsvSource({
        "ACCEDE, ACCEDE",
        "ACCEDE ACCEDE, ACCEDE",
        "ACCEDE NO_ACCEDE, ACCEDE_PARCIALMENTE",
        "ACCEDE_PARCIALMENTE NO_ACCEDE, ACCEDE_PARCIALMENTE",
        "CONFIRMA CONFIRMA, CONFIRMA",
        "CONFIRMA REVOCA, MODIFICA",
        "TRASLADA, TRASLADA"
    })
    void decisions_on_each_request_make_one_for_the_sui(String each, Respuesta whole) {
        assertEquals(Optional.of(whole), text(each).respuesta());
    }

    @ParameterizedTest
    @CsvSource({"ACCEDE TRASLADA", "CONFIRMA RECHAZA", "NO_ACCEDE ARCHIVA"})
    void some_cannot_stand_in_one_answer(String each) {
        assertEquals(Optional.empty(), text(each).respuesta());
    }

    @Test
    void while_one_is_open_there_is_none() {
        var rulings = List.of(new Ruling("A", Respuesta.ACCEDE, "Sí."), new Ruling("B", null, ""));
        assertEquals(Optional.empty(), new AnswerText(Map.of(), rulings, null).respuesta());
        assertEquals(Optional.empty(), new AnswerText(Map.of(), List.of(), null).respuesta());
    }

    @Test
    void what_a_person_wrote_is_not_printed() {
        assertFalse(text("ACCEDE").toString().contains("Que revisen"));
    }

    private static AnswerText text(String each) {
        var rulings = Arrays.stream(each.split(" "))
                .map(Respuesta::valueOf)
                .map(respuesta -> new Ruling("Que revisen.", respuesta, "Sí."))
                .toList();
        return new AnswerText(Map.of(), rulings, null);
    }
}
