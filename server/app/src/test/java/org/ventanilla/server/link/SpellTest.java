package org.ventanilla.server.link;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.ventanilla.contract.Common.Rungs;
import org.ventanilla.contract.Words.Rung;

class SpellTest {
    private static final Optional<Rungs> WEAK = Optional.of(new Rungs(Rung.STILLS, Rung.VIDEO));

    @Test
    void a_spell_is_split_where_an_hour_begins() {
        assertEquals(
                List.of(
                        hour("2026-11-23T14:00:00Z", 30_000, Map.of(Rung.STILLS, 30_000L), Map.of(Rung.VIDEO, 30_000L)),
                        hour(
                                "2026-11-23T15:00:00Z",
                                15_500,
                                Map.of(Rung.STILLS, 15_500L),
                                Map.of(Rung.VIDEO, 15_500L))),
                spell("2026-11-23T14:59:30Z", "2026-11-23T15:00:15.500Z", true, WEAK)
                        .hours());
    }

    @Test
    void one_that_ends_where_an_hour_begins_is_all_in_the_hour_before() {
        assertEquals(
                List.of(hour("2026-11-23T14:00:00Z", 60_000, Map.of(), Map.of())),
                spell("2026-11-23T14:59:00Z", "2026-11-23T15:00:00Z", true, Optional.empty())
                        .hours());
    }

    @Test
    void a_call_whose_kiosk_is_away_counts_and_its_link_does_not() {
        LinkFigures figures = spell("2026-11-23T14:00:00Z", "2026-11-23T14:01:00Z", false, WEAK)
                .hours()
                .getFirst()
                .figures();
        assertEquals(0, figures.connectedMs());
        assertEquals(Map.of(Rung.STILLS, 60_000L), figures.up());
    }

    @Test
    void where_nothing_was_there_is_nothing_to_tell() {
        assertEquals(
                List.of(),
                spell("2026-11-23T14:00:00Z", "2026-11-23T14:01:00Z", false, Optional.empty())
                        .hours());
    }

    @Test
    void time_that_nobody_watched_and_a_clock_that_jumped_count_nothing() {
        assertEquals(
                List.of(),
                spell("1970-01-01T00:00:00Z", "2026-11-23T14:00:00Z", true, WEAK)
                        .hours());
        assertEquals(
                List.of(),
                spell("2026-11-23T14:00:00Z", "2026-11-23T14:10:01Z", true, WEAK)
                        .hours());
        assertEquals(
                List.of(),
                spell("2026-11-23T14:10:00Z", "2026-11-23T14:00:00Z", true, WEAK)
                        .hours());
        assertEquals(
                1,
                spell("2026-11-23T14:00:00Z", "2026-11-23T14:10:00Z", true, WEAK)
                        .hours()
                        .size());
    }

    private static Spell spell(String from, String until, boolean connected, Optional<Rungs> rungs) {
        return new Spell(Instant.parse(from), Instant.parse(until), connected, rungs);
    }

    private static LinkHour hour(String at, long connectedMs, Map<Rung, Long> up, Map<Rung, Long> down) {
        return new LinkHour(Instant.parse(at), new LinkFigures(connectedMs, RoundTrips.NONE, up, down));
    }
}
