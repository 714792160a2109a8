package org.ventanilla.journeys.bench.call;

import static org.junit.jupiter.api.Assertions.assertEquals;

import com.google.gson.JsonParser;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.ventanilla.journeys.bench.call.Capacity.Step;

class CapacityTest {
    private final Capacity capacity = new Capacity(JsonParser.parseString("""
                    {"3g": {"downlink": {"rate_kbit": 1600}, "uplink": {"rate_kbit": 750}},
                     "clear": {"downlink": {}, "uplink": {}},
                     "flapping": {"base": "3g", "schedule": {"repeat_s": 45, "steps": [{"at_s": 35, "link": "down"}]}},
                     "dying": {"base": "3g", "schedule": {"steps": [
                       {"at_s": 10, "downlink": {"rate_kbit": 800}}, {"at_s": 20, "uplink": {"rate_kbit": 200}},
                       {"at_s": 60, "link": "down"}, {"at_s": 150, "link": "up", "uplink": {"rate_kbit": 750}}]}}}
                    """).getAsJsonObject());

    @Test
    void a_link_without_a_schedule_carries_the_same_all_the_time_or_as_much_as_anybody_sends() {
        assertEquals(List.of(new Step(0, 750)), capacity.of("3g", "uplink", 60));
        assertEquals(List.of(new Step(0, Double.POSITIVE_INFINITY)), capacity.of("clear", "uplink", 60));
    }

    @Test
    void each_direction_has_its_own_steps_and_keeps_what_a_step_does_not_name() {
        assertEquals(
                List.of(new Step(0, 750), new Step(20, 200), new Step(60, 0), new Step(150, 750)),
                capacity.of("dying", "uplink", 180));
        assertEquals(
                List.of(new Step(0, 1600), new Step(10, 800), new Step(60, 0), new Step(150, 800)),
                capacity.of("dying", "downlink", 180));
    }

    @Test
    void a_round_begins_as_the_first_one_did_and_what_comes_after_the_call_is_none_of_it() {
        assertEquals(
                List.of(new Step(0, 750), new Step(35, 0), new Step(45, 750), new Step(80, 0)),
                capacity.of("flapping", "uplink", 90));
    }
}
