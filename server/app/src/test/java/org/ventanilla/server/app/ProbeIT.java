package org.ventanilla.server.app;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;

import java.net.DatagramPacket;
import java.net.DatagramSocket;
import java.net.InetAddress;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.ventanilla.contract.stun.StunAttribute.XorMappedAddress;
import org.ventanilla.contract.stun.StunMessage;
import org.ventanilla.contract.stun.StunMessage.Kind;
import org.ventanilla.contract.stun.Transaction;

class ProbeIT {
    private static final int PATIENCE_MS = 20_000;

    @Test
    void the_server_tells_a_browser_its_address() throws Exception {
        try (TestServer server = TestServer.withSample();
                DatagramSocket socket = new DatagramSocket()) {
            assertNotEquals(0, server.probePort());
            socket.setSoTimeout(PATIENCE_MS);
            socket.connect(InetAddress.getLoopbackAddress(), server.probePort());
            byte[] request = new StunMessage(Kind.REQUEST, new Transaction(1, 2), List.of(), false).encode();
            socket.send(new DatagramPacket(request, request.length));
            DatagramPacket heard = new DatagramPacket(new byte[100], 100);
            socket.receive(heard);

            StunMessage answer = StunMessage.decode(Arrays.copyOf(heard.getData(), heard.getLength()));
            assertEquals(
                    socket.getLocalPort(),
                    answer.first(XorMappedAddress.class).orElseThrow().port());
        }
    }

    /** The other one keeps it, and this one attends people all the same. */
    @Test
    void a_server_whose_probe_port_is_taken_serves_without_it() throws Exception {
        try (DatagramSocket other = new DatagramSocket();
                TestServer server = TestServer.withProbePort(other.getLocalPort())) {
            assertEquals(0, server.probePort());
            assertEquals(
                    200, server.send("GET", "/health/ready", null, Map.of()).status());
        }
    }
}
