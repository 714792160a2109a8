package org.ventanilla.kiosk.app;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.UUID;
import org.junit.jupiter.api.Test;

class AcknowledgedTest {
    private static final UUID PART = new UUID(0, 1);
    private static final UUID OTHER = new UUID(0, 2);

    private final Acknowledged acknowledged = new Acknowledged();

    @Test
    void what_came_since_it_was_last_asked_is_counted_over_all_parts() {
        acknowledged.durable(PART, 0);
        acknowledged.durable(PART, 3_000);
        acknowledged.durable(OTHER, 1_000);
        acknowledged.durable(OTHER, 1_500);
        assertEquals(3_500, acknowledged.taken());
        assertEquals(0, acknowledged.taken());
        acknowledged.durable(PART, 3_200);
        assertEquals(200, acknowledged.taken());
    }

    @Test
    void what_another_program_had_brought_before_says_nothing_of_this_link() {
        acknowledged.durable(PART, 900_000);
        assertEquals(0, acknowledged.taken());
    }

    @Test
    void a_part_that_begins_anew_gives_nothing_back() {
        acknowledged.durable(PART, 0);
        acknowledged.durable(PART, 3_000);
        acknowledged.durable(PART, 0);
        assertEquals(3_000, acknowledged.taken());
    }
}
