package org.ventanilla.journeys.bench.call;

import static org.junit.jupiter.api.Assertions.assertEquals;

import com.google.gson.JsonParser;
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
    void a_rung_holds_until_the_next_and_the_last_one_to_the_end() {
        rungs.heard("{\"rungs\":{\"up\":\"VIDEO\",\"down\":\"VIDEO\"}}", 900);
        rungs.heard("{\"rungs\":{\"up\":\"AUDIO\",\"down\":\"VIDEO\"}}", 13_000);
        rungs.heard("{\"rungs\":{\"up\":\"VIDEO\",\"down\":\"VIDEO\"}}", 15_500);
        assertEquals(
                JsonParser.parseString("{\"up\": {\"AUDIO\": 2.5, \"VIDEO\": 17.5}, \"down\": {\"VIDEO\": 20.0}}"),
                Rungs.seconds(rungs.walked(), 1_000, 21_000));
    }

    @Test
    void what_says_nothing_of_rungs_is_passed_over() {
        rungs.heard("{\"type\":\"view\",\"visit\":{\"rungs\":null}}", 1);
        rungs.heard("{\"type\":\"pong\"}", 2);
        rungs.heard("no JSON {", 3);
        assertEquals(List.of(), rungs.walked());
    }
}
