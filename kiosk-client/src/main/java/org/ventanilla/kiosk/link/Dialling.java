package org.ventanilla.kiosk.link;

import io.vertx.core.Future;
import io.vertx.core.Vertx;
import io.vertx.core.http.ClientWebSocket;
import io.vertx.core.http.UpgradeRejectedException;
import io.vertx.core.http.WebSocketClient;
import io.vertx.core.http.WebSocketClientOptions;
import io.vertx.core.http.WebSocketConnectOptions;
import java.io.IOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicLong;
import org.ventanilla.contract.Problem;
import org.ventanilla.contract.Wire;
import org.ventanilla.kiosk.device.Device;
import org.ventanilla.kiosk.device.Reply;

/** One try to get a socket: sign in if need be, then open it. */
final class Dialling {
    private static final String PATH = "/ws/kiosk";
    private static final String DIAL = "Ventanilla-Dial";
    private static final int SIGNED_OUT = 401;
    private static final int HTTPS_PORT = 443;
    private static final int HTTP_PORT = 80;
    private static final int CONNECT_MS = 5_000;
    private static final int MAX_MESSAGE_BYTES = 1 << 20;

    private final Vertx vertx;
    private final URI server;
    private final Device device;
    private final WebSocketClient client;
    private final String program = UUID.randomUUID().toString();
    private final AtomicLong tries = new AtomicLong();

    Dialling(Vertx vertx, URI server, Device device) {
        this.vertx = vertx;
        this.server = server;
        this.device = device;
        this.client = vertx.createWebSocketClient(new WebSocketClientOptions()
                .setSsl(isTls(server))
                .setConnectTimeout(CONNECT_MS)
                .setMaxFrameSize(MAX_MESSAGE_BYTES)
                .setMaxMessageSize(MAX_MESSAGE_BYTES)
                // A view is 1 kB as text, a description of a call 4: a third of it is left.
                .setTryUsePerMessageCompression(true));
    }

    Future<Connection> dial(Connection.Ear ear) {
        // The sign-in blocks while the server is asked.
        return vertx.executeBlocking(device::signIn, false)
                .compose(Dialling::bearer)
                .compose(bearer -> open(bearer, ear));
    }

    private static Future<String> bearer(Reply<String> reply) {
        return switch (reply) {
            case Reply.Given<String> given -> Future.succeededFuture(given.value());
            case Reply.Refused<String> refused -> Future.failedFuture(new NotAdmitted(refused.problem()));
            case Reply.Unreachable<String> unreachable -> Future.failedFuture(new IOException("no server"));
        };
    }

    private Future<Connection> open(String bearer, Connection.Ear ear) {
        ClientWebSocket socket = client.webSocket();
        Connection connection = new Connection(vertx, socket, ear);
        return connection
                .open(options(bearer))
                .map(connection)
                .recover(why -> Future.failedFuture(
                        why instanceof UpgradeRejectedException rejected ? refused(bearer, rejected) : why));
    }

    private WebSocketConnectOptions options(String bearer) {
        int standard = isTls(server) ? HTTPS_PORT : HTTP_PORT;
        return new WebSocketConnectOptions()
                .setHost(server.getHost())
                .setPort(server.getPort() == -1 ? standard : server.getPort())
                .setURI(PATH)
                .setTimeout(CONNECT_MS)
                .setAllowOriginHeader(false) // an Origin is a browser's; ours is the bearer
                .putHeader(DIAL, program + ";" + tries.incrementAndGet()) // one that is given up may arrive late
                .putHeader("Authorization", "Bearer " + bearer);
    }

    /** A bearer that ran out is no news: the next try asks for another. */
    private Throwable refused(String bearer, UpgradeRejectedException rejected) {
        if (rejected.getStatus() == SIGNED_OUT) {
            device.refused(bearer);
            return rejected;
        }
        try {
            Problem problem = ServerHttp.problem(rejected.getBody().toString(StandardCharsets.UTF_8));
            return new NotAdmitted(problem);
        } catch (Wire.MalformedMessage e) {
            return rejected;
        }
    }

    private static boolean isTls(URI server) {
        return "https".equals(server.getScheme());
    }
}
