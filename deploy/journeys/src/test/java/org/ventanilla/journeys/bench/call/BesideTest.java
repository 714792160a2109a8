package org.ventanilla.journeys.bench.call;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;

class BesideTest {
    @Test
    void it_lasts_from_the_start_to_the_end_of_the_call_even_where_it_has_the_link_for_itself() {
        // 750 kbit/s are 93,750 bytes a second, for 180 s.
        assertEquals(new Beside(6), Beside.lasting(750, 60));
    }

    @Test
    void on_the_thinnest_link_it_is_one_part_and_on_the_fastest_no_more_than_a_disk_bears() {
        assertEquals(new Beside(1), Beside.lasting(24, 45));
        assertEquals(Beside.lasting(100_000, 60), Beside.lasting(Double.POSITIVE_INFINITY, 60));
        assertTrue(Beside.lasting(100_000, 60).parts() * (double) Beside.PART_BYTES < 100e6);
    }
}
