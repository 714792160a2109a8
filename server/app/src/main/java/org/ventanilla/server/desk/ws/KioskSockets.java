package org.ventanilla.server.desk.ws;

import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;
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

    /** A socket and what is seen through it. */
    record Line(Socket socket, LiveView<KioskView> view) {}

    /** The newer one wins. Answers the older, which is told why and closed. */
    @Nullable Line add(UUID kiosk, Socket socket) {
        Line line = new Line(
                socket,
                new LiveView<>(() -> screens.of(kiosk), (seq, view) -> new KioskSnapshot(seq, view), socket::send));
        Line before = lines.put(kiosk, line);
        if (before != null) {
            close(before, ProblemCode.KIOSK_ELSEWHERE, Socket.ELSEWHERE);
        }
        line.view().refresh();
        return before;
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
