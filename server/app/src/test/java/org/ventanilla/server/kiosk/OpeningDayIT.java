package org.ventanilla.server.kiosk;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.ventanilla.contract.KioskViews;
import org.ventanilla.contract.ProblemCode;
import org.ventanilla.server.access.Passwords;
import org.ventanilla.server.access.Throttle;
import org.ventanilla.server.access.store.PgTriesLog;
import org.ventanilla.server.app.TestClock;
import org.ventanilla.server.kiosk.store.PgDays;
import org.ventanilla.server.kiosk.store.PgKiosks;
import org.ventanilla.server.platform.Event;
import org.ventanilla.server.platform.Ids;
import org.ventanilla.server.platform.Result;
import org.ventanilla.server.platform.db.Postgres;
import org.ventanilla.server.platform.db.TestDb;

class OpeningDayIT {
    private static final TestDb DB = Postgres.fresh();
    private static final String PIN_HASH = Passwords.hash("2468");

    private final TestClock clock = TestClock.at("2026-11-23T10:00:00-05:00");
    private final Kiosks kiosks = new PgKiosks(DB.db);
    private final OpeningDay days = new OpeningDay(
            kiosks,
            new PgDays(DB.db),
            new Throttle(DB.transactions, new PgTriesLog(DB.db), clock),
            DB.transactions,
            DB.events,
            clock);
    private final Kiosk kiosk = new Kiosk(
            Ids.next(), "La Esquina", new Partner(Ids.next(), "Rosa"), new Municipality("25372", "Junín"), "Doña Rosa");
    private final UUID id = kiosk.id();

    @AfterAll
    static void close() {
        DB.close();
    }

    @BeforeEach
    void newKiosk() {
        kiosks.add(kiosk, PIN_HASH);
        DB.happened.clear();
    }

    @Test
    void a_kiosk_is_closed_until_its_operator_opens_the_day() {
        assertEquals(Result.refused(ProblemCode.DAY_CLOSED), days.mustBeOpen(id));
        assertEquals(Result.done(), days.open(id, "2468"));
        assertEquals(Result.done(), days.mustBeOpen(id));
        assertEquals(new KioskViews.Day(true, "Doña Rosa", 0), days.view(kiosk));
        days.close(id);
        assertEquals(new KioskViews.Day(false, null, 0), days.view(kiosk));
        assertEquals(
                List.of("KioskDayOpened", "KioskDayClosed"),
                DB.happened.stream().map(Event::type).toList());
    }

    @Test
    void a_wrong_pin_opens_nothing_and_the_sixth_waits() {
        for (int i = 0; i < 5; i++) {
            assertEquals(Result.refused(ProblemCode.PIN_WRONG), days.open(id, "1234"));
        }
        assertEquals(Result.refused(ProblemCode.TOO_MANY_TRIES), days.open(id, "2468"));
        assertEquals(Result.refused(ProblemCode.DAY_CLOSED), days.mustBeOpen(id));
        assertEquals(List.of(), DB.happened);
        clock.pass(Duration.ofMinutes(5));
        assertEquals(Result.done(), days.open(id, "2468"));
    }

    @Test
    void attentions_count_on_their_day_and_closing_keeps_the_count() {
        days.open(id, "2468");
        days.attentionHeld(id);
        days.close(id);
        days.attentionHeld(id);
        assertEquals(2, days.view(kiosk).attentions());
        days.open(id, "2468");
        assertEquals(2, days.view(kiosk).attentions());
    }

    @Test
    void a_day_that_nobody_closed_ends_at_midnight_in_colombia() {
        days.open(id, "2468");
        days.attentionHeld(id);
        clock.set(Instant.parse("2026-11-24T04:59:59Z"));
        assertEquals(new KioskViews.Day(true, "Doña Rosa", 1), days.view(kiosk));
        clock.set(Instant.parse("2026-11-24T05:00:00Z"));
        assertEquals(new KioskViews.Day(false, null, 0), days.view(kiosk));
    }
}
