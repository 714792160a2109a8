package org.ventanilla.server.pqr;

import static org.ventanilla.contract.ProblemCode.RADICADO_UNKNOWN;
import static org.ventanilla.contract.ProblemCode.SESSION_OF_OTHER;
import static org.ventanilla.contract.ProblemCode.SESSION_UNKNOWN;

import java.time.Clock;
import java.time.Duration;
import java.util.UUID;
import org.ventanilla.contract.Words.Role;
import org.ventanilla.server.access.Staff;
import org.ventanilla.server.calendario.BusinessDays;
import org.ventanilla.server.platform.Result;
import org.ventanilla.server.session.Session;
import org.ventanilla.server.session.Sessions;

/**
 * The constancia again, the same each time. It tells who asked for what: so it is for the agent who received it, for a
 * supervisor, and for the kiosk while the person is there or has just hung up with the paper still in the printer.
 */
public final class ReadingConstancia {

    private static final Duration PRINTING = Duration.ofMinutes(15);

    private final Sessions sessions;
    private final Cases cases;
    private final Issuer issuer;
    private final Catalogue catalogue;
    private final BusinessDays days;
    private final ConstanciaItems items;
    private final Clock clock;

    public ReadingConstancia(
            Sessions sessions,
            Cases cases,
            Issuer issuer,
            Catalogue catalogue,
            BusinessDays days,
            ConstanciaItems items,
            Clock clock) {
        this.sessions = sessions;
        this.cases = cases;
        this.issuer = issuer;
        this.catalogue = catalogue;
        this.days = days;
        this.items = items;
        this.clock = clock;
    }

    public Result<Constancia> forStaff(String written, Staff staff) {
        return Radicado.read(written)
                .flatMap(cases::of)
                .map(filed -> mayRead(staff, filed) ? done(filed) : Result.<Constancia>refused(SESSION_OF_OTHER))
                .orElse(Result.refused(RADICADO_UNKNOWN));
    }

    /** The last one of the attention. */
    public Result<Constancia> forKiosk(UUID session, UUID kiosk) {
        if (sessions.of(session).filter(open -> isThere(open, kiosk)).isEmpty()) {
            return Result.refused(SESSION_UNKNOWN);
        }
        var filed = cases.filedIn(session);
        return filed.isEmpty() ? Result.refused(RADICADO_UNKNOWN) : done(filed.getLast());
    }

    private Result<Constancia> done(PqrRadicada filed) {
        return Result.done(Constancia.of(filed, issuer, catalogue, days)
                .and(items.of(filed.pqr().id())));
    }

    private static boolean mayRead(Staff staff, PqrRadicada filed) {
        return staff.role() != Role.AGENT || filed.pqr().reception().agent().equals(staff.id());
    }

    private boolean isThere(Session session, UUID kiosk) {
        var departure = session.departure();
        return session.kiosk().equals(kiosk)
                && (departure == null || clock.instant().isBefore(departure.at().plus(PRINTING)));
    }
}
