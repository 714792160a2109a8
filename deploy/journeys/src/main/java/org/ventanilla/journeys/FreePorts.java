package org.ventanilla.journeys;

import java.io.IOException;
import java.net.ServerSocket;
import java.util.concurrent.ThreadLocalRandom;

/** Two ports side by side, as a demo needs them; below those that the system hands out by itself. */
final class FreePorts {
    private static final int FIRST = 20_000;
    private static final int LAST = 30_000;

    private FreePorts() {}

    static int pair() {
        for (int tries = 0; tries < 100; tries++) {
            int port = ThreadLocalRandom.current().nextInt(FIRST, LAST);
            if (isFree(port) && isFree(port + 1)) return port;
        }
        throw new IllegalStateException("There are no two free ports side by side");
    }

    private static boolean isFree(int port) {
        try (var socket = new ServerSocket(port)) {
            return socket.isBound();
        } catch (IOException taken) {
            return false;
        }
    }
}
