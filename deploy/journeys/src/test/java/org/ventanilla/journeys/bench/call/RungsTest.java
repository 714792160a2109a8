package org.ventanilla.journeys.bench.call;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.api.Test;

class RungsTest {
    private final Rungs rungs = new Rungs();

    @Test
    void what_is_told_again_is_walked_once() {
        rungs.heard("{\"type\":\"view\",\"visit\":{\"rungs\":{\"up\":\"VIDEO\",\"down\":\"VIDEO\"}}}", 900);
        rungs.heard("{\"type\":\"view\",\"visit\":{\"rungs\":{\"up\":\"VIDEO\",\"down\":\"VIDEO\"}}}", 1_500);
        rungs.heard("{\"rungs\":{\"up\":\"STILLS\",\"down\":\"SMALL_VIDEO\"}}", 13_000);
        assertEquals("VIDEO, 12 s: STILLS/SMALL_VIDEO", Rungs.told(rungs.walked(), 1_000));
    }

    @Test
    void what_says_nothing_of_rungs_is_passed_over() {
        rungs.heard("{\"type\":\"view\",\"visit\":{\"rungs\":null}}", 1);
        rungs.heard("{\"type\":\"pong\"}", 2);
        rungs.heard("no JSON {", 3);
        assertEquals(List.of(), rungs.walked());
    }
}
