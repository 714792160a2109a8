package org.ventanilla.server.session;

import java.util.UUID;
import org.ventanilla.contract.ProblemCode;
import org.ventanilla.server.kiosk.OpeningDay;
import org.ventanilla.server.platform.Result;

/** The operator closes the day. Nobody who waits or talks is sent away by it. */
public final class ClosingDay {
    private final Sessions sessions;
    private final OpeningDay days;

    public ClosingDay(Sessions sessions, OpeningDay days) {
        this.sessions = sessions;
        this.days = days;
    }

    public Result<Void> close(UUID kiosk) {
        return sessions.openAtKiosk(kiosk).isPresent()
                ? Result.refused(ProblemCode.SESSION_OPEN_AT_KIOSK)
                : days.close(kiosk);
    }
}
