package org.ventanilla.server.video;

import java.util.UUID;
import org.ventanilla.contract.ToHub;
import org.ventanilla.contract.ToKiosk;

/** The sockets of the two sides. Never blocks; who is away gets nothing, and nothing is kept for later. */
public interface Peers {

    /** False when the kiosk is away. */
    boolean tellKiosk(UUID kiosk, ToKiosk message);

    /** To the window that holds the call. */
    void tellCaller(UUID agent, ToHub message);

    /** To every window. */
    void tellAgent(UUID agent, ToHub message);
}
