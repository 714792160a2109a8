package org.ventanilla.server.desk;

import java.util.UUID;

/** Somebody should look again. Returns at once; what is seen is composed later, and only what changed is sent. */
public interface Views {

    void kiosk(UUID kiosk);

    void agent(UUID agent);

    void everyKiosk();

    void everyDesk();
}
