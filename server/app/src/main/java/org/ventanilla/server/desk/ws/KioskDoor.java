package org.ventanilla.server.desk.ws;

import io.vertx.core.http.HttpServerRequest;
import java.util.Optional;
import java.util.UUID;
import org.ventanilla.contract.FromKiosk;
import org.ventanilla.contract.FromKiosk.KioskResync;
import org.ventanilla.server.desk.Connected;
import org.ventanilla.server.desk.KioskAlarms;
import org.ventanilla.server.desk.KioskCommands;
import org.ventanilla.server.desk.Refreshing;
import org.ventanilla.server.link.FollowingLinks;
import org.ventanilla.server.platform.Result;
import org.ventanilla.server.platform.ws.Socket;

/** A kiosk comes in. Who it is was asked at the door. */
public final class KioskDoor {
    private final Messages<FromKiosk> messages = new Messages<>("kiosk.json", "FromKiosk", FromKiosk.class);
    private final KioskSockets sockets;
    private final KioskCommands commands;
    private final Connected connected;
    private final FollowingLinks links;
    private final Refreshing refreshing;
    private final KioskAlarms alarms;

    public KioskDoor(
            KioskSockets sockets,
            KioskCommands commands,
            Connected connected,
            FollowingLinks links,
            Refreshing refreshing,
            KioskAlarms alarms) {
        this.sockets = sockets;
        this.commands = commands;
        this.connected = connected;
        this.links = links;
        this.refreshing = refreshing;
        this.alarms = alarms;
    }

    /** A kiosk at the door. */
    public record Caller(UUID kiosk, Optional<Dial> dial) {}

    /** Who calls, and with which try. */
    public static Result<Caller> caller(HttpServerRequest request, Result<UUID> known) {
        return known.map(kiosk -> new Caller(kiosk, Dial.of(request.getHeader(Dial.HEADER))));
    }

    public void open(Caller caller, Socket socket) {
        UUID kiosk = caller.kiosk();
        socket.onClose(() -> closed(kiosk, socket));
        socket.onMessage(new Conversation<>(messages, message -> obey(kiosk, socket, message), socket::send)::heard);
        connected.kioskCame(kiosk, sockets.silence(kiosk));
        links.came(kiosk);
        if (sockets.add(kiosk, socket, caller.dial())) {
            alarms.socketReplaced(kiosk);
        }
        refreshing.kioskMoved(kiosk);
    }

    private Result<?> obey(UUID kiosk, Socket socket, FromKiosk message) {
        if (message instanceof KioskResync) {
            sockets.resync(kiosk, socket);
        }
        return commands.obey(kiosk, message);
    }

    private void closed(UUID kiosk, Socket socket) {
        sockets.remove(kiosk, socket);
        connected.kioskLeft(kiosk, socket.silence());
        links.left(kiosk);
        if (socket.wasAnswered(Socket.ELSEWHERE)) {
            alarms.keyTwice(kiosk);
        }
        refreshing.kioskMoved(kiosk);
    }
}
