package org.ventanilla.server.kiosk;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.ventanilla.server.kiosk.Tiding.Alarm;
import org.ventanilla.server.kiosk.Tiding.Patience;

class TidingTest {
    private static final Instant NOON = Instant.parse("2026-11-23T17:00:00Z");
    private static final Patience PATIENCE = new Patience(Duration.ofHours(4), Duration.ofHours(2));

    private static Waiting since(Duration age) {
        return new Waiting(2, 20_000, NOON.minus(age), 0, 0);
    }

    private static List<Alarm> alarms(Waiting waiting, Duration silent, boolean connected) {
        return new Tiding(NOON.minus(silent), waiting, null).alarms(NOON, connected, PATIENCE);
    }

    @Test
    void what_waits_longer_than_the_threshold_is_an_alarm_also_at_a_kiosk_that_is_there() {
        Duration now = Duration.ZERO;
        assertEquals(List.of(), alarms(since(Duration.ofHours(4)), now, true));
        assertEquals(List.of(Alarm.OLD), alarms(since(Duration.ofMinutes(241)), now, true));
    }

    @Test
    void a_silent_kiosk_is_an_alarm_only_when_something_waits_there() {
        assertEquals(List.of(), alarms(Waiting.NOTHING, Duration.ofDays(9), false));
        assertEquals(List.of(), alarms(since(Duration.ZERO), Duration.ofHours(2), false));
        assertEquals(List.of(Alarm.SILENT), alarms(since(Duration.ZERO), Duration.ofMinutes(121), false));
        assertEquals(List.of(Alarm.SILENT, Alarm.OLD), alarms(since(Duration.ofHours(5)), Duration.ofHours(5), false));
    }

    @Test
    void a_kiosk_that_is_there_is_not_silent_whatever_was_written_down_last() {
        assertEquals(List.of(), alarms(since(Duration.ZERO), Duration.ofDays(1), true));
    }

    @Test
    void a_lost_sheet_comes_first_and_a_refused_one_is_no_alarm() {
        Waiting lost = new Waiting(1, 9_000, NOON.minus(Duration.ofDays(1)), 3, 1);
        assertEquals(List.of(Alarm.MISSING, Alarm.OLD), alarms(lost, Duration.ZERO, true));
        assertEquals(List.of(), alarms(new Waiting(0, 0, null, 3, 0), Duration.ZERO, true));
    }

    @Test
    void a_key_on_two_computers_is_told_for_a_day() {
        Tiding twice = new Tiding(NOON, Waiting.NOTHING, NOON);
        assertEquals(List.of(Alarm.KEY_TWICE), twice.alarms(NOON, true, PATIENCE));
        assertEquals(List.of(Alarm.KEY_TWICE), twice.alarms(NOON.plus(Duration.ofHours(24)), true, PATIENCE));
        assertEquals(List.of(), twice.alarms(NOON.plus(Duration.ofHours(25)), true, PATIENCE));
    }
}
