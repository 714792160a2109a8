package org.ventanilla.server.probe.udp;

import io.vertx.core.Future;
import io.vertx.core.Vertx;
import io.vertx.core.buffer.Buffer;
import io.vertx.core.datagram.DatagramPacket;
import io.vertx.core.datagram.DatagramSocket;
import io.vertx.core.datagram.DatagramSocketOptions;
import java.net.InetAddress;
import java.net.UnknownHostException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.ventanilla.server.probe.Responding;

/** The UDP port, on one event loop, for IPv6 and IPv4 alike where the machine has both. */
public final class ProbePort {
    private static final Logger LOG = LoggerFactory.getLogger(ProbePort.class);

    private final DatagramSocket socket;
    private final Responding responding;

    private ProbePort(DatagramSocket socket, Responding responding) {
        this.socket = socket;
        this.responding = responding;
    }

    /** @param port 0: any that is free. Fails when it is taken */
    public static Future<ProbePort> open(Vertx vertx, int port, Responding responding) {
        return listen(vertx, port, true)
                .recover(noIpv6 -> listen(vertx, port, false))
                .map(socket -> {
                    ProbePort open = new ProbePort(socket, responding);
                    socket.exceptionHandler(
                            fault -> LOG.atWarn().setCause(fault).log("a datagram could not be read"));
                    socket.handler(open::heard);
                    return open;
                });
    }

    public int number() {
        return socket.localAddress().port();
    }

    /** Where the machine has no IPv6, making the socket throws. */
    private static Future<DatagramSocket> listen(Vertx vertx, int port, boolean ipv6) {
        return Future.succeededFuture(new DatagramSocketOptions().setIpV6(ipv6))
                .map(vertx::createDatagramSocket)
                .compose(socket -> socket.listen(port, ipv6 ? "::" : "0.0.0.0"));
    }

    private void heard(DatagramPacket packet) {
        String host = packet.sender().hostAddress();
        int port = packet.sender().port();
        responding
                .answer(packet.data().getBytes(), address(host), port)
                .ifPresent(answer -> socket.send(Buffer.buffer(answer), port, host)); // lost is lost: it asks again
    }

    /** Written in figures, so nothing is looked up. */
    private static InetAddress address(String host) {
        try {
            return InetAddress.getByName(host);
        } catch (UnknownHostException e) {
            throw new IllegalStateException("a datagram from nowhere", e);
        }
    }
}
