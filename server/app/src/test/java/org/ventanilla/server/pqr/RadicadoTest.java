package org.ventanilla.server.pqr;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Optional;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.ventanilla.server.pqr.Radicado.Direction;

class RadicadoTest {

    private final Radicado radicado = new Radicado(Direction.ENT, 2026, 458);

    @Test
    void it_is_written_with_six_digits() {
        assertEquals("2026-ENT-000458", radicado.text());
        assertEquals("2026-SAL-000377", new Radicado(Direction.SAL, 2026, 377).text());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "2026-ENT-000458",
                "2026ent000458",
                " 2026 ENT 000 458 ",
                "2026–ENT–000458",
                "2026.ent.458",
                "2026000458"
            })
    void people_write_it_in_many_ways(String written) {
        assertEquals(Optional.of(radicado), Radicado.read(written));
    }

    @Test
    void its_check_digit_may_be_written_and_must_then_be_right() {
        var digit = Integer.parseInt(radicado.checkDigit());
        assertEquals(Optional.of(radicado), Radicado.read("2026-ENT-000458-" + digit));
        assertEquals(Optional.empty(), Radicado.read("2026-ENT-000458-" + (digit + 1) % 10));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "458",
                "2026",
                "2026458",
                "2026-ENT-",
                "2026-ENT-000000",
                "2026-XYZ-000458",
                "2026-ENT-00045812",
                "<script>",
                "٢٠٢٦-ENT-000458"
            })
    void what_cannot_be_one_is_none(String written) {
        assertEquals(Optional.empty(), Radicado.read(written));
    }

    @Test
    void the_check_digit_is_that_of_the_standard() {
        assertEquals(5, CheckDigit.of("0794"), "ISO/IEC 7064 gives 07945 as its example of MOD 11,10");
    }

    @Test
    void the_check_digit_finds_every_wrong_digit() {
        var right = "2026000458";
        for (int at = 0; at < right.length(); at++) {
            for (char other = '0'; other <= '9'; other++) {
                var wrong = new StringBuilder(right);
                wrong.setCharAt(at, other);
                if (other != right.charAt(at)) {
                    assertNotEquals(CheckDigit.of(right), CheckDigit.of(wrong.toString()), wrong.toString());
                }
            }
        }
    }

    @Test
    void the_check_digit_finds_neighbours_that_changed_places() {
        var found = IntStream.rangeClosed(100_000, 110_000)
                .mapToObj(number -> "2026" + number)
                .filter(number -> number.charAt(8) != number.charAt(9))
                .filter(number -> CheckDigit.of(number) == CheckDigit.of(swappedAtTheEnd(number)))
                .count();
        assertTrue(found < 10_000 / 40, found + " pairs of 9000 look the same");
    }

    @Test
    void a_series_has_no_number_zero_and_ends_somewhere() {
        assertThrows(IllegalArgumentException.class, () -> new Radicado(Direction.ENT, 2026, 0));
        assertThrows(IllegalArgumentException.class, () -> new Radicado(Direction.ENT, 2026, 1_000_000));
    }

    private static String swappedAtTheEnd(String number) {
        return number.substring(0, 8) + number.charAt(9) + number.charAt(8);
    }
}
