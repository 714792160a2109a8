package org.ventanilla.server.desk.ws;

import java.util.UUID;
import org.ventanilla.contract.ToHub;
import org.ventanilla.contract.ToKiosk;
import org.ventanilla.server.desk.Views;
import org.ventanilla.server.video.Peers;

/** Both kinds of sockets, as the features see them. */
public record Wires(KioskSockets kiosks, HubSockets hubs) implements Views, Peers {

    @Override
    public void kiosk(UUID kiosk) {
        kiosks.refresh(kiosk);
    }

    @Override
    public void agent(UUID agent) {
        hubs.refresh(agent);
    }

    @Override
    public void everyKiosk() {
        kiosks.refreshAll();
    }

    @Override
    public void everyDesk() {
        hubs.refreshAll();
    }

    @Override
    public boolean tellKiosk(UUID kiosk, ToKiosk message) {
        return kiosks.tell(kiosk, message);
    }

    @Override
    public void tellCaller(UUID agent, ToHub message) {
        hubs.tellCaller(agent, message);
    }

    @Override
    public void tellAgent(UUID agent, ToHub message) {
        hubs.tellAll(agent, message);
    }
}
