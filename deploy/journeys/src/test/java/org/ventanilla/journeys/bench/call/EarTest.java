package org.ventanilla.journeys.bench.call;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;
import org.ventanilla.journeys.bench.call.Ear.Carried;

class EarTest {
    @Test
    void what_a_call_takes_is_counted_with_the_headers_of_each_packet() {
        var before = new Carried(500, 1_000, 10, 5_000, 20);
        var after = new Carried(2_500, 4_000, 60, 5_000, 20);
        var took = after.since(before).json();
        assertEquals((3_000 + 50 * 28) * 8 / 2_000.0, took.get("upKbit").getAsDouble());
        assertEquals(0, took.get("downKbit").getAsDouble());
    }
}
