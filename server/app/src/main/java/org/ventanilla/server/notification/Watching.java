package org.ventanilla.server.notification;

import static org.ventanilla.server.notification.path.Happened.ACCESS_LAPSED;
import static org.ventanilla.server.notification.path.Happened.ACCESS_SENT;
import static org.ventanilla.server.notification.path.Happened.SERVED_BY_AVISO;

import java.time.Clock;
import java.time.LocalDate;
import java.util.UUID;
import java.util.function.Consumer;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.ventanilla.server.calendario.Bogota;
import org.ventanilla.server.notification.path.Todo;
import org.ventanilla.server.platform.Result;

/**
 * What happens because time passes, each minute: acts that were just issued begin their way, a link that nobody opened
 * lapses, an aviso serves when its day is over. Done again it changes nothing, so any number of servers may do it.
 */
public final class Watching {

    private static final Logger LOG = LoggerFactory.getLogger(Watching.class);
    private static final int AT_ONCE = 200;

    private final Acts acts;
    private final Ways ways;
    private final Walking walking;
    private final SendingAccess access;
    private final Telling telling;
    private final Clock clock;

    public Watching(Acts acts, Ways ways, Walking walking, SendingAccess access, Telling telling, Clock clock) {
        this.acts = acts;
        this.ways = ways;
        this.walking = walking;
        this.access = access;
        this.telling = telling;
        this.clock = clock;
    }

    public void look() {
        acts.unopened(AT_ONCE).forEach(act -> safely(act, this::begin));
        ways.with(Todo.SEND_ACCESS, today(), AT_ONCE).forEach(act -> safely(act, access::send));
        ways.toLookAt(today(), AT_ONCE).forEach(act -> safely(act, this::again));
    }

    /**
     * Begins the way of an act: who authorised it gets her link at once, who only gave an address the news. One that is under
     * way already goes on as it is.
     */
    public void begin(UUID act) {
        walking.open(act).then(found -> {
            var way = walking.of(found);
            if (way.steps().isEmpty() && !way.reach().electronic()) {
                telling.decided(found);
            }
            return way.steps().isEmpty() ? access.send(act) : Result.done(way);
        });
    }

    private void again(UUID id) {
        acts.of(id).ifPresent(act -> {
            var path = walking.of(act);
            switch (path.next(today()).todo()) {
                case AWAIT_END_OF_AVISO ->
                    walking.record(id, SERVED_BY_AVISO, path.endOfAviso().orElseThrow(), "system", "");
                case SEND_CITACION -> lapse(act, path.day(ACCESS_SENT).isPresent());
                default -> walking.lookAgain(act);
            }
        });
    }

    private void lapse(Act act, boolean sent) {
        if (sent) {
            walking.record(act.id(), ACCESS_LAPSED, today(), "system", "");
        }
        walking.lookAgain(act);
    }

    /** One act that cannot go on must not hold up the others. */
    private static void safely(UUID act, Consumer<UUID> work) {
        try {
            work.accept(act);
        } catch (RuntimeException fault) {
            LOG.atError().addKeyValue("act", act).setCause(fault).log("the way of an act cannot be looked at");
        }
    }

    private LocalDate today() {
        return Bogota.dateOf(clock.instant());
    }
}
