package org.ventanilla.demo;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class OptionsTest {
    private static final Path ROOT = Path.of("/checkout");

    @Test
    void without_words_the_data_lies_in_the_checkout() {
        assertEquals(new Options(8080, ROOT.resolve("data"), false), Options.of(List.of(), ROOT));
    }

    @Test
    void the_kiosk_has_the_port_after_the_servers() {
        Options options = Options.of(List.of("--data", "/elsewhere", "--port", "9000"), ROOT);
        assertEquals(new Options(9000, Path.of("/elsewhere"), false), options);
        assertEquals(9001, options.kioskPort());
    }

    @Test
    void a_year_of_cases_is_asked_for_by_name() {
        assertTrue(Options.of(List.of("--sample", "large"), ROOT).large());
        assertFalse(Options.of(List.of("--sample", "small"), ROOT).large());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "--port",
                "--port 80",
                "--port 65535",
                "--port many",
                "--data",
                "--help",
                "8080",
                "--sample",
                "--sample huge"
            })
    void what_makes_no_sense_is_answered_with_a_sentence(String line) {
        var refusal = assertThrows(CannotStart.class, () -> Options.of(List.of(line.split(" ")), ROOT));
        assertEquals(1, String.valueOf(refusal.getMessage()).lines().count());
    }
}
