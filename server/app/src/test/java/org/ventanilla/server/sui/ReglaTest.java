package org.ventanilla.server.sui;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.ventanilla.server.sui.SuiRows.ANSWERED;
import static org.ventanilla.server.sui.SuiRows.APPEAL;
import static org.ventanilla.server.sui.SuiRows.OCTOBER;
import static org.ventanilla.server.sui.SuiRows.PENDING;
import static org.ventanilla.server.sui.SuiRows.row;
import static org.ventanilla.server.sui.SuiRows.with;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.ventanilla.server.pqr.Respuesta;

class ReglaTest {

    @ParameterizedTest
    @ValueSource(strings = {ANSWERED, PENDING, APPEAL})
    void a_row_that_keeps_the_rules_breaks_none(String line) {
        assertEquals(List.of(), broken(line));
    }

    @ParameterizedTest
    @CsvSource({
        "1, '', DEPARTAMENTO",
        "1, 2, DEPARTAMENTO",
        "2, 25372, MUNICIPIO",
        "3, X, CENTRO_POBLADO",
        "4, '', RADICADO",
        "4, 2026 ENT 1, RADICADO",
        "5, '', FECHA_RADICACION",
        "5, 01-11-2026, RADICADA_DESPUES RESPUESTA_ANTES",
        "5, 16-10-2026, RESPUESTA_ANTES",
        "6, '', TRAMITE",
        "6, 4, PAREJA",
        "7, G, GRUPO DETALLE",
        "7, P, DETALLE",
        "8, 104, DETALLE",
        "8, '', DETALLE",
        "9, '', CUENTA",
        "10, '', FACTURA",
        "11, '', RESPUESTA",
        "11, 4, PAREJA",
        "11, 9, FECHA_SIN_RESPUESTA RADICADO_SIN_RESPUESTA NOTIFICACION_SIN_RESPUESTA TIPO_SIN_RESPUESTA",
        "12, '', FECHA_RESPUESTA",
        "12, 30-09-2026, RESPUESTA_ANTES",
        "12, 02-11-2026, RESPONDIDA_DESPUES NOTIFICACION_ANTES",
        "13, '', RADICADO_RESPUESTA",
        "14, '', FECHA_NOTIFICACION",
        "14, 14-10-2026, NOTIFICACION_ANTES",
        "15, '', TIPO_NOTIFICACION",
        "16, 22-10-2026, TRASLADO_SOLO_APELACION",
    })
    void each_rule_is_told_by_its_name(int column, String value, String rules) {
        assertEquals(List.of(rules.split(" ")), broken(with(ANSWERED, column, value)));
    }

    @ParameterizedTest
    @CsvSource({"4, 2026-ENT-000458, ''", "15, 1, TIPO_SIN_RESPUESTA", "11, 10, ''"})
    void without_answer_only_no_aplica_goes(int column, String value, String rules) {
        assertEquals(Stream.of(rules).filter(r -> !r.isEmpty()).toList(), broken(with(PENDING, column, value)));
    }

    @Test
    void the_superintendencia_gets_it_after_the_person_was_told() {
        assertEquals(List.of("TRASLADO_ANTES"), broken(with(APPEAL, 16, "19-10-2026")));
        assertEquals(List.of(), broken(with(APPEAL, 16, "20-10-2026")));
        assertEquals(List.of(), broken(with(APPEAL, 16, "")));
    }

    @Test
    void what_was_told_before_the_month_was_in_an_earlier_file() {
        var september = ANSWERED.replace("-10-2026", "-09-2026");
        assertEquals(List.of("RESPONDIDA_ANTES"), broken(september));
        assertEquals(List.of(), broken(with(september, 14, "01-10-2026")));
        assertEquals(List.of(), broken(PENDING.replace("-10-2026", "-07-2026")));
    }

    @Test
    void recursos_and_petitions_have_their_own_answers() {
        for (var tramite : Tramite.values()) {
            var recurso = tramite.code() == 4 || tramite.code() == 5;
            var right = recurso ? Set.of(4, 5, 6, 7, 9, 10) : Set.of(1, 2, 3, 8, 9, 10, 11);
            for (var answer : Respuesta.values()) {
                assertEquals(right.contains(answer.code()), tramite.allows(answer), tramite + " " + answer);
            }
        }
    }

    @Test
    void what_to_mend_is_short_and_every_rule_can_be_broken_by_some_row() {
        for (var rule : Regla.values()) {
            assertTrue(rule.mend().split(" ").length <= 12, rule.mend());
        }
        var seen = new ArrayList<String>();
        for (var line : List.of(ANSWERED, PENDING, APPEAL)) {
            for (int column = 1; column <= 16; column++) {
                for (var value : List.of("", "1", "01-01-2020", "01-12-2026", "9", "x y")) {
                    seen.addAll(broken(with(line, column, value)));
                }
            }
        }
        seen.addAll(broken(ANSWERED.replace("-10-2026", "-09-2026")));
        assertEquals(
                Set.of(),
                Stream.of(Regla.values())
                        .map(Enum::name)
                        .filter(rule -> !seen.contains(rule))
                        .collect(java.util.stream.Collectors.toSet()));
    }

    private static List<String> broken(String line) {
        return Regla.brokenBy(row(line), OCTOBER).stream().map(Enum::name).toList();
    }
}
