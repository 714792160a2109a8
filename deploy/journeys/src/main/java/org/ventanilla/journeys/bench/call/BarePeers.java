package org.ventanilla.journeys.bench.call;

import com.microsoft.playwright.Page;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;

/** Chromium alone: WebRTC as it is, signalled over a socket that is open before. The hub's side calls, as an agent's does. */
final class BarePeers implements Peers {
    private final Relay relay;
    private final Upload upload;
    private final Page kiosk;
    private final Page hub;

    /**
     * @param wish what the page is told: {@code #voice}, no picture; nothing, both
     * @param folder where what is sent beside the call may lie
     */
    BarePeers(Lab lab, Browsers browsers, String hubAddress, String wish, Path folder, Beside beside)
            throws IOException {
        relay = new Relay(Meter.resource("peer.html"));
        lab.bringNear(relay.port(), hubAddress);
        var address = "http://localhost:" + relay.port() + "/" + wish;
        kiosk = Browsers.open(browsers.kiosk(), address);
        hub = Browsers.open(browsers.hub(), address);
        kiosk.evaluate("() => thePeer.ready()");
        hub.evaluate("() => thePeer.ready()");
        upload = beside.isNothing() ? Upload.NONE : new Curl(lab, hubAddress, folder, beside);
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
    public void leaveANote(double withinMs) {
        // There is nobody who would take it.
    }

    @Override
    public String notes() {
        return "";
    }

    @Override
    public Upload upload() {
        return upload;
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
        upload.close();
        relay.close();
    }
}
