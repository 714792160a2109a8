package org.ventanilla.server.platform.ws;

import io.vertx.core.Context;
import io.vertx.core.Vertx;
import io.vertx.core.buffer.Buffer;
import io.vertx.core.http.ServerWebSocket;
import java.time.Duration;
import java.util.function.Consumer;
import org.ventanilla.contract.Wire;

/**
 * One socket. What arrives is handled one message after the other on virtual threads; what is sent may come from any thread.
 * A peer that is silent, floods us or does not read is hung up on: it comes back and gets a snapshot.
 */
public final class Socket {
    /** An SDP of 60,000 characters and its envelope. */
    public static final int MAX_MESSAGE_BYTES = 131_072;

    /** Application-defined (RFC 6455 section 7.4.2): the same identity opened another socket. */
    public static final short ELSEWHERE = 4001;
    /** The identity behind the socket is worth nothing any more. */
    public static final short REVOKED = 4003;

    /** The same program opened another socket: this one is a try that it had given up. */
    public static final short DIALLED_AGAIN = 4002;

    private static final short POLICY = 1008;
    private static final int MAX_WAITING_MESSAGES = 256;
    private static final int MAX_UNREAD_BYTES = 1_048_576;
    private static final Duration PING = Duration.ofSeconds(5);
    private static final Duration SILENCE = Duration.ofSeconds(20);

    private final Vertx vertx;
    private final Context eventLoop;
    private final ServerWebSocket socket;
    private final Inbox inbox = new Inbox(MAX_WAITING_MESSAGES);
    private volatile Consumer<String> onMessage = message -> {};
    private volatile Runnable onClose = () -> {};
    private volatile long heard = System.nanoTime();

    /** Made on the socket's event loop. */
    Socket(Vertx vertx, ServerWebSocket socket) {
        this.vertx = vertx;
        this.eventLoop = vertx.getOrCreateContext();
        this.socket = socket;
    }

    /** Called once, while the upgrade's handler still runs, so that no message can pass by. */
    void open(Consumer<Socket> then) {
        socket.setWriteQueueMaxSize(MAX_UNREAD_BYTES);
        socket.textMessageHandler(this::arrived);
        socket.binaryMessageHandler(bytes -> close(POLICY, "text only"));
        socket.pongHandler(pong -> heard = System.nanoTime());
        socket.exceptionHandler(fault -> socket.close());
        long pings = vertx.setPeriodic(PING.toMillis(), timer -> ping());
        socket.closeHandler(nothing -> {
            vertx.cancelTimer(pings);
            inbox.addAnyway(() -> onClose.run());
        });
        inbox.addAnyway(() -> then.accept(this));
    }

    public void onMessage(Consumer<String> work) {
        onMessage = work;
    }

    /** Set it in {@code open}: runs once, after the last message. */
    public void onClose(Runnable work) {
        onClose = work;
    }

    /**
     * Written as JSON; given up silently when the socket is gone. The writing itself is left to the event loop: frames that
     * several threads wrote at once were seen to get lost. Their order is that of the calls.
     */
    public void send(Object message) {
        String json = Wire.write(message);
        eventLoop.runOnContext(nothing -> write(json));
    }

    /** The other side said good-bye with this code: it lived when we closed. For {@code onClose}. */
    public boolean wasAnswered(short code) {
        Short said = socket.closeStatusCode();
        return said != null && said == code;
    }

    /** Since anything last came. */
    public Duration silence() {
        return Duration.ofNanos(System.nanoTime() - heard);
    }

    public void close(short code, String reason) {
        eventLoop.runOnContext(nothing -> socket.close(code, reason));
    }

    private void write(String json) {
        if (socket.isClosed()) {
            return;
        }
        if (socket.writeQueueFull()) {
            socket.close(POLICY, "does not read");
            return;
        }
        socket.writeTextMessage(json);
    }

    private void arrived(String message) {
        heard = System.nanoTime();
        if (!inbox.add(() -> onMessage.accept(message))) {
            close(POLICY, "too many messages");
        }
    }

    private void ping() {
        if (silence().compareTo(SILENCE) > 0) {
            socket.close();
        } else {
            socket.writePing(Buffer.buffer("v"));
        }
    }
}
