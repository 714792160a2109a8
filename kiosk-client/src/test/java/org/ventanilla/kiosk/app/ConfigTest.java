package org.ventanilla.kiosk.app;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.ventanilla.kiosk.app.Config.DocumentCameraKind;
import org.ventanilla.kiosk.app.Config.PrinterKind;
import org.ventanilla.kiosk.arbiter.Thresholds;

class ConfigTest {
    @TempDir
    Path folder;

    private static final Map<String, String> LEAST =
            Map.of("VENTANILLA_SERVER_URL", "https://ventanilla.example.co", "VENTANILLA_KIOSK_DATA", "/tmp/kiosk");

    @Test
    void a_server_and_a_folder_are_enough() {
        Config config = Config.read(LEAST::get);

        assertEquals(DocumentCameraKind.NONE, config.documentCamera());
        assertEquals(PrinterKind.SYSTEM, config.printer());
    }

    @Test
    void a_file_says_at_what_figures_a_call_steps_down_and_one_that_cannot_be_is_told() throws Exception {
        Path file = Files.writeString(folder.resolve("thresholds"), "queueMs=600");
        assertEquals(600, Config.read(with(file)::get).thresholds().queueMs());
        assertEquals(Thresholds.USUAL, Config.read(LEAST::get).thresholds());
        Files.writeString(file, "queueMs=soon");
        assertThrows(InvalidConfig.class, () -> Config.read(with(file)::get));
        Files.delete(file);
        assertThrows(InvalidConfig.class, () -> Config.read(with(file)::get));
    }

    private static Map<String, String> with(Path thresholds) {
        Map<String, String> all = new HashMap<>(LEAST);
        all.put("VENTANILLA_THRESHOLDS", thresholds.toString());
        return all;
    }

    @Test
    void everything_that_is_wrong_is_told_at_once_and_no_value_is_quoted() {
        Map<String, String> wrong = Map.of(
                "VENTANILLA_KIOSK_PORT", "70000",
                "VENTANILLA_SERVER_URL", "ftp://secret@example.co",
                "VENTANILLA_PRINTER", "laser",
                "VENTANILLA_EXIT_WITH_PARENT", "yes");

        String told = ""
                + assertThrows(InvalidConfig.class, () -> Config.read(wrong::get))
                        .getMessage();

        List<String> names =
                Stream.of(told.split("\n")).map(line -> line.split(" ")[0]).toList();
        assertEquals(
                List.of(
                        "VENTANILLA_KIOSK_PORT",
                        "VENTANILLA_SERVER_URL",
                        "VENTANILLA_KIOSK_DATA",
                        "VENTANILLA_PRINTER",
                        "VENTANILLA_EXIT_WITH_PARENT"),
                names);
        assertFalse(told.contains("secret"));
    }

    @Test
    void what_passes_between_computers_is_encrypted() {
        Map<String, String> plain =
                Map.of("VENTANILLA_SERVER_URL", "http://10.0.0.7:8080", "VENTANILLA_KIOSK_DATA", "/tmp/kiosk");

        assertThrows(InvalidConfig.class, () -> Config.read(plain::get));
    }

    @Test
    void secrets_are_not_printed() {
        Map<String, String> withKey = Map.of(
                "VENTANILLA_SERVER_URL", "http://localhost:8080",
                "VENTANILLA_KIOSK_DATA", "/tmp/kiosk",
                "VENTANILLA_KIOSK_LAUNCH_KEY", "the-key",
                "VENTANILLA_KIOSK_ENROLMENT_CODE", "the-code");

        String printed = Config.read(withKey::get).toString();

        assertFalse(printed.contains("the-key") || printed.contains("the-code"), printed);
    }
}
