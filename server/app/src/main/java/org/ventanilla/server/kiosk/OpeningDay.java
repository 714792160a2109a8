package org.ventanilla.server.kiosk;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Map;
import java.util.UUID;
import org.ventanilla.contract.KioskViews;
import org.ventanilla.contract.ProblemCode;
import org.ventanilla.server.access.Passwords;
import org.ventanilla.server.access.Throttle;
import org.ventanilla.server.calendario.Bogota;
import org.ventanilla.server.platform.Event;
import org.ventanilla.server.platform.EventLog;
import org.ventanilla.server.platform.Result;
import org.ventanilla.server.platform.Transactions;

/** The operator opens the kiosk's day with her PIN and closes it; sessions count themselves on it. */
public final class OpeningDay {
    private final Kiosks kiosks;
    private final Days days;
    private final Throttle throttle;
    private final Transactions transactions;
    private final EventLog events;
    private final Clock clock;

    public OpeningDay(
            Kiosks kiosks, Days days, Throttle throttle, Transactions transactions, EventLog events, Clock clock) {
        this.kiosks = kiosks;
        this.days = days;
        this.throttle = throttle;
        this.transactions = transactions;
        this.events = events;
        this.clock = clock;
    }

    /** Not inside a transaction, see {@link Throttle}. */
    public Result<Void> open(UUID kiosk, String pin) {
        String hash = kiosks.pinHash(kiosk).orElseThrow();
        return throttle.attempt("pin:" + kiosk, () -> Passwords.matches(pin, hash), ProblemCode.PIN_WRONG)
                .then(right -> changed("KioskDayOpened", kiosk, () -> days.open(kiosk, today())));
    }

    public Result<Void> close(UUID kiosk) {
        return changed("KioskDayClosed", kiosk, () -> days.close(kiosk, today()));
    }

    /** Refuses when the day is closed. */
    public Result<Void> mustBeOpen(UUID kiosk) {
        return days.of(kiosk, today()).open() ? Result.done() : Result.refused(ProblemCode.DAY_CLOSED);
    }

    public void attentionHeld(UUID kiosk) {
        days.attentionHeld(kiosk, today());
    }

    /** The operator's name is shown while she has it open. */
    public KioskViews.Day view(Kiosk kiosk) {
        Days.Day day = days.of(kiosk.id(), today());
        return new KioskViews.Day(day.open(), day.open() ? kiosk.operator() : null, day.attentions());
    }

    private Result<Void> changed(String type, UUID kiosk, Runnable change) {
        return transactions.inTransaction(() -> {
            change.run();
            events.append(new Event(type, "kiosk", kiosk, "kiosk:" + kiosk, Map.of()));
            return Result.done();
        });
    }

    private LocalDate today() {
        return Bogota.dateOf(clock.instant());
    }
}
