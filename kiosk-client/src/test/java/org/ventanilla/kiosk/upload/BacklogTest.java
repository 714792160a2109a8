package org.ventanilla.kiosk.upload;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class BacklogTest {
    private final Backlog backlog = new Backlog();
    private final Outgoing page = part(300_000);
    private final Outgoing preview = part(30_000);

    @Test
    void small_things_go_first() {
        backlog.add(page);
        backlog.add(preview);
        assertEquals(Optional.of(preview), next());
        backlog.remove(preview.part());
        assertEquals(Optional.of(page), next());
    }

    @Test
    void what_is_nearly_there_is_small() {
        backlog.add(page);
        backlog.next(0).orElseThrow().onDisk(290_000);
        backlog.add(preview);
        assertEquals(Optional.of(page), next());
    }

    @Test
    void of_two_of_a_size_the_one_that_came_first() {
        backlog.add(preview);
        backlog.add(part(30_000));
        assertEquals(Optional.of(preview), next());
    }

    @Test
    void the_same_part_twice_is_there_once() {
        backlog.add(page);
        backlog.add(page);
        backlog.remove(page.part());
        assertTrue(backlog.isEmpty());
    }

    @Test
    void what_is_all_on_its_way_makes_room_for_the_next_until_the_connection_is_gone() {
        backlog.add(preview);
        var item = backlog.next(0).orElseThrow();
        item.sentTo = 30_000;
        item.onDisk(12_000);
        assertEquals(Optional.empty(), next());
        backlog.disconnected();
        assertEquals(Optional.of(preview), next());
        assertEquals(18_000, item.left());
    }

    @Test
    void what_is_parked_waits() {
        backlog.add(preview);
        backlog.next(0).orElseThrow().parkedUntil = 10;
        assertTrue(backlog.next(9).isEmpty());
        assertTrue(backlog.next(10).isPresent());
    }

    private Optional<Outgoing> next() {
        return backlog.next(0).map(item -> item.out);
    }

    private static Outgoing part(long bytes) {
        return new Outgoing(UUID.randomUUID(), Path.of("nowhere"), bytes, "0".repeat(64), false);
    }
}
