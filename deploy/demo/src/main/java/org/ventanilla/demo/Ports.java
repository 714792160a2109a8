package org.ventanilla.demo;

import java.io.IOException;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.time.Duration;
import java.time.Instant;

/** The ports of this computer. */
public final class Ports {
    private Ports() {}

    /** Any that is free now. */
    public static int free() {
        return CannotStart.unless("There is no free port", () -> {
            try (var socket = new ServerSocket(0)) {
                return socket.getLocalPort();
            }
        });
    }

    /** Waits so long for the port to be let go. */
    static void need(int port, Duration patience) {
        Instant until = Instant.now().plus(patience);
        while (!isFree(port)) {
            if (Instant.now().isAfter(until))
                throw new CannotStart("Port " + port + " is taken by another program: choose one with --port.");
            CannotStart.unless("Waiting for port " + port, () -> {
                Thread.sleep(100);
                return true;
            });
        }
    }

    private static boolean isFree(int port) {
        try (var socket = new ServerSocket()) {
            // As the servers bind: a connection that lingers closed is no hindrance, one that listens is.
            socket.setReuseAddress(true);
            socket.bind(new InetSocketAddress(port));
            return true;
        } catch (IOException taken) {
            return false;
        }
    }
}
