package org.ventanilla.server.link;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.ventanilla.contract.Common.Rungs;
import org.ventanilla.contract.Words.Rung;
import org.ventanilla.server.access.Passwords;
import org.ventanilla.server.app.TestClock;
import org.ventanilla.server.kiosk.Kiosk;
import org.ventanilla.server.kiosk.Kiosks;
import org.ventanilla.server.kiosk.Municipality;
import org.ventanilla.server.kiosk.Partner;
import org.ventanilla.server.kiosk.store.PgKiosks;
import org.ventanilla.server.link.store.PgLinkHours;
import org.ventanilla.server.platform.Ids;
import org.ventanilla.server.platform.db.DbFault;
import org.ventanilla.server.platform.db.Postgres;
import org.ventanilla.server.platform.db.TestDb;

class FollowingLinksIT {
    private static final TestDb DB = Postgres.fresh();
    private static final String PIN_HASH = Passwords.hash("2468");
    private static final Rungs WEAK = new Rungs(Rung.STILLS, Rung.VIDEO);

    private final TestClock clock = TestClock.at("2026-11-23T09:58:00-05:00");
    private final Kiosks kiosks = new PgKiosks(DB.db);
    private final LinkHours hours = new PgLinkHours(DB.db, DB.transactions);
    private final FollowingLinks following = new FollowingLinks(hours, clock);
    private final UUID kiosk = Ids.next();
    private final UUID call = Ids.next();

    @AfterAll
    static void close() {
        DB.close();
    }

    @BeforeEach
    void newKiosk() {
        add(kiosk);
        DB.db.update("delete from link_hour");
    }

    @Test
    void what_several_servers_heard_minute_by_minute_adds_up_in_its_hours() {
        FollowingLinks besides = new FollowingLinks(hours, clock);
        following.came(kiosk);
        besides.beat(kiosk, 800);
        following.beat(kiosk, 600);
        following.carries(kiosk, call, WEAK);
        for (int minute = 0; minute < 4; minute++) {
            clock.pass(Duration.ofMinutes(1));
            following.write(call::equals);
            besides.write(call::equals);
        }
        RoundTrips trips = new RoundTrips(2, 1_400, 800);
        assertEquals(
                List.of(hour("2026-11-23T14:00:00Z", trips), hour("2026-11-23T15:00:00Z", RoundTrips.NONE)), all());
        assertEquals(
                Map.of(
                        kiosk,
                        new LinkFigures(240_000, trips, Map.of(Rung.STILLS, 240_000L), Map.of(Rung.VIDEO, 240_000L))),
                hours.sums(Instant.EPOCH, clock.instant()));
    }

    @Test
    void a_call_whose_end_crossed_with_its_last_word_is_over_at_the_next_minute() {
        following.came(kiosk);
        following.callOver(call);
        following.carries(kiosk, call, WEAK);
        clock.pass(Duration.ofMinutes(1));
        following.write(session -> false);
        clock.pass(Duration.ofMinutes(2));
        following.write(session -> false);
        assertEquals(Map.of(Rung.STILLS, 60_000L), sum(kiosk).up());
    }

    @Test
    void what_could_not_be_written_is_written_the_next_time_and_once_and_holds_up_nobody() {
        UUID fresh = Ids.next();
        following.came(fresh);
        following.came(kiosk);
        clock.pass(Duration.ofMinutes(1));
        assertThrows(DbFault.class, () -> following.write(call::equals), "no such kiosk yet");
        assertEquals(60_000, sum(kiosk).connectedMs());
        add(fresh);
        clock.pass(Duration.ofMinutes(1));
        following.write(call::equals);
        following.write(call::equals);
        assertEquals(120_000, sum(fresh).connectedMs());
    }

    @Test
    void what_is_too_old_goes_with_its_rungs() {
        hours.add(kiosk, List.of(hour("2025-10-01T14:00:00Z", RoundTrips.NONE)));
        hours.add(kiosk, List.of(hour("2026-11-01T14:00:00Z", RoundTrips.NONE)));
        hours.forget(Instant.parse("2025-11-01T00:00:00Z"));
        assertEquals(List.of(hour("2026-11-01T14:00:00Z", RoundTrips.NONE)), all());
        assertEquals(
                2L, DB.db.one("select count(*) from link_rung").orElseThrow().getLong(0));
    }

    private LinkFigures sum(UUID of) {
        return hours.sums(Instant.EPOCH, clock.instant()).getOrDefault(of, LinkFigures.NONE);
    }

    private List<LinkHour> all() {
        return hours.of(kiosk, Instant.EPOCH, clock.instant());
    }

    private static LinkHour hour(String at, RoundTrips trips) {
        return new LinkHour(
                Instant.parse(at),
                new LinkFigures(120_000, trips, Map.of(Rung.STILLS, 120_000L), Map.of(Rung.VIDEO, 120_000L)));
    }

    private void add(UUID id) {
        Partner partner = new Partner(Ids.next(), "Rosa");
        kiosks.add(new Kiosk(id, "La Esquina", partner, new Municipality("25372", "Junín"), "Doña Rosa"), PIN_HASH);
    }
}
