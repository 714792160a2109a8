package org.ventanilla.server.platform.ws;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import io.vertx.core.Vertx;
import io.vertx.core.buffer.Buffer;
import io.vertx.core.http.HttpServer;
import io.vertx.core.http.HttpServerOptions;
import io.vertx.core.http.UpgradeRejectedException;
import io.vertx.core.http.WebSocket;
import io.vertx.core.http.WebSocketClient;
import io.vertx.core.http.WebSocketConnectOptions;
import io.vertx.ext.web.Router;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import java.util.function.BiConsumer;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.Test;
import org.ventanilla.contract.ProblemCode;
import org.ventanilla.server.platform.Result;

/** Real sockets over loopback. */
class SocketIT {
    private final Vertx vertx = Vertx.vertx();
    private final WebSocketClient client = vertx.createWebSocketClient();
    private final BlockingQueue<String> seen = new LinkedBlockingQueue<>();

    @AfterEach
    void close() {
        vertx.close().await();
    }

    @Test
    void messages_are_handled_one_after_the_other_in_order() throws InterruptedException {
        WebSocket socket = connect(serve((who, own) -> own.onMessage(message -> {
            pause("0".equals(message) ? 100 : 0);
            seen.add(message);
        })));
        for (int i = 0; i < 50; i++) {
            socket.writeTextMessage("" + i);
        }
        for (int i = 0; i < 50; i++) {
            assertEquals("" + i, next());
        }
    }

    @Test
    void opening_is_over_before_the_first_message_and_closing_comes_after_the_last() throws InterruptedException {
        WebSocket socket = connect(serve((who, own) -> {
            pause(100);
            seen.add("open " + who);
            own.onMessage(message -> {
                pause(100);
                seen.add(message);
            });
            own.onClose(() -> seen.add("close"));
        }));
        socket.writeTextMessage("a");
        socket.close();
        assertEquals("open kiosk", next());
        assertEquals("a", next());
        assertEquals("close", next());
    }

    @Test
    void a_fault_in_one_message_is_not_the_next_ones() throws InterruptedException {
        WebSocket socket = connect(serve((who, own) -> own.onMessage(message -> {
            seen.add(message);
            throw new IllegalStateException("a");
        })));
        socket.writeTextMessage("1");
        socket.writeTextMessage("2");
        assertEquals("1", next());
        assertEquals("2", next());
    }

    @Test
    void who_is_not_known_gets_a_problem_instead_of_a_socket() {
        int port = serve(new SocketDoor<String>(
                request -> Result.refused(ProblemCode.KIOSK_REVOKED), (who, own) -> seen.add("never")));
        UpgradeRejectedException refused = assertThrows(UpgradeRejectedException.class, () -> connect(port));
        assertEquals(403, refused.getStatus());
        assertEquals("application/problem+json", refused.getHeaders().get("Content-Type"));
    }

    @Test
    void a_message_that_is_too_large_ends_the_socket() throws InterruptedException {
        WebSocket socket = connect(serve((who, own) -> {
            own.onMessage(message -> seen.add("handled"));
            own.onClose(() -> seen.add("close"));
        }));
        socket.writeTextMessage("x".repeat(Socket.MAX_MESSAGE_BYTES + 1));
        assertEquals("close", next());
    }

    @Test
    void bytes_end_the_socket() throws InterruptedException {
        WebSocket socket = connect(serve((who, own) -> own.onClose(() -> seen.add("close"))));
        socket.writeBinaryMessage(Buffer.buffer("x"));
        assertEquals("close", next());
    }

    @Test
    void who_floods_is_hung_up_on() throws InterruptedException {
        WebSocket socket = connect(serve((who, own) -> {
            own.onMessage(message -> pause(5));
            own.onClose(() -> seen.add("close"));
        }));
        for (int i = 0; i < 1000; i++) {
            socket.writeTextMessage("");
        }
        assertEquals("close", next());
        assertEquals(1008, socket.closeStatusCode().intValue());
    }

    @RepeatedTest(20)
    void what_is_sent_from_many_threads_arrives_whole() throws InterruptedException {
        WebSocket socket = connect(serve((who, own) -> own.onMessage(message -> {
            for (int i = 0; i < 20; i++) {
                Thread.ofVirtual().start(() -> own.send(new Answer(message)));
            }
        })));
        socket.textMessageHandler(seen::add);
        socket.writeTextMessage("hola");
        for (int i = 0; i < 20; i++) {
            assertEquals("{\"said\":\"hola\"}", next());
        }
    }

    record Answer(String said) {}

    private int serve(BiConsumer<String, Socket> open) {
        return serve(new SocketDoor<>(request -> Result.done("kiosk"), open));
    }

    private int serve(SocketDoor<String> door) {
        Router router = Router.router(vertx);
        router.route("/ws").handler(door);
        HttpServerOptions options = new HttpServerOptions()
                .setMaxWebSocketFrameSize(Socket.MAX_MESSAGE_BYTES)
                .setMaxWebSocketMessageSize(Socket.MAX_MESSAGE_BYTES);
        HttpServer server =
                vertx.createHttpServer(options).requestHandler(router).listen(0).await();
        return server.actualPort();
    }

    private WebSocket connect(int port) {
        return client.connect(new WebSocketConnectOptions()
                        .setHost("localhost")
                        .setPort(port)
                        .setURI("/ws"))
                .await();
    }

    private String next() throws InterruptedException {
        String next = seen.poll(60, TimeUnit.SECONDS);
        return next == null ? "nothing" : next;
    }

    private static void pause(long millis) {
        try {
            Thread.sleep(millis);
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }
}
