package org.ventanilla.journeys.bench.call;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.google.gson.JsonParser;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.ventanilla.journeys.bench.call.Outages.Outage;

class OutagesTest {
    private final Outages outages = new Outages(JsonParser.parseString("""
                    {"_about": [],
                     "3g": {"uplink": {"rate_kbit": 750}},
                     "clear": {"uplink": {}},
                     "flapping": {"base": "3g", "schedule": {"repeat_s": 45, "steps": [{"at_s": 35, "link": "down"}]}},
                     "dying": {"base": "3g", "schedule": {"steps": [
                       {"at_s": 10, "uplink": {"rate_kbit": 400}}, {"at_s": 60, "link": "down"}, {"at_s": 150, "link": "up"}]}}}
                    """).getAsJsonObject());

    @Test
    void a_link_that_comes_and_goes_is_back_with_each_round() {
        assertEquals(List.of(new Outage(35, 45), new Outage(80, 90)), outages.of("flapping", 110));
    }

    @Test
    void what_does_not_come_back_within_the_call_is_no_outage_to_recover_from() {
        assertEquals(List.of(), outages.of("dying", 45));
        assertEquals(List.of(new Outage(60, 150)), outages.of("dying", 180));
    }

    @Test
    void before_its_schedule_a_link_is_what_it_is_based_on() {
        assertEquals("3g", outages.usual("dying"));
        assertEquals("3g", outages.usual("3g"));
        assertTrue(outages.hasSchedule("dying"));
        assertEquals(List.of(), outages.of("3g", 60));
    }

    @Test
    void the_usual_way_up_is_that_of_the_link_without_its_schedule_and_may_be_unlimited() {
        assertEquals(750, outages.usualKbitUp("dying"));
        assertEquals(Double.POSITIVE_INFINITY, outages.usualKbitUp("clear"));
    }

    @Test
    void a_remark_is_no_profile() {
        assertTrue(outages.knows("3g"));
        assertFalse(outages.knows("_about"));
    }
}
