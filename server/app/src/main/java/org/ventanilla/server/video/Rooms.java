package org.ventanilla.server.video;

import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;
import org.ventanilla.contract.Common.Rungs;
import org.ventanilla.server.session.Session;
import org.ventanilla.server.session.Sessions;

/**
 * Which kiosk and which agent talk in which attention, and what their call carries, in memory, so that relaying asks no
 * database. Thread-safe; read on the event loop, written from virtual threads.
 */
public final class Rooms {
    private final Sessions sessions;
    private final Map<UUID, Room> rooms = new ConcurrentHashMap<>();

    public Rooms(Sessions sessions) {
        this.sessions = sessions;
    }

    /** @param rungs as its kiosk said; {@code null} as long as it has not */
    public record Room(UUID kiosk, UUID agent, @Nullable Rungs rungs) {}

    Optional<Room> of(UUID session) {
        return Optional.ofNullable(rooms.get(session));
    }

    public boolean isTalking(UUID session) {
        return rooms.containsKey(session);
    }

    public Optional<Rungs> rungs(UUID session) {
        return of(session).map(Room::rungs);
    }

    void carry(UUID session, Rungs now) {
        rooms.computeIfPresent(session, (id, room) -> new Room(room.kiosk(), room.agent(), now));
    }

    /** After a start: those who talked before it go on. */
    public void load() {
        sessions.open().forEach(this::put);
    }

    /** After each event of an attention. Reads what is true now, so the order of two reactions does not matter. */
    public void refresh(UUID session) {
        rooms.compute(
                session,
                (id, before) -> sessions.of(id)
                        .flatMap(open -> roomOf(open, before == null ? null : before.rungs()))
                        .orElse(null));
    }

    private void put(Session session) {
        roomOf(session, null).ifPresent(room -> rooms.put(session.id(), room));
    }

    private static Optional<Room> roomOf(Session session, @Nullable Rungs rungs) {
        return session.isTalking()
                ? session.agent().map(agent -> new Room(session.kiosk(), agent, rungs))
                : Optional.empty();
    }
}
