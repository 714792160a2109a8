package org.ventanilla.journeys.bench.call;

import java.io.ByteArrayOutputStream;
import java.io.DataInputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.util.Base64;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

/** Serves one page, and passes what one WebSocket says on to the others: no more than two browsers need to find each other. */
final class Relay implements AutoCloseable {
    /** RFC 6455, section 1.3. */
    private static final String MAGIC = "258EAFA5-E914-47DA-95CA-C5AB0DC85B11";

    private static final int TEXT = 0x81;

    private final ServerSocket entrance;
    private final byte[] page;
    private final Set<Socket> sockets = ConcurrentHashMap.newKeySet();

    Relay(String page) throws IOException {
        this.page = page.getBytes(StandardCharsets.UTF_8);
        entrance = new ServerSocket(0);
        Thread.ofPlatform().daemon().start(this::accept);
    }

    int port() {
        return entrance.getLocalPort();
    }

    private void accept() {
        try {
            while (true) {
                var socket = entrance.accept();
                socket.setTcpNoDelay(true);
                Thread.ofPlatform().daemon().start(() -> serve(socket));
            }
        } catch (IOException closed) {
            // The run is over.
        }
    }

    private void serve(Socket socket) {
        try (socket;
                var in = new DataInputStream(socket.getInputStream())) {
            String key = "";
            for (var line = line(in); !line.isEmpty(); line = line(in)) {
                if (line.regionMatches(true, 0, "Sec-WebSocket-Key:", 0, 18))
                    key = line.substring(18).strip();
            }
            if (key.isEmpty()) givePage(socket.getOutputStream());
            else relay(socket, in, key);
        } catch (IOException | GeneralSecurityException gone) {
            // A browser that closed: the other goes on.
        } finally {
            sockets.remove(socket);
        }
    }

    private void givePage(OutputStream out) throws IOException {
        out.write(("HTTP/1.1 200 OK\r\nContent-Type: text/html\r\nConnection: close\r\nContent-Length: " + page.length
                        + "\r\n\r\n")
                .getBytes(StandardCharsets.US_ASCII));
        out.write(page);
    }

    private void relay(Socket socket, DataInputStream in, String key) throws IOException, GeneralSecurityException {
        var hash = MessageDigest.getInstance("SHA-1").digest((key + MAGIC).getBytes(StandardCharsets.US_ASCII));
        socket.getOutputStream()
                .write(("HTTP/1.1 101 Switching Protocols\r\nUpgrade: websocket\r\nConnection: Upgrade\r\n"
                                + "Sec-WebSocket-Accept: "
                                + Base64.getEncoder().encodeToString(hash) + "\r\n\r\n")
                        .getBytes(StandardCharsets.US_ASCII));
        sockets.add(socket);
        while (true) {
            int kind = in.readUnsignedByte();
            var said = payload(in);
            if (kind != TEXT) return;
            for (var other : sockets) if (!other.equals(socket)) send(other, said);
        }
    }

    /** A browser masks all that it says. */
    private static byte[] payload(DataInputStream in) throws IOException {
        int length = in.readUnsignedByte() & 0x7f;
        if (length == 126) length = in.readUnsignedShort();
        else if (length == 127) length = (int) in.readLong();
        var mask = in.readNBytes(4);
        var said = in.readNBytes(length);
        for (int at = 0; at < said.length; at++) said[at] ^= mask[at % 4];
        return said;
    }

    private static synchronized void send(Socket socket, byte[] said) throws IOException {
        var frame = new ByteArrayOutputStream();
        frame.write(TEXT);
        if (said.length < 126) frame.write(said.length);
        else frame.writeBytes(new byte[] {126, (byte) (said.length >> 8), (byte) said.length});
        frame.writeBytes(said);
        socket.getOutputStream().write(frame.toByteArray());
    }

    private static String line(DataInputStream in) throws IOException {
        var line = new StringBuilder();
        for (int next = in.read(); next != '\n' && next >= 0; next = in.read())
            if (next != '\r') line.append((char) next);
        return line.toString();
    }

    @Override
    public void close() throws IOException {
        entrance.close();
        for (var socket : sockets) socket.close();
    }
}
