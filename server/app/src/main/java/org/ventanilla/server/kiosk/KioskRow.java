package org.ventanilla.server.kiosk;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.ventanilla.server.access.Device;

/**
 * One kiosk in the supervisor's list.
 *
 * @param heard when it was last connected; {@code null} when it never was
 * @param waiting people in the line
 * @param backlog sealed parts in its spool
 * @param alarms the most pressing first
 */
public record KioskRow(
        UUID id,
        String name,
        String municipality,
        Device.State state,
        boolean connected,
        @Nullable Instant heard,
        boolean dayOpen,
        int attentionsToday,
        int waiting,
        Waiting backlog,
        List<Tiding.Alarm> alarms) {}
