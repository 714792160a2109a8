package org.ventanilla.kiosk.link;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.ventanilla.contract.FromKiosk.KioskBacklog;
import org.ventanilla.kiosk.spool.Tally;

class SayingBacklogTest {
    private static final Instant NOON = Instant.parse("2026-06-10T17:00:00Z");
    private static final Tally NOTHING = new Tally(0, 0, 0, 0, null, 0, 3, 0, 0);

    private final List<KioskBacklog> said = new ArrayList<>();
    private long nanos;
    private final SayingBacklog saying = new SayingBacklog(InstantSource.fixed(NOON), () -> nanos, said::add);

    private static Tally waiting(int parts) {
        return new Tally(parts, 1_000L * parts, 1, parts, NOON.minusSeconds(90), 0, 0, 1, 0);
    }

    private void after(Duration time) {
        nanos += time.toNanos();
    }

    @Test
    void what_waits_is_said_with_its_age() {
        saying.counted(waiting(2));

        assertEquals(List.of(new KioskBacklog(2, 2_000, 90L, 1, 0)), said);
    }

    @Test
    void many_changes_are_said_once_a_minute_and_the_last_one_is_not_forgotten() {
        saying.counted(waiting(1));
        saying.counted(waiting(2));
        after(Duration.ofSeconds(30));
        saying.counted(waiting(3));
        assertEquals(1, said.size());

        after(Duration.ofSeconds(30));
        saying.counted(waiting(3));

        assertEquals(3, said.getLast().parts());
        assertEquals(2, said.size());
    }

    @Test
    void that_nothing_waits_any_more_is_said_at_once() {
        saying.counted(waiting(1));
        saying.counted(NOTHING);

        assertEquals(new KioskBacklog(0, 0, null, 0, 0), said.getLast());
    }

    @Test
    void what_is_as_it_was_is_not_said_again() {
        saying.counted(waiting(1));
        after(Duration.ofHours(1));
        saying.counted(waiting(1));

        assertEquals(1, said.size());
    }

    @Test
    void each_sign_in_hears_it_again() {
        saying.counted(waiting(1));
        saying.connected();

        assertEquals(2, said.size());
        assertEquals(said.getFirst(), said.getLast());
    }
}
