package org.ventanilla.journeys.bench.call;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import java.util.List;
import org.junit.jupiter.api.Test;

class TableTest {
    private static JsonObject row(int seed, double connected) {
        return JsonParser.parseString("""
                {"profile": "edge", "variant": "default", "seed": %d, "seconds": 10, "uploadedBytes": 50000, "notes": "1/1",
                 "following": {"uplink": {"fallS": 1.5, "riseS": "never"}, "downlink": {"fallS": 0}},
                 "kiosk": {"connectedS": %s, "state": "connected"}, "hub": {"voiceBackS": "never", "state": "failed"},
                 "link": {"since_reset_s": 10,
                   "downlink": {"offered_bytes": 125000, "queue_delay_ms": {"p95": 20}},
                   "uplink": {"offered_bytes": 12500, "queue_delay_ms": {"p95": 1900}}}}
                """.formatted(seed, connected)).getAsJsonObject();
    }

    @Test
    void the_seeds_of_one_link_are_one_line_of_medians_and_what_is_unknown_is_a_dash() {
        var text = new Table(List.of(row(1, 2.0), row(2, 9.0), row(3, 3.0))).text();
        assertTrue(text.contains("3.00 / -"), text);
        assertTrue(text.contains("- / never"), text);
        assertTrue(text.contains("100 / 10"), text);
        assertTrue(text.contains("100 / 10     40 "), text);
        assertTrue(text.contains("20 / 1900"), text);
        assertTrue(text.contains("0.0 / 1.5   - / never"), text);
        assertTrue(text.contains("connected / failed; notes 1/1"), text);
        assertEquals(5, text.lines().count(), text);
    }
}
