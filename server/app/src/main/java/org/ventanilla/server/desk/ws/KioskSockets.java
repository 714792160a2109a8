package org.ventanilla.server.desk.ws;

import java.time.Duration;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.BiPredicate;
import org.ventanilla.contract.KioskViews.KioskView;
import org.ventanilla.contract.Problem;
import org.ventanilla.contract.ProblemCode;
import org.ventanilla.contract.ToKiosk;
import org.ventanilla.contract.ToKiosk.KioskSnapshot;
import org.ventanilla.contract.ToKiosk.Refusal;
import org.ventanilla.server.desk.KioskScreens;
import org.ventanilla.server.platform.ws.LiveView;
import org.ventanilla.server.platform.ws.Socket;

/** The kiosks that are connected, one socket each. Thread-safe. */
public final class KioskSockets {
    private final KioskScreens screens;
    private final Map<UUID, Line> lines = new ConcurrentHashMap<>();

    public KioskSockets(KioskScreens screens) {
        this.screens = screens;
    }

    /** A socket, which try of the kiosk's it is where that is known, and what is seen through it. */
    private record Line(Socket socket, Optional<Dial> dial, LiveView<KioskView> view) {}

    /**
     * The newer one wins, and the older is told why and closed. One program does not stand in its own way: what it had given up is
     * closed without a word, whichever comes first.
     *
     * @return whether another program's socket was sent away
     */
    synchronized boolean add(UUID kiosk, Socket socket, Optional<Dial> dial) {
        Line before = lines.get(kiosk);
        Optional<Dial> there = before == null ? Optional.empty() : before.dial();
        if (both(dial, there, Dial::isGivenUpFor)) {
            socket.close(Socket.DIALLED_AGAIN, "dialled again");
            return false;
        }
        Line line = new Line(
                socket,
                dial,
                new LiveView<>(() -> screens.of(kiosk), (seq, view) -> new KioskSnapshot(seq, view), socket::send));
        lines.put(kiosk, line);
        boolean own = both(dial, there, Dial::isOfSameProgram);
        if (before != null && own) {
            before.socket().close(Socket.DIALLED_AGAIN, "dialled again");
        } else if (before != null) {
            close(before, ProblemCode.KIOSK_ELSEWHERE, Socket.ELSEWHERE);
        }
        line.view().refresh();
        return before != null && !own;
    }

    private static boolean both(Optional<Dial> one, Optional<Dial> other, BiPredicate<Dial, Dial> are) {
        return one.isPresent() && other.isPresent() && are.test(one.get(), other.get());
    }

    /** Of the socket that it has. */
    Optional<Duration> silence(UUID kiosk) {
        return Optional.ofNullable(lines.get(kiosk)).map(line -> line.socket().silence());
    }

    void remove(UUID kiosk, Socket socket) {
        lines.computeIfPresent(kiosk, (same, line) -> line.socket() == socket ? null : line);
    }

    void resync(UUID kiosk, Socket socket) {
        Line line = lines.get(kiosk);
        if (line != null && line.socket() == socket) {
            line.view().resync();
        }
    }

    void refresh(UUID kiosk) {
        Line line = lines.get(kiosk);
        if (line != null) {
            line.view().refresh();
        }
    }

    void refreshAll() {
        lines.values().forEach(line -> line.view().refresh());
    }

    /** False when it is away. */
    boolean tell(UUID kiosk, ToKiosk message) {
        Line line = lines.get(kiosk);
        if (line != null) {
            line.socket().send(message);
        }
        return line != null;
    }

    /** Its key is worth nothing any more. */
    public void revoke(UUID kiosk) {
        Line line = lines.get(kiosk);
        if (line != null) {
            close(line, ProblemCode.KIOSK_REVOKED, Socket.REVOKED);
        }
    }

    private static void close(Line line, ProblemCode why, short code) {
        line.socket().send(new Refusal(null, Problem.of(why)));
        line.socket().close(code, why.code());
    }
}
