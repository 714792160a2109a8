package org.ventanilla.journeys.bench.call;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.ventanilla.journeys.bench.call.Asked.Run;

class AskedTest {
    @Test
    void quick_is_one_short_call_over_three_links() {
        assertEquals(
                List.of(new Run("lan", 1, 45), new Run("edge", 1, 45), new Run("dying", 1, 45)),
                Asked.of(List.of("quick"), profile -> true).runs());
    }

    @Test
    void a_link_that_dies_is_watched_until_it_is_back_and_each_link_with_three_seeds() {
        assertEquals(
                List.of(new Run("dying", 1, 180), new Run("dying", 2, 180), new Run("dying", 3, 180)),
                Asked.of(List.of("dying"), profile -> true).runs());
    }

    @Test
    void the_control_comes_first() {
        assertEquals(
                "lan", Asked.of(List.of(), profile -> true).runs().getFirst().profile());
    }

    @Test
    void with_an_upload_each_calls_also_without_it_so_that_the_two_can_be_compared() {
        var asked = Asked.of(List.of("quick", "upload", "edge"), profile -> true);
        assertEquals(List.of(new Run("edge", 1, 45)), asked.runs());
        assertEquals(List.of("default", "default+upload", "ventanilla", "ventanilla+upload"), asked.variants());
        assertEquals(
                List.of("default", "ventanilla"),
                Asked.of(List.of("edge"), profile -> true).variants());
    }

    @Test
    void what_is_no_link_is_said_before_anything_is_started() {
        assertThrows(IllegalArgumentException.class, () -> Asked.of(List.of("5g"), "3g"::equals));
    }
}
