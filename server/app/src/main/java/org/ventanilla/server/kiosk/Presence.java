package org.ventanilla.server.kiosk;

import java.util.UUID;

/** Whether a kiosk's program is connected now; who holds the sockets knows. */
public interface Presence {
    boolean connected(UUID kiosk);
}
