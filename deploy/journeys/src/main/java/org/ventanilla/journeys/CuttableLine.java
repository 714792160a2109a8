package org.ventanilla.journeys;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.net.URI;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

/** A line between a kiosk and the server that can be cut: whatever runs over it breaks off at once. */
final class CuttableLine implements AutoCloseable {
    private final Set<Socket> open = ConcurrentHashMap.newKeySet();
    private final ServerSocket entrance;
    private final URI server;
    private volatile boolean broken;

    CuttableLine(String server) {
        try {
            this.server = URI.create(server);
            entrance = new ServerSocket(0, 50, InetAddress.getLoopbackAddress());
        } catch (IOException fault) {
            throw new IllegalStateException(fault);
        }
        Thread.ofVirtual().start(this::accept);
    }

    /** For who is to go through it. */
    String address() {
        return "http://localhost:" + entrance.getLocalPort();
    }

    void cut() {
        open.forEach(CuttableLine::close);
    }

    /** Cut, and nothing gets through until it is mended. */
    void keepCut() {
        broken = true;
        cut();
    }

    void mend() {
        broken = false;
    }

    @Override
    public void close() {
        try (entrance) {
            cut();
        } catch (IOException alreadyClosed) {
            // As wanted.
        }
    }

    private void accept() {
        while (!entrance.isClosed()) {
            try {
                Socket here = entrance.accept();
                if (broken) {
                    here.close();
                    continue;
                }
                Socket there = new Socket(server.getHost(), server.getPort());
                open.add(here);
                open.add(there);
                Thread.ofVirtual().start(() -> pour(here, there));
                Thread.ofVirtual().start(() -> pour(there, here));
            } catch (IOException closed) {
                // The line was taken down, or the server does not listen now: the kiosk tries again.
            }
        }
    }

    private void pour(Socket from, Socket to) {
        try {
            from.getInputStream().transferTo(to.getOutputStream());
        } catch (IOException broken) {
            // The other end is told below.
        } finally {
            close(from);
            close(to);
            open.remove(from);
            open.remove(to);
        }
    }

    private static void close(Socket socket) {
        try {
            socket.close();
        } catch (IOException alreadyClosed) {
            // As wanted.
        }
    }
}
