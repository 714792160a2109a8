package org.ventanilla.kiosk.probe.udp;

import java.io.IOException;
import java.net.DatagramPacket;
import java.net.DatagramSocket;
import java.net.InetSocketAddress;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;
import org.ventanilla.contract.stun.LinkProbe;
import org.ventanilla.contract.stun.MalformedStun;
import org.ventanilla.contract.stun.StunAttribute.XorMappedAddress;
import org.ventanilla.contract.stun.StunMessage;
import org.ventanilla.contract.stun.StunMessage.Kind;

/** What docs/protocol.md says of the server's side, on a real socket; and a firewall that can be shut. */
public final class Responder implements AutoCloseable {
    private final DatagramSocket socket;
    private final Map<Integer, Integer> counts = new HashMap<>();
    final AtomicInteger heard = new AtomicInteger();
    volatile boolean open = true;

    public Responder(String host) throws IOException {
        socket = new DatagramSocket(new InetSocketAddress(host, 0));
        Thread.ofPlatform().daemon().start(this::serve);
    }

    public int port() {
        return socket.getLocalPort();
    }

    @Override
    public void close() {
        socket.close();
    }

    private void serve() {
        DatagramPacket packet = new DatagramPacket(new byte[2000], 2000);
        while (!socket.isClosed()) {
            try {
                packet.setLength(2000);
                socket.receive(packet);
                heard.incrementAndGet();
                if (open) {
                    answer(packet);
                }
            } catch (IOException | MalformedStun e) {
                // closed, or not for us
            }
        }
    }

    private void answer(DatagramPacket packet) throws IOException, MalformedStun {
        StunMessage request = StunMessage.decode(Arrays.copyOf(packet.getData(), packet.getLength()));
        LinkProbe probe = request.first(LinkProbe.class).orElseThrow();
        int count = counts.merge(probe.run(), 1, Integer::sum);
        byte[] answer = new StunMessage(
                        Kind.SUCCESS,
                        request.transaction(),
                        List.of(
                                new XorMappedAddress(packet.getAddress(), packet.getPort()),
                                new LinkProbe(probe.run(), probe.sequence(), count, System.nanoTime() / 1000)),
                        true)
                .padded(Math.min(probe.count(), packet.getLength()))
                .encode();
        if (answer.length > packet.getLength()) {
            throw new AssertionError("a request without room for its answer");
        }
        socket.send(new DatagramPacket(answer, answer.length, packet.getSocketAddress()));
    }
}
