package org.ventanilla.journeys.bench.call;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.google.gson.JsonParser;
import org.junit.jupiter.api.Test;

class SampleTest {
    @Test
    void what_the_page_counted_is_read() {
        var samples = Sample.all(JsonParser.parseString("""
                [{"at": 1700000000000, "call": 1, "state": "connected", "stills": 2, "heard": 48000, "concealed": 480,
                  "frames": 20, "frozen": 0.5, "paused": 6, "freezes": 2, "rtt": 0.4, "size": "320x180"}]"""));
        assertEquals(
                new Sample(1_700_000_000_000L, 1, "connected", 48_000, 480, 20, 6.5, 2, 2, 400, "320x180"),
                samples.getFirst());
    }

    @Test
    void what_a_browser_does_not_count_yet_is_nothing_and_an_unknown_round_trip_is_unknown() {
        var sample = Sample.of(JsonParser.parseString("{\"at\": 1, \"call\": 0, \"state\": \"new\", \"stills\": 0}")
                .getAsJsonObject());
        assertEquals(0, sample.frames());
        assertTrue(Double.isNaN(sample.rttMs()));
    }
}
