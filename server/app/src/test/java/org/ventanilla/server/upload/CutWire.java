package org.ventanilla.server.upload;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.net.URI;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicLong;

/** A wire to the server that breaks in the middle of a request, once: both ends see a reset. */
final class CutWire implements AutoCloseable {
    private final int port;
    private final long cutAfter;
    private final ServerSocket door = new ServerSocket(0, 50, InetAddress.getLoopbackAddress());
    private final List<Socket> sockets = new CopyOnWriteArrayList<>();
    private final AtomicLong carried = new AtomicLong();
    private final AtomicBoolean cut = new AtomicBoolean();

    /** @param cutAfter bytes towards the server, heads of requests included */
    CutWire(int port, long cutAfter) throws IOException {
        this.port = port;
        this.cutAfter = cutAfter;
        Thread.ofVirtual().start(this::serve);
    }

    URI uri(String path) {
        return URI.create("http://localhost:" + door.getLocalPort() + path);
    }

    boolean isCut() {
        return cut.get();
    }

    /** Bytes towards the server on all connections. */
    long carried() {
        return carried.get();
    }

    private void serve() {
        try {
            while (true) {
                var client = door.accept();
                var server = new Socket(InetAddress.getLoopbackAddress(), port);
                sockets.addAll(List.of(client, server));
                Thread.ofVirtual().start(() -> carry(server, client, false));
                Thread.ofVirtual().start(() -> carry(client, server, true));
            }
        } catch (IOException closed) {
            // the end of the test
        }
    }

    private void carry(Socket from, Socket to, boolean counts) {
        var buffer = new byte[4096];
        try (from;
                to) {
            for (int read = from.getInputStream().read(buffer);
                    read >= 0;
                    read = from.getInputStream().read(buffer)) {
                to.getOutputStream().write(buffer, 0, read);
                if (counts && carried.addAndGet(read) >= cutAfter && cut.compareAndSet(false, true)) {
                    from.setSoLinger(true, 0);
                    to.setSoLinger(true, 0);
                    return;
                }
            }
        } catch (IOException broken) {
            // the other direction ended
        }
    }

    @Override
    public void close() throws IOException {
        door.close();
        for (var socket : sockets) {
            socket.close();
        }
    }
}
