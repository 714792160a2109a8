package org.ventanilla.server.platform;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.HashSet;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class IdsTest {
    @Test
    void an_id_is_a_uuid_of_version_7_that_begins_with_its_time() {
        Instant at = Instant.parse("2026-11-23T15:00:00.123Z");
        UUID id = Ids.at(Clock.fixed(at, ZoneOffset.UTC));
        assertEquals(7, id.version());
        assertEquals(2, id.variant());
        assertEquals(at.toEpochMilli(), id.getMostSignificantBits() >>> 16);
    }

    @Test
    void no_two_are_the_same() {
        Set<UUID> ids = new HashSet<>();
        for (int i = 0; i < 100_000; i++) {
            assertTrue(ids.add(Ids.next()));
        }
    }
}
