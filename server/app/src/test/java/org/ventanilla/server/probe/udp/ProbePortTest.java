package org.ventanilla.server.probe.udp;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import io.vertx.core.Future;
import io.vertx.core.Vertx;
import java.io.IOException;
import java.net.DatagramPacket;
import java.net.DatagramSocket;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.CompletionException;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.ventanilla.contract.stun.StunAttribute.XorMappedAddress;
import org.ventanilla.contract.stun.StunMessage;
import org.ventanilla.contract.stun.StunMessage.Kind;
import org.ventanilla.contract.stun.Transaction;
import org.ventanilla.server.probe.Responding;

/** Asked with the JDK's own socket. */
class ProbePortTest {
    private static final int PATIENCE_MS = 20_000;

    private final Vertx vertx = Vertx.vertx();
    private final Responding responding = new Responding(System::nanoTime);
    private ProbePort port;

    @BeforeEach
    void open() {
        port = join(ProbePort.open(vertx, 0, responding));
    }

    @AfterEach
    void close() throws Exception {
        vertx.close().toCompletionStage().toCompletableFuture().get(20, TimeUnit.SECONDS);
    }

    @Test
    void answers_over_ipv4() throws Exception {
        assertMyAddress("127.0.0.1");
    }

    @Test
    void answers_over_ipv6() throws Exception {
        assumeTrue(isHere("::1"));
        assertMyAddress("::1");
    }

    /** What comes after noise and reflected answers is answered first: nothing was said to those. */
    @Test
    void says_nothing_to_what_is_no_request() throws Exception {
        byte[] request = message(Kind.REQUEST, 3);
        try (DatagramSocket socket = socket("127.0.0.1")) {
            send(socket, new byte[] {1, 2, 3});
            send(socket, new byte[0]);
            send(socket, new byte[4000]);
            send(socket, message(Kind.SUCCESS, 2));
            send(socket, request);
            assertEquals(
                    new Transaction(3, 3), StunMessage.decode(heard(socket)).transaction());
        }
    }

    @Test
    void a_port_that_is_taken_is_told() {
        assertThrows(CompletionException.class, () -> join(ProbePort.open(vertx, port.number(), responding)));
    }

    private void assertMyAddress(String host) throws Exception {
        try (DatagramSocket socket = socket(host)) {
            byte[] request = message(Kind.REQUEST, 1);
            send(socket, request);
            StunMessage answer = StunMessage.decode(heard(socket));
            XorMappedAddress mapped = answer.first(XorMappedAddress.class).orElseThrow();
            assertArrayEquals(
                    InetAddress.getByName(host).getAddress(), mapped.address().getAddress());
            assertEquals(socket.getLocalPort(), mapped.port());
        }
    }

    private static byte[] message(Kind kind, int id) {
        return new StunMessage(kind, new Transaction(id, id), List.of(), false).encode();
    }

    private DatagramSocket socket(String host) throws IOException {
        DatagramSocket socket = new DatagramSocket(new InetSocketAddress(host, 0));
        socket.connect(new InetSocketAddress(host, port.number()));
        socket.setSoTimeout(PATIENCE_MS);
        return socket;
    }

    private static void send(DatagramSocket socket, byte[] bytes) throws IOException {
        socket.send(new DatagramPacket(bytes, bytes.length));
    }

    private static byte[] heard(DatagramSocket socket) throws IOException {
        DatagramPacket packet = new DatagramPacket(new byte[2000], 2000);
        socket.receive(packet);
        return Arrays.copyOf(packet.getData(), packet.getLength());
    }

    private static boolean isHere(String host) {
        try (DatagramSocket socket = new DatagramSocket(new InetSocketAddress(host, 0))) {
            return socket.isBound();
        } catch (IOException e) {
            return false;
        }
    }

    private static <T> T join(Future<T> future) {
        return future.toCompletionStage()
                .toCompletableFuture()
                .orTimeout(20, TimeUnit.SECONDS)
                .join();
    }
}
