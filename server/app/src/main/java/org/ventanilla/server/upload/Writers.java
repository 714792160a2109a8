package org.ventanilla.server.upload;

import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;

/**
 * Who is writing on this node. One that comes later breaks the one before: that sits on a dead link, or it would not have come
 * back. On other nodes the row decides; breaking only spares the wait for a time-out. Thread-safe.
 */
public final class Writers {

    /** One connection that writes. */
    public record Writer(UUID id, UUID kiosk, Runnable hangUp) {}

    private final Map<UUID, Writer> writing = new ConcurrentHashMap<>();

    void enter(UUID part, Writer writer) {
        hangUp(writing.put(part, writer));
    }

    void leave(UUID part, Writer writer) {
        writing.remove(part, writer);
    }

    void breakOff(UUID part) {
        hangUp(writing.remove(part));
    }

    /** The kiosk was revoked. */
    public void breakAll(UUID kiosk) {
        writing.values().stream()
                .filter(writer -> writer.kiosk().equals(kiosk))
                .forEach(writer -> writer.hangUp().run());
    }

    private static void hangUp(@Nullable Writer writer) {
        if (writer != null) {
            writer.hangUp().run();
        }
    }
}
