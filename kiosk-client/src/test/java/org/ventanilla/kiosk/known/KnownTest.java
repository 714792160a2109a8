package org.ventanilla.kiosk.known;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.ventanilla.contract.KioskViews.Day;
import org.ventanilla.contract.KioskViews.KioskPlace;

class KnownTest {
    private static final KioskPlace PLACE =
            new KioskPlace(UUID.randomUUID(), "Café Internet La Esquina", "Junín", "25372", "01 8000 555 012", null);
    private static final Day OPEN = new Day(true, "Rosa", 3);

    /** Ten in the evening in Bogotá; in UTC it is tomorrow already. */
    private Instant now = Instant.parse("2026-11-24T03:00:00Z");

    @TempDir
    Path folder;

    private LastKnown known() {
        return new LastKnown(folder, () -> now);
    }

    private Pins pins() {
        return new Pins(folder, () -> now);
    }

    private void accepted(String pin) {
        Pins pins = pins();
        UUID command = UUID.randomUUID();
        pins.ask(command, pin);
        pins.answered(command, true);
    }

    @Test
    void a_kiosk_that_never_spoke_with_its_server_knows_nothing() {
        assertEquals(Optional.empty(), known().today());
    }

    @Test
    void place_and_day_outlive_the_program() {
        known().keep(PLACE, OPEN);
        LastKnown.Saved saved = known().today().orElseThrow();
        assertEquals(PLACE, saved.kiosk());
        assertEquals(OPEN, saved.day());
    }

    @Test
    void where_the_public_page_is_outlives_it_too_and_is_not_known_of_an_older_server() throws Exception {
        KioskPlace told = new KioskPlace(
                PLACE.id(), PLACE.name(), PLACE.municipality(), PLACE.divipola(), PLACE.phoneLine(), "https://e.co/s");
        known().keep(told, OPEN);
        assertEquals("https://e.co/s", known().today().orElseThrow().kiosk().trackPage());
        Path file = folder.resolve("known.json");
        Files.writeString(file, Files.readString(file).replace(",\"trackPage\":\"https://e.co/s\"", ""));
        assertNull(known().today().orElseThrow().kiosk().trackPage());
        assertEquals(PLACE, known().today().orElseThrow().kiosk());
    }

    @Test
    void a_day_ends_at_midnight_in_bogota() {
        LastKnown known = known();
        known.keep(PLACE, OPEN);
        now = Instant.parse("2026-11-24T04:59:59Z");
        assertTrue(known.today().orElseThrow().day().open());
        now = Instant.parse("2026-11-24T05:00:00Z");
        assertFalse(known.today().orElseThrow().day().open());
        assertEquals(PLACE, known.today().orElseThrow().kiosk());
    }

    @Test
    void a_damaged_file_is_as_good_as_none() throws Exception {
        Files.writeString(folder.resolve("known.json"), "{\"kiosk\":");
        assertEquals(Optional.empty(), known().today());
    }

    @Test
    void a_pin_is_right_when_the_server_said_so() {
        assertEquals(Pins.Answer.UNKNOWN, pins().tried("2468"));
        accepted("2468");
        assertEquals(Pins.Answer.RIGHT, pins().tried("2468"));
        assertEquals(Pins.Answer.WRONG, pins().tried("2469"));
    }

    @Test
    void what_the_server_refused_is_not_remembered() {
        Pins pins = pins();
        UUID command = UUID.randomUUID();
        pins.ask(command, "1111");
        pins.answered(UUID.randomUUID(), true);
        pins.answered(command, false);
        assertEquals(Pins.Answer.UNKNOWN, pins.tried("1111"));
    }

    @Test
    void a_kiosk_that_was_taken_out_opens_no_day_by_itself() {
        accepted("2468");
        pins().forget();
        assertEquals(Pins.Answer.UNKNOWN, pins().tried("2468"));
    }

    @Test
    void the_pin_itself_lies_nowhere() throws Exception {
        accepted("24682468");
        assertFalse(Files.readString(folder.resolve("pin")).contains("24682468"));
    }

    @Test
    void after_five_wrong_ones_there_is_a_pause() {
        accepted("2468");
        Pins pins = pins();
        for (int i = 0; i < 5; i++) {
            assertEquals(Pins.Answer.WRONG, pins.tried("000" + i));
        }
        assertEquals(Pins.Answer.TOO_MANY, pins.tried("2468"));
        now = now.plus(Duration.ofMinutes(5));
        assertEquals(Pins.Answer.RIGHT, pins.tried("2468"));
    }
}
