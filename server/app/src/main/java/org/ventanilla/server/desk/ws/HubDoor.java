package org.ventanilla.server.desk.ws;

import java.util.UUID;
import org.ventanilla.contract.FromHub;
import org.ventanilla.contract.FromHub.HubResync;
import org.ventanilla.contract.FromHub.HubSignal;
import org.ventanilla.server.access.Staff;
import org.ventanilla.server.desk.Connected;
import org.ventanilla.server.desk.HubCommands;
import org.ventanilla.server.desk.Refreshing;
import org.ventanilla.server.desk.ws.HubSockets.Window;
import org.ventanilla.server.platform.Result;
import org.ventanilla.server.platform.ws.Socket;

/** An agent opens a window. Who it is was asked at the door: the others of the staff have no desk, and see no line. */
public final class HubDoor {
    private final Messages<FromHub> messages = new Messages<>("hub.json", "FromHub", FromHub.class);
    private final HubSockets sockets;
    private final HubCommands commands;
    private final Connected connected;
    private final Refreshing refreshing;

    public HubDoor(HubSockets sockets, HubCommands commands, Connected connected, Refreshing refreshing) {
        this.sockets = sockets;
        this.commands = commands;
        this.connected = connected;
        this.refreshing = refreshing;
    }

    public void open(Staff staff, Socket socket) {
        Window window = sockets.add(staff, socket);
        socket.onMessage(new Conversation<>(messages, message -> obey(window, message), socket::send)::heard);
        socket.onClose(() -> closed(window));
        connected.agentCame(staff.id());
        refreshing.agentMoved(staff.id());
    }

    private Result<?> obey(Window window, FromHub message) {
        return switch (message) {
            case HubResync lost -> {
                window.view().resync();
                yield Result.done();
            }
            case HubSignal signal -> signal(window, signal);
            case FromHub command -> commands.obey(window.staff(), command);
        };
    }

    /** What a window that has lost the call still says would only disturb. */
    private Result<?> signal(Window window, HubSignal signal) {
        if (Boolean.TRUE.equals(signal.signal().hello())) {
            sockets.wantsCall(window);
        }
        return sockets.isCaller(window) ? commands.obey(window.staff(), signal) : Result.done();
    }

    private void closed(Window window) {
        sockets.remove(window);
        UUID agent = window.staff().id();
        connected.agentLeft(agent);
        refreshing.agentMoved(agent);
    }
}
