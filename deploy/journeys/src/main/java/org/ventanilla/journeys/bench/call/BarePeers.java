package org.ventanilla.journeys.bench.call;

import com.microsoft.playwright.Page;
import java.io.IOException;
import java.util.List;

/** Chromium alone: WebRTC as it is, signalled over a socket that is open before. The hub's side calls, as an agent's does. */
final class BarePeers implements Peers {
    private final Relay relay;
    private final Page kiosk;
    private final Page hub;

    BarePeers(Lab lab, Browsers browsers, String hubAddress) throws IOException {
        relay = new Relay(Meter.resource("peer.html"));
        lab.bringNear(relay.port(), hubAddress);
        var address = "http://localhost:" + relay.port() + "/";
        kiosk = Browsers.open(browsers.kiosk(), address);
        hub = Browsers.open(browsers.hub(), address);
        kiosk.evaluate("() => thePeer.ready()");
        hub.evaluate("() => thePeer.ready()");
    }

    @Override
    public void call() {
        hub.evaluate("() => void thePeer.call()");
    }

    @Override
    public Page kiosk() {
        return kiosk;
    }

    @Override
    public Page hub() {
        return hub;
    }

    @Override
    public List<Rungs.Walked> rungs() {
        return List.of();
    }

    @Override
    public String atTheEnd() {
        return "";
    }

    @Override
    public void close() throws IOException {
        relay.close();
    }
}
