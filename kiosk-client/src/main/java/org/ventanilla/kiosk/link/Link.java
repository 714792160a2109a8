package org.ventanilla.kiosk.link;

import io.vertx.core.Vertx;
import java.net.URI;
import java.time.Duration;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Supplier;
import java.util.random.RandomGenerator;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.ventanilla.contract.FromKiosk;
import org.ventanilla.contract.FromKiosk.KioskHeartbeat;
import org.ventanilla.contract.FromKiosk.KioskPointer;
import org.ventanilla.contract.FromKiosk.KioskResync;
import org.ventanilla.contract.FromKiosk.KioskSignal;
import org.ventanilla.contract.KioskViews.Devices;
import org.ventanilla.contract.KioskViews.KioskView;
import org.ventanilla.contract.Problem;
import org.ventanilla.contract.ProblemCode;
import org.ventanilla.contract.ToKiosk;
import org.ventanilla.contract.VisitViews;
import org.ventanilla.contract.Wire;
import org.ventanilla.contract.Words.LinkState;
import org.ventanilla.kiosk.device.Device;

/**
 * The conversation with the server, whatever becomes of single sockets. Nothing depends on a message having arrived: each new socket
 * brings a snapshot, and what the server has not answered is said again. Lives on one event loop, which also hears everything.
 */
public final class Link {
    private static final Logger LOG = LoggerFactory.getLogger(Link.class);
    private static final long HEARTBEAT_MS = 10_000;
    private static final long FAREWELL_AGAIN_MS = 3_000;

    /** What the link hears. */
    public interface Ear {
        /** Signed in, and on a new socket. */
        void connected();

        void link(VisitViews.Link now);

        void shows(KioskView view);

        /** A signal, a pointer or the shutter. */
        void says(ToKiosk message);

        void did(UUID command);

        void refused(UUID command, Problem problem);

        /** Why the server will not have this kiosk; {@code null} when it will. */
        void kiosk(@Nullable Problem problem);
    }

    private final Vertx vertx;
    private final Supplier<Devices> devices;
    private final Ear ear;
    private final PendingCommands pending = new PendingCommands();
    private final ServerCopy copy = new ServerCopy();
    private final Redialling redialling;
    private final Trying trying;
    private @Nullable Connection current;

    public Link(Vertx vertx, URI server, Device device, Supplier<Devices> devices, Ear ear) {
        this.vertx = vertx;
        this.devices = devices;
        this.ear = ear;
        this.redialling = new Redialling(new Backoff(RandomGenerator.getDefault()));
        Dialling dialling = new Dialling(vertx, server, device);
        this.trying = new Trying(
                vertx, System::nanoTime, () -> dialling.dial(new Hearing()), this::connected, this::notConnected);
    }

    public void start() {
        vertx.setPeriodic(HEARTBEAT_MS, timer -> heartbeat());
        trying.after(Duration.ZERO);
    }

    public void close() {
        trying.close();
        if (current != null) {
            current.close();
        }
    }

    /** A command is kept until it is answered; a signal or a pointer is worthless later and is lost with the socket. */
    public void send(FromKiosk message) {
        boolean first = commandId(message).map(id -> pending.add(id, message)).orElse(true);
        if (first && current != null) {
            current.say(message);
        }
    }

    /** Asks the server for a sign of life; never answered when there is no socket or it ends meanwhile. On the event loop. */
    public void echo(Runnable answered) {
        if (current != null) {
            current.echo(answered);
        }
    }

    public void forget(UUID command) {
        pending.answered(command);
    }

    /**
     * Somebody knows by another way that the server is reached: nobody waits for the next try then, nor for a socket that got stuck in an
     * outage, whose TCP would try again much later. On the event loop.
     */
    public void isReached() {
        boolean stuck = current != null && current.pulse().isStuck(System.nanoTime());
        if ((current == null || stuck) && redialling.isHopeful()) {
            trying.now();
        }
    }

    private void connected(Connection connection) {
        if (current != null) {
            current.close();
        }
        current = connection;
        LOG.info("Connected to the server");
        heartbeat();
        pending.all().forEach(connection::say);
        ear.connected();
        ear.link(connection.pulse().link());
    }

    private void notConnected(Throwable why) {
        Problem problem = why instanceof NotAdmitted refused ? refused.problem() : null;
        if (problem != null) {
            tell(problem);
        }
        if (current == null && !trying.isUnderWay()) {
            trying.after(redialling.after(problem));
        }
    }

    private void tell(Problem problem) {
        if (redialling.isNews(problem)) {
            LOG.atWarn().addKeyValue("problem", problem.code()).log("The server does not admit this kiosk");
            ear.kiosk(problem);
        }
    }

    /**
     * The server stumbled over a farewell. Nobody presses that button again, and until it is heard nobody else can be attended
     * here.
     */
    private void sayAgain(UUID command) {
        FromKiosk waiting = pending.get(command);
        if (waiting != null && current != null) {
            current.say(waiting);
        }
    }

    private void heartbeat() {
        if (current != null) {
            current.say(new KioskHeartbeat(UUID.randomUUID(), current.pulse().rttMs(), devices.get()));
        }
    }

    private static Optional<UUID> commandId(FromKiosk message) {
        return switch (message) {
            case KioskHeartbeat beat -> Optional.empty();
            case FromKiosk.KioskOpenDay open -> Optional.of(open.id());
            case FromKiosk.KioskCloseDay close -> Optional.of(close.id());
            case FromKiosk.KioskOpenSession open -> Optional.of(open.id());
            case FromKiosk.KioskLeave leave -> Optional.of(leave.id());
            case FromKiosk.KioskResolved resolved -> Optional.of(resolved.id());
            case FromKiosk.KioskChat chat -> Optional.of(chat.id());
            case FromKiosk.KioskDismissRequest dismiss -> Optional.of(dismiss.id());
            case FromKiosk.KioskSeen seen -> Optional.of(seen.id());
            case FromKiosk.KioskAnswer answer -> Optional.of(answer.id());
            case FromKiosk.KioskBack back -> Optional.of(back.id());
            case KioskSignal signal -> Optional.empty();
            case KioskPointer pointer -> Optional.empty();
            case FromKiosk.KioskTravels travels -> Optional.empty();
            case FromKiosk.KioskNotOpened notOpened -> Optional.empty();
            case FromKiosk.KioskBacklog backlog -> Optional.empty();
            case FromKiosk.KioskRungs rungs -> Optional.empty();
            case FromKiosk.KioskChecked checked -> Optional.empty();
            case KioskResync resync -> Optional.empty();
        };
    }

    /** What the current connection says. */
    private final class Hearing implements Connection.Ear {

        @Override
        public void text(Connection from, String text) {
            try {
                heard(from, Wire.read(text, ToKiosk.class));
            } catch (Wire.MalformedMessage e) {
                // The content may be personal: only the fact is logged.
                LOG.warn("The server said something that we do not understand");
            }
        }

        @Override
        public void pulse(Connection from, Pulse pulse) {
            if (from == current) {
                ear.link(pulse.link());
            }
        }

        @Override
        public void lost(Connection from) {
            if (from != current) {
                return;
            }
            current = null;
            LOG.info("Lost the server");
            ear.link(new VisitViews.Link(LinkState.NONE, null));
            Duration pause = redialling.afterLoss(from.age());
            if (!trying.isUnderWay()) {
                trying.after(pause);
            }
        }

        private void heard(Connection from, ToKiosk message) throws Wire.MalformedMessage {
            switch (message) {
                case ToKiosk.KioskSnapshot snapshot -> admitted(copy.take(snapshot));
                case ToKiosk.Change change ->
                    copy.apply(change).ifPresentOrElse(ear::shows, () -> from.say(new KioskResync()));
                case ToKiosk.Done done -> done(done.id());
                case ToKiosk.Refusal refusal -> refused(refusal);
                case ToKiosk.TakePhoto shutter -> ear.says(shutter);
                case KioskSignal signal -> ear.says(signal);
                case KioskPointer pointer -> ear.says(pointer);
            }
        }

        private void admitted(KioskView view) {
            if (redialling.admitted()) {
                ear.kiosk(null);
            }
            ear.shows(view);
        }

        private void done(UUID command) {
            if (pending.answered(command)) {
                ear.did(command);
            }
        }

        private void refused(ToKiosk.Refusal refusal) {
            if (refusal.id() == null) {
                unasked(refusal.problem());
                return;
            }
            UUID command = UUID.fromString(refusal.id());
            if (refusal.problem().status() >= ProblemCode.FAULT.status() && pending.isFarewell(command)) {
                vertx.setTimer(FAREWELL_AGAIN_MS, timer -> sayAgain(command));
            } else if (pending.answered(command)) {
                ear.refused(command, refusal.problem());
            }
        }

        private void unasked(Problem problem) {
            if (problem.code().equals(ProblemCode.KIOSK_ELSEWHERE.code())
                    || problem.code().equals(ProblemCode.KIOSK_REVOKED.code())) {
                tell(problem);
            } else {
                LOG.atWarn().addKeyValue("problem", problem.code()).log("The server did not understand us");
            }
        }
    }
}
