package org.ventanilla.kiosk.probe.udp;

import io.vertx.core.Future;
import io.vertx.core.Vertx;
import io.vertx.core.buffer.Buffer;
import io.vertx.core.datagram.DatagramSocket;
import io.vertx.core.datagram.DatagramSocketOptions;
import java.net.Inet6Address;
import java.net.InetAddress;
import java.util.function.Consumer;

/** A UDP socket to one address of the server, on a port of its own: a NAT that has forgotten the one before knows nothing of it. */
final class UdpRoad {
    private final DatagramSocket socket;
    private final InetAddress server;
    private final int port;

    private UdpRoad(DatagramSocket socket, InetAddress server, int port) {
        this.socket = socket;
        this.server = server;
        this.port = port;
    }

    static Future<UdpRoad> to(Vertx vertx, InetAddress server, int port, Consumer<byte[]> heard) {
        boolean ipv6 = server instanceof Inet6Address;
        return Future.succeededFuture(new DatagramSocketOptions().setIpV6(ipv6))
                .map(vertx::createDatagramSocket) // throws where the machine has no IPv6
                .compose(socket -> socket.listen(0, ipv6 ? "::" : "0.0.0.0"))
                .map(socket -> {
                    socket.exceptionHandler(fault -> {}); // a port that is closed over there: the probe is lost
                    socket.handler(packet -> heard.accept(packet.data().getBytes()));
                    return new UdpRoad(socket, server, port);
                });
    }

    boolean isIpv6() {
        return server instanceof Inet6Address;
    }

    /** What cannot be sent is lost, as what nobody answers. */
    void send(byte[] datagram) {
        socket.send(Buffer.buffer(datagram), port, server.getHostAddress());
    }

    void close() {
        socket.close();
    }
}
