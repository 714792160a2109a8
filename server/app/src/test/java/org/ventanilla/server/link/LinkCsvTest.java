package org.ventanilla.server.link;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.ventanilla.contract.Words.Rung;
import org.ventanilla.server.link.KioskHours.Hour;
import org.ventanilla.server.platform.Ids;

class LinkCsvTest {
    private static final LocalDate DAY = LocalDate.of(2026, 11, 23);
    private static final Hour NINE = new Hour(
            Instant.parse("2026-11-23T14:00:00Z"),
            3_599,
            640L,
            1_200,
            Map.of(Rung.STILLS, 90L),
            Map.of(Rung.VIDEO, 90L));
    private static final KioskHours KIOSK =
            new KioskHours(Ids.next(), "=Papelería", "Gachalá", "Don Hernán", List.of(NINE));

    @Test
    void every_hour_of_colombia_until_now_has_its_line_and_the_silent_ones_are_empty() {
        List<String> lines = lines(LinkCsv.hours(KIOSK, DAY, DAY, Instant.parse("2026-11-23T15:30:00Z")));
        assertEquals(12, lines.size(), "the head, and 00:00 to 10:00");
        assertTrue(lines.get(9).startsWith("\"'=Papelería\";\"Gachalá\";\"2026-11-23\";\"08:00\";\"\";\"\""));
        assertEquals(
                "\"'=Papelería\";\"Gachalá\";\"2026-11-23\";\"09:00\";\"60,0\";\"640\";\"1200\";"
                        + "\"\";\"\";\"\";\"1,5\";\"\";\"\";\"\";\"1,5\";\"\";\"\";\"\";\"\";\"\";\"\"",
                lines.get(10));
    }

    @Test
    void a_day_has_24_lines_and_each_its_21_cells() {
        List<String> lines = lines(LinkCsv.hours(KIOSK, DAY, DAY, Instant.parse("2027-01-01T00:00:00Z")));
        assertEquals(25, lines.size());
        lines.forEach(line -> assertEquals(21, line.split(";", -1).length, line));
    }

    @Test
    void a_place_has_its_line_also_when_nothing_was_heard() {
        SiteLink silent = new SiteLink(KIOSK.kiosk(), "La Esquina", "Junín", 0, null, null, Map.of(), Map.of());
        String line = lines(LinkCsv.sites(List.of(silent))).get(1);
        assertTrue(line.startsWith("\"La Esquina\";\"Junín\";\"0,0\";\"\";\"\";\"\""), line);
    }

    private static List<String> lines(String table) {
        return table.lines().toList();
    }
}
