package org.ventanilla.kiosk.link;

import io.vertx.core.Future;
import io.vertx.core.Vertx;
import io.vertx.core.buffer.Buffer;
import io.vertx.core.http.ClientWebSocket;
import io.vertx.core.http.WebSocketConnectOptions;
import java.time.Duration;
import java.util.HashMap;
import java.util.Map;
import org.ventanilla.contract.FromKiosk;
import org.ventanilla.contract.Wire;

/** One socket from its opening to its end. A silent one is given up by itself: TCP alone would take minutes to notice. */
final class Connection {
    private static final long PING_MS = 5_000;
    /** Those before are forgotten: who asked has long given up. */
    private static final int MOST_ECHOES = 64;

    /** What is heard from it; nothing more after {@code lost}. */
    interface Ear {
        void text(Connection from, String text);

        void pulse(Connection from, Pulse pulse);

        void lost(Connection from);
    }

    private final Vertx vertx;
    private final ClientWebSocket socket;
    private final Ear ear;
    private final long born = System.nanoTime();
    private final Pulse pulse = new Pulse(born);
    private final Map<Integer, Runnable> echoes = new HashMap<>();
    private int lastEcho;
    private long pings = -1;
    private boolean over;

    Connection(Vertx vertx, ClientWebSocket socket, Ear ear) {
        this.vertx = vertx;
        this.socket = socket;
        this.ear = ear;
    }

    Future<?> open(WebSocketConnectOptions to) {
        socket.textMessageHandler(this::texted);
        socket.pongHandler(this::ponged);
        socket.exceptionHandler(fault -> {}); // the close handler follows
        socket.closeHandler(nothing -> end());
        return socket.connect(to).onSuccess(s -> {
            pings = vertx.setPeriodic(0, PING_MS, timer -> ping());
        });
    }

    void say(FromKiosk message) {
        if (!over) {
            socket.writeTextMessage(Wire.write(message));
        }
    }

    /** Answered by the server's own socket, before anything that it has still to do. */
    void echo(Runnable answered) {
        if (!over) {
            echoes.remove(lastEcho - MOST_ECHOES);
            echoes.put(++lastEcho, answered);
            socket.writePing(Buffer.buffer().appendInt(lastEcho));
        }
    }

    Pulse pulse() {
        return pulse;
    }

    Duration age() {
        return Duration.ofNanos(System.nanoTime() - born);
    }

    /** Hangs up; {@code lost} is not called. */
    void close() {
        over = true;
        vertx.cancelTimer(pings);
        socket.close();
    }

    private void texted(String text) {
        pulse.heard(System.nanoTime());
        if (!over) {
            ear.text(this, text);
        }
    }

    private void ping() {
        long now = System.nanoTime();
        if (pulse.isDead(now)) {
            end();
            socket.close();
            return;
        }
        pulse.pinged(now);
        socket.writePing(Buffer.buffer().appendLong(now));
        ear.pulse(this, pulse);
    }

    private void ponged(Buffer ping) {
        if (ping.length() == Long.BYTES) {
            pulse.ponged(ping.getLong(0), System.nanoTime());
            ear.pulse(this, pulse);
        } else if (ping.length() == Integer.BYTES) {
            pulse.heard(System.nanoTime());
            echoed(ping.getInt(0));
        }
    }

    private void echoed(int number) {
        Runnable answered = echoes.remove(number);
        if (answered != null && !over) {
            answered.run();
        }
    }

    private void end() {
        if (!over) {
            over = true;
            vertx.cancelTimer(pings);
            ear.lost(this);
        }
    }
}
