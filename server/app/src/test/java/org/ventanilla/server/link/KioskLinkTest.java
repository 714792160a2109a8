package org.ventanilla.server.link;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.ventanilla.contract.Common.Rungs;
import org.ventanilla.contract.Words.Rung;
import org.ventanilla.server.platform.Ids;

class KioskLinkTest {
    private static final Rungs GOOD = new Rungs(Rung.SMALL_VIDEO, Rung.VIDEO);
    private static final Rungs VOICE = new Rungs(Rung.AUDIO, Rung.AUDIO);

    private final KioskLink link = new KioskLink(at(0));
    private final UUID call = Ids.next();

    @Test
    void a_link_is_counted_from_its_socket_on() {
        link.came(at(10));
        assertEquals(50_000, taken(60).connectedMs());
        link.left(at(70));
        assertEquals(10_000, taken(100).connectedMs());
    }

    @Test
    void a_new_socket_beside_the_old_one_counts_once_and_outlives_it() {
        link.came(at(0));
        link.came(at(10));
        link.left(at(15));
        assertEquals(60_000, taken(60).connectedMs());
        link.left(at(60));
        link.left(at(60));
        link.came(at(61));
        assertEquals(4_000, taken(65).connectedMs(), "one that is said to go twice does not lame the next");
    }

    @Test
    void a_call_is_counted_by_rung_and_way_as_its_kiosk_says_until_it_is_over() {
        link.came(at(0));
        link.carries(at(0), call, GOOD);
        link.carries(at(20), call, VOICE);
        link.over(at(50), Ids.next()::equals);
        link.over(at(60), call::equals);
        LinkFigures figures = taken(90);
        assertEquals(Map.of(Rung.SMALL_VIDEO, 20_000L, Rung.AUDIO, 40_000L), figures.up());
        assertEquals(Map.of(Rung.VIDEO, 20_000L, Rung.AUDIO, 40_000L), figures.down());
    }

    @Test
    void what_a_call_would_begin_with_is_the_lesser_way_and_is_news_when_it_changes() {
        link.came(at(0));
        assertEquals(Optional.empty(), link.signal(at(0)));
        assertTrue(link.checked(at(1), GOOD));
        assertEquals(Optional.of(Rung.SMALL_VIDEO), link.signal(at(2)));
        assertFalse(link.checked(at(91), GOOD));
        assertTrue(link.checked(at(92), VOICE));
    }

    @Test
    void what_was_looked_at_some_minutes_ago_or_on_another_socket_is_not_said() {
        link.came(at(0));
        link.checked(at(0), GOOD);
        assertEquals(Optional.of(Rung.SMALL_VIDEO), link.signal(at(179)));
        assertEquals(Optional.empty(), link.signal(at(180)));
        link.checked(at(181), GOOD);
        link.left(at(182));
        assertEquals(Optional.empty(), link.signal(at(183)));
    }

    @Test
    void a_kiosk_that_goes_in_a_call_has_nothing_until_it_is_back() {
        link.came(at(0));
        link.carries(at(0), call, VOICE);
        link.left(at(30));
        link.came(at(50));
        assertEquals(
                Map.of(Rung.AUDIO, 40_000L, Rung.OFFLINE, 20_000L), taken(60).up());
    }

    @Test
    void round_trips_keep_their_mean_and_the_worst() {
        link.beat(at(1), 600);
        link.beat(at(2), 900);
        RoundTrips trips = taken(3).trips();
        assertEquals(750L, trips.mean());
        assertEquals(900, trips.worst());
        link.beat(at(4), Integer.MAX_VALUE);
        assertEquals(60_000, taken(5).trips().worst(), "a clock that jumped");
    }

    @Test
    void what_was_taken_is_not_taken_again_unless_it_is_given_back() {
        link.came(at(0));
        List<LinkHour> taken = link.take(at(60));
        assertEquals(List.of(), link.take(at(60)));
        link.giveBack(taken);
        assertEquals(90_000, taken(90).connectedMs());
    }

    private LinkFigures taken(int second) {
        return link.take(at(second)).getFirst().figures();
    }

    private static Instant at(int second) {
        return Instant.parse("2026-11-23T15:00:00Z").plusSeconds(second);
    }
}
