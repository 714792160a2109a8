package org.ventanilla.server.kiosk;

import java.util.UUID;
import org.ventanilla.server.access.Device;

/** One kiosk in the supervisor's list. */
public record KioskRow(
        UUID id,
        String name,
        String municipality,
        Device.State state,
        boolean connected,
        boolean dayOpen,
        int attentionsToday,
        int waiting) {}
