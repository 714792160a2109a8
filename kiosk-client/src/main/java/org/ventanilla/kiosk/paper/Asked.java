package org.ventanilla.kiosk.paper;

import org.ventanilla.kiosk.device.Reply;

/** Where an original goes that the agent asked for. Blocks; said twice with the same bytes it is there once. */
public interface Asked {

    Reply<?> put(Sheet sheet, byte[] jpeg);

    /** It is not here any more. */
    Reply<?> gone(Sheet sheet);
}
