package org.ventanilla.kiosk.spool;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.ventanilla.contract.seal.PartName;
import org.ventanilla.kiosk.spool.Piece.Kind;
import org.ventanilla.kiosk.spool.Piece.State;

class TallyTest {
    private static final Instant NOON = Instant.parse("2026-06-10T17:00:00Z");
    private static final UUID ROSA = UUID.randomUUID();
    private static final UUID LUZ = UUID.randomUUID();

    private static Piece piece(UUID attention, Kind kind, State state, Instant since) {
        return new Piece(new PartName(attention, UUID.randomUUID()), kind, 1_000, "", state, 0, since);
    }

    private static Piece kept(UUID attention, Kind kind) {
        return piece(attention, kind, State.KEPT, NOON);
    }

    private static Tally of(Piece... pieces) {
        return Tally.of(List.of(pieces), part -> false);
    }

    @Test
    void a_page_and_its_preview_are_one_sheet() {
        Tally tally = of(
                kept(ROSA, Kind.PREVIEW),
                kept(ROSA, Kind.PAGE),
                kept(ROSA, Kind.PREVIEW),
                kept(ROSA, Kind.PAGE),
                kept(LUZ, Kind.PAGE));

        assertEquals(3, tally.waiting());
        assertEquals(2, tally.attentions());
        assertEquals(5, tally.parts());
        assertEquals(5_000, tally.bytes());
    }

    @Test
    void a_manifest_that_waits_alone_still_counts() {
        assertEquals(1, of(kept(ROSA, Kind.MANIFEST)).waiting());
    }

    @Test
    void what_is_at_the_office_does_not_wait_and_its_preview_is_no_sheet() {
        Tally tally = of(piece(ROSA, Kind.PREVIEW, State.RECEIVED, NOON), piece(ROSA, Kind.PAGE, State.RECEIVED, NOON));

        assertEquals(1, tally.received());
        assertEquals(0, tally.waiting());
        assertEquals(Optional.empty(), tally.age(NOON));
    }

    @Test
    void refused_and_missing_are_told_apart_from_what_waits() {
        Tally tally = of(
                piece(ROSA, Kind.PAGE, State.REFUSED, NOON),
                piece(LUZ, Kind.PREVIEW, State.MISSING, NOON),
                kept(LUZ, Kind.PAGE));

        assertEquals(List.of(1, 1, 1), List.of(tally.refused(), tally.missing(), tally.waiting()));
    }

    @Test
    void what_moves_travels() {
        Piece page = kept(ROSA, Kind.PAGE);
        Piece other = kept(ROSA, Kind.PAGE);

        Tally tally =
                Tally.of(List.of(page, other), part -> part.equals(page.name().part()));

        assertEquals(1, tally.travelling());
        assertEquals(2, tally.waiting());
    }

    @Test
    void the_age_is_that_of_the_oldest_that_waits() {
        Tally tally = of(
                piece(ROSA, Kind.PAGE, State.RECEIVED, NOON.minus(Duration.ofDays(1))),
                piece(ROSA, Kind.PAGE, State.KEPT, NOON.minus(Duration.ofHours(2))),
                kept(LUZ, Kind.PAGE));

        assertEquals(Optional.of(Duration.ofHours(2)), tally.age(NOON));
    }

    @Test
    void a_clock_that_was_set_makes_no_negative_age_and_no_absurd_one() {
        Tally tally = of(kept(ROSA, Kind.PAGE));

        assertEquals(Optional.of(Duration.ZERO), tally.age(NOON.minus(Duration.ofDays(400))));
        assertEquals(Optional.of(Duration.ofDays(365)), tally.age(NOON.plus(Duration.ofDays(40_000))));
    }
}
