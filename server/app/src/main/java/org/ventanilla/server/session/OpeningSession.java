package org.ventanilla.server.session;

import static org.ventanilla.contract.ProblemCode.PHONE_WRONG;
import static org.ventanilla.contract.ProblemCode.SESSION_OPEN_AT_KIOSK;
import static org.ventanilla.contract.ProblemCode.SESSION_UNKNOWN;

import java.time.Clock;
import java.util.Map;
import java.util.UUID;
import java.util.regex.Pattern;
import org.ventanilla.contract.Common.Consent;
import org.ventanilla.contract.Words;
import org.ventanilla.server.customer.Consents;
import org.ventanilla.server.kiosk.OpeningDay;
import org.ventanilla.server.platform.Event;
import org.ventanilla.server.platform.EventLog;
import org.ventanilla.server.platform.Result;
import org.ventanilla.server.platform.Transactions;

/** «Hablar con un asesor»: she is in the line from now on. The id is made at the kiosk, so that it may ask again after a drop. */
public final class OpeningSession {
    /** Fixed with 7, or mobile and national fixed with 10 digits. */
    private static final Pattern PHONE = Pattern.compile("[0-9]{7}|[0-9]{10}");

    private final Transactions transactions;
    private final Sessions sessions;
    private final Phones phones;
    private final Consents consents;
    private final OpeningDay days;
    private final EventLog log;
    private final Clock clock;

    public OpeningSession(
            Transactions transactions,
            Sessions sessions,
            Phones phones,
            Consents consents,
            OpeningDay days,
            EventLog log,
            Clock clock) {
        this.transactions = transactions;
        this.sessions = sessions;
        this.phones = phones;
        this.consents = consents;
        this.days = days;
        this.log = log;
        this.clock = clock;
    }

    public Result<Void> open(UUID kiosk, UUID id, String phone, Words.Service service, Consent consent) {
        if (!PHONE.matcher(phone).matches()) {
            return Result.refused(PHONE_WRONG, "phone");
        }
        return transactions.inTransaction(() -> sessions.of(id).isPresent()
                ? again(kiosk, id)
                : days.mustBeOpen(kiosk)
                        .then(open -> add(Session.open(id, kiosk, service, clock.instant()), phone, consent)));
    }

    private Result<Void> add(Session session, String phone, Consent consent) {
        if (!sessions.add(session)) {
            return again(session.kiosk(), session.id());
        }
        phones.keep(session.id(), phone);
        consents.give(session.id(), consent);
        log.append(new Event(
                "SessionOpened",
                "session",
                session.id(),
                "kiosk:" + session.kiosk(),
                Map.of(
                        "kiosk",
                        session.kiosk().toString(),
                        "service",
                        session.service().name())));
        return Result.done();
    }

    private Result<Void> again(UUID kiosk, UUID id) {
        return sessions.of(id)
                .map(same -> same.kiosk().equals(kiosk) ? Result.done() : Result.<Void>refused(SESSION_UNKNOWN))
                .orElse(Result.refused(SESSION_OPEN_AT_KIOSK));
    }
}
