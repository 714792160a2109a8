package org.ventanilla.server.access;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A kiosk's key: before it has one, while it is good, after it was taken back. */
public record Device(UUID kiosk, State state, @Nullable DeviceKey key) {
    public enum State {
        NEW,
        ENROLLED,
        REVOKED
    }
}
