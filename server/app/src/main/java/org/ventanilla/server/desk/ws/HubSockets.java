package org.ventanilla.server.desk.ws;

import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.Consumer;
import org.ventanilla.contract.HubViews.DeskView;
import org.ventanilla.contract.Problem;
import org.ventanilla.contract.ProblemCode;
import org.ventanilla.contract.ToHub;
import org.ventanilla.contract.ToHub.HubSnapshot;
import org.ventanilla.contract.ToKiosk.Refusal;
import org.ventanilla.server.access.Staff;
import org.ventanilla.server.desk.Desks;
import org.ventanilla.server.platform.ws.LiveView;
import org.ventanilla.server.platform.ws.Socket;

/**
 * The staff's windows. All of a person's windows see the same; only one of them holds the call: the newest of those that said
 * hello. An older one goes on saying it, and must not take the call back. Thread-safe.
 */
public final class HubSockets {
    private final Desks desks;
    private final Map<UUID, Set<Window>> windows = new ConcurrentHashMap<>();
    private final Map<UUID, Window> callers = new ConcurrentHashMap<>();
    private final AtomicLong opened = new AtomicLong();

    public HubSockets(Desks desks) {
        this.desks = desks;
    }

    record Window(long number, Staff staff, Socket socket, LiveView<DeskView> view) {
        Window newer(Window other) {
            return other.number > number ? other : this;
        }
    }

    Window add(Staff staff, Socket socket) {
        Window window = new Window(
                opened.incrementAndGet(),
                staff,
                socket,
                new LiveView<>(() -> desks.of(staff), (seq, view) -> new HubSnapshot(seq, view), socket::send));
        windows.compute(staff.id(), (same, open) -> {
            Set<Window> all = open == null ? ConcurrentHashMap.newKeySet() : open;
            all.add(window);
            return all;
        });
        window.view().refresh();
        return window;
    }

    void remove(Window window) {
        UUID id = window.staff().id();
        callers.remove(id, window);
        windows.computeIfPresent(id, (same, open) -> {
            open.remove(window);
            return open.isEmpty() ? null : open;
        });
    }

    void wantsCall(Window window) {
        callers.merge(window.staff().id(), window, Window::newer);
    }

    boolean isCaller(Window window) {
        return window.equals(callers.get(window.staff().id()));
    }

    void tellCaller(UUID agent, ToHub message) {
        Window caller = callers.get(agent);
        if (caller != null) {
            caller.socket().send(message);
        }
    }

    void tellAll(UUID agent, ToHub message) {
        each(agent, window -> window.socket().send(message));
    }

    void refresh(UUID staff) {
        each(staff, window -> window.view().refresh());
    }

    void refreshAll() {
        windows.keySet().forEach(this::refresh);
    }

    /** She signed out somewhere. A window that is still signed in comes back by itself. */
    public void signedOut(UUID staff) {
        each(staff, window -> {
            window.socket().send(new Refusal(null, Problem.of(ProblemCode.SIGNED_OUT)));
            window.socket().close(Socket.REVOKED, ProblemCode.SIGNED_OUT.code());
        });
    }

    private void each(UUID staff, Consumer<Window> work) {
        windows.getOrDefault(staff, Set.of()).forEach(work);
    }
}
