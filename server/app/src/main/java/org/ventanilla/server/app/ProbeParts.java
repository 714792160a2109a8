package org.ventanilla.server.app;

import io.vertx.core.Future;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.ventanilla.server.probe.Responding;
import org.ventanilla.server.probe.udp.ProbePort;

/** Feature {@code probe}, wired. */
final class ProbeParts {
    private static final Logger LOG = LoggerFactory.getLogger(ProbeParts.class);

    private final Platform platform;
    private final Responding responding = new Responding(System::nanoTime);
    private volatile @Nullable ProbePort open;
    private String told = "";

    ProbeParts(Platform platform) {
        this.platform = platform;
    }

    /** Another program on this port is no reason to attend nobody: kiosks then measure over their socket. */
    void open() {
        int port = platform.config().probePort();
        Future<ProbePort> opening = ProbePort.open(platform.vertx(), port, responding);
        try {
            open = opening.await();
            LOG.atInfo().addKeyValue("port", port()).log("link probes are answered");
        } catch (Exception e) {
            LOG.atWarn()
                    .addKeyValue("port", port)
                    .log("no link probes: the UDP port cannot be had: {}", e.getMessage());
        }
    }

    int port() {
        ProbePort there = open;
        return there == null ? 0 : there.number();
    }

    /** What came and what was dropped, when that changed. No address: it is somebody's. */
    synchronized void tell() {
        String now = responding.counts().toString();
        if (!now.equals(told)) {
            LOG.atInfo().log("link probes since the start: {}", now);
            told = now;
        }
    }
}
