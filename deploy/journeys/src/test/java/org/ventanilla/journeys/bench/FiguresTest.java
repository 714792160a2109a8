package org.ventanilla.journeys.bench;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class FiguresTest {
    @Test
    void the_order_of_measuring_does_not_matter() {
        Figures figures = new Figures("x", List.of(3.0, 1.0, 2.0, 10.0));
        assertEquals(List.of(1.0, 2.5, 10.0), List.of(figures.min(), figures.median(), figures.max()));
    }

    @Test
    void of_twenty_the_nineteenth_is_the_95th_percentile() {
        var twenty =
                IntStream.rangeClosed(1, 20).mapToObj(each -> (double) each).toList();
        assertEquals(19.0, new Figures("x", twenty).p95());
    }

    @Test
    void one_measurement_is_all_of_them() {
        Figures one = new Figures("x", List.of(7.0));
        assertEquals(List.of(7.0, 7.0, 7.0, 7.0), List.of(one.min(), one.median(), one.p95(), one.max()));
    }
}
