package org.ventanilla.journeys.bench.call;

import static org.junit.jupiter.api.Assertions.assertTrue;

import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import java.util.List;
import org.junit.jupiter.api.Test;

class VoiceTableTest {
    private static JsonObject row(String variant, double atKiosk, String rungs) {
        return JsonParser.parseString("""
                {"variant": "%s", "rungs": "%s", "call": {"downKbit": 19.04, "upKbit": 18.96},
                 "kiosk": {"stoi": %s, "concealedPercent": 0.2}, "hub": {"stoi": 0.9, "concealedPercent": 0},
                 "link": {"since_reset_s": 10, "downlink": {"offered_bytes": 26250}, "uplink": {"offered_bytes": 27500}}}
                """.formatted(variant, rungs, atKiosk)).getAsJsonObject();
    }

    @Test
    void each_row_says_what_it_took_how_well_it_was_understood_and_how_much_better_than_the_first() {
        var lines = new VoiceTable(List.of(row("default", 0.95, ""), row("ventanilla", 0.93, "AUDIO")))
                .text()
                .lines()
                .toList();
        assertTrue(lines.get(1).contains("+0.000 / +0.000"), lines.get(1));
        for (var cell : List.of(
                "ventanilla", "21.0 / 22.0", "19.0 / 19.0", "0.930 / 0.900", "-0.020 / +0.000", "0.2 / 0.0", "AUDIO")) {
            assertTrue(lines.get(2).contains(cell), lines.get(2));
        }
    }
}
