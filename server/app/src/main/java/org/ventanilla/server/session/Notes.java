package org.ventanilla.server.session;

import java.util.UUID;

/** The agent's two lines at the end: personal. */
public interface Notes {

    void keep(UUID session, String note);
}
