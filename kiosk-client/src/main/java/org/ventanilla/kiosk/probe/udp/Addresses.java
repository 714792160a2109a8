package org.ventanilla.kiosk.probe.udp;

import io.vertx.core.Future;
import io.vertx.core.Vertx;
import java.net.InetAddress;

/** Those of the server's name, one after the other: UDP may pass over IPv4 where it does not over IPv6. */
final class Addresses {
    private final Vertx vertx;
    private final String host;
    private int asked;

    Addresses(Vertx vertx, String host) {
        this.vertx = vertx;
        this.host = host.startsWith("[") ? host.substring(1, host.length() - 1) : host;
    }

    Future<InetAddress> next() {
        int nth = asked++;
        return vertx.executeBlocking(() -> InetAddress.getAllByName(host), false)
                .map(all -> all[nth % all.length]);
    }
}
