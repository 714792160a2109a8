package org.ventanilla.kiosk.handin;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.ventanilla.contract.seal.PartName;
import org.ventanilla.kiosk.spool.Piece;
import org.ventanilla.kiosk.spool.Piece.Kind;

class TravelTest {
    private static final UUID ENVELOPE = UUID.randomUUID();
    private static final UUID NOTE = UUID.randomUUID();

    private final List<String> told = new ArrayList<>();
    private final Travel travel =
            new Travel((envelope, percent, arrived) -> told.add(percent + (arrived ? " arrived" : "")));

    private void keep(UUID part, Kind kind, long bytes) {
        travel.kept(new Piece(new PartName(ENVELOPE, part), kind, bytes, "00", Piece.State.KEPT, 0, Instant.EPOCH));
    }

    @Test
    void nothing_is_told_before_the_list_is_there() {
        keep(NOTE, Kind.NOTE, 900);
        travel.durable(NOTE, 450);
        assertEquals(List.of(), told);
        keep(ENVELOPE, Kind.MANIFEST, 100);
        assertEquals(List.of("45"), told);
    }

    @Test
    void it_has_arrived_when_every_part_has() {
        keep(NOTE, Kind.NOTE, 900);
        keep(ENVELOPE, Kind.MANIFEST, 100);
        travel.arrived(ENVELOPE);
        travel.durable(NOTE, 900);
        travel.arrived(NOTE);
        assertEquals(List.of("0", "10", "99", "100 arrived"), told);
    }

    @Test
    void a_part_that_arrives_before_it_is_said_to_be_kept_counts() {
        keep(NOTE, Kind.NOTE, 900);
        travel.arrived(NOTE);
        travel.arrived(ENVELOPE);
        keep(ENVELOPE, Kind.MANIFEST, 100);
        assertEquals(List.of("100 arrived"), told);
    }

    @Test
    void who_begins_to_look_is_told_how_it_stands() {
        keep(ENVELOPE, Kind.MANIFEST, 100);
        travel.arrived(ENVELOPE);
        travel.repeat();
        assertEquals(List.of("0", "100 arrived", "100 arrived"), told);
    }

    @Test
    void parts_of_others_say_nothing() {
        keep(ENVELOPE, Kind.MANIFEST, 100);
        told.clear();
        travel.durable(UUID.randomUUID(), 10);
        travel.arrived(UUID.randomUUID());
        assertEquals(List.of(), told);
    }
}
