package org.ventanilla.server.session;

import java.util.UUID;

/** The day that the operator opened at a kiosk. */
public interface KioskDays {

    boolean isOpen(UUID kiosk);

    void countAttention(UUID kiosk);
}
