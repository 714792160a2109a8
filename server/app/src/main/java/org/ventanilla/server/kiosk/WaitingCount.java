package org.ventanilla.server.kiosk;

import java.util.UUID;

/** How many people wait at a kiosk; the line knows. */
public interface WaitingCount {
    int waiting(UUID kiosk);
}
