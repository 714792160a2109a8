package org.ventanilla.kiosk.app;

import io.vertx.core.Vertx;
import io.vertx.core.buffer.Buffer;
import io.vertx.core.http.HttpMethod;
import io.vertx.core.http.WebSocketClient;
import io.vertx.core.http.WebSocketConnectOptions;
import io.vertx.core.json.JsonObject;
import io.vertx.ext.web.client.HttpRequest;
import io.vertx.ext.web.client.HttpResponse;
import io.vertx.ext.web.client.WebClient;
import java.io.IOException;
import java.net.InetAddress;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.ventanilla.contract.FromPage.Face;
import org.ventanilla.contract.FromPage.PagePhone;
import org.ventanilla.contract.FromPage.PageService;
import org.ventanilla.contract.FromPage.Step;
import org.ventanilla.contract.VisitViews.VisitStep;
import org.ventanilla.contract.Words.Service;
import org.ventanilla.kiosk.link.TinyServer;

/** A whole kiosk program on a free port, and what a browser would do with it. */
final class RunningKiosk implements AutoCloseable {
    static final String KEY = "test-key";

    private final Vertx vertx = Vertx.vertx();
    private final WebClient web = WebClient.create(vertx);
    private final WebSocketClient sockets = vertx.createWebSocketClient();
    final int port;

    RunningKiosk(TinyServer server, Path data) throws Exception {
        this(server, data, Map.of());
    }

    RunningKiosk(TinyServer server, Path data, Map<String, String> more) throws Exception {
        Map<String, String> environment = new HashMap<>(Map.of(
                "VENTANILLA_KIOSK_PORT",
                "0",
                "VENTANILLA_SERVER_URL",
                server.uri().toString(),
                "VENTANILLA_KIOSK_DATA",
                data.toString(),
                "VENTANILLA_KIOSK_ENROLMENT_CODE",
                TinyServer.CODE,
                "VENTANILLA_KIOSK_LAUNCH_KEY",
                KEY,
                "VENTANILLA_DOCUMENT_CAMERA",
                "demo",
                "VENTANILLA_PRINTER",
                "folder"));
        environment.putAll(more);
        port = await(KioskProgram.start(vertx, Config.read(environment::get)));
    }

    String origin() {
        return "http://localhost:" + port;
    }

    HttpRequest<Buffer> request(HttpMethod method, String path) {
        HttpRequest<Buffer> request = web.request(method, port, "127.0.0.1", path);
        return method.equals(HttpMethod.GET) ? request : request.putHeader("Origin", origin());
    }

    HttpResponse<Buffer> get(String path, String bearer) throws Exception {
        return await(
                request(HttpMethod.GET, path).bearerTokenAuthentication(bearer).send());
    }

    HttpResponse<Buffer> postFrame(byte[] jpeg, String bearer) throws Exception {
        return await(request(HttpMethod.POST, "/api/frames")
                .bearerTokenAuthentication(bearer)
                .putHeader("Content-Type", "image/jpeg")
                .sendBuffer(Buffer.buffer(jpeg)));
    }

    HttpResponse<Buffer> launch(String key) throws Exception {
        return await(request(HttpMethod.POST, "/api/launch").sendJsonObject(new JsonObject().put("key", key)));
    }

    String bearer() throws Exception {
        return launch(KEY).bodyAsJsonObject().getString("bearer");
    }

    OpenPage page(Face face) throws Exception {
        OpenPage page = socket(origin());
        page.hello(bearer(), face);
        return page;
    }

    /** From the operator's button to the question whether she agrees. */
    void toConsent(OpenPage page) throws Exception {
        page(Face.OPERATOR).presses(Step.startAttention);
        page.at(VisitStep.WELCOME);
        page.presses(Step.begin);
        UUID phone = UUID.randomUUID();
        page.does(new PagePhone(phone, "310 555 0123"), phone);
        UUID service = UUID.randomUUID();
        page.does(new PageService(service, Service.AGUA), service);
        page.at(VisitStep.CONSENT);
    }

    OpenPage socket(String origin) throws Exception {
        return new OpenPage(await(sockets.connect(new WebSocketConnectOptions()
                .setHost("127.0.0.1")
                .setPort(port)
                .setURI("/ws")
                .putHeader("Origin", origin))));
    }

    /** A request as it is written, for headers that a client would mend; gives the status. */
    int raw(String... lines) throws IOException {
        try (Socket socket = new Socket(InetAddress.getLoopbackAddress(), port)) {
            String request = String.join("\r\n", lines) + "\r\nConnection: close\r\n\r\n";
            socket.getOutputStream().write(request.getBytes(StandardCharsets.UTF_8));
            String answer = new String(socket.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
            return Integer.parseInt(answer.split(" ", 3)[1]);
        }
    }

    static <T> T await(io.vertx.core.Future<T> future) throws Exception {
        return future.toCompletionStage().toCompletableFuture().get(60, TimeUnit.SECONDS);
    }

    /** Waits no longer than the program itself does when it is told to end. */
    @Override
    public void close() throws Exception {
        try {
            vertx.close().toCompletionStage().toCompletableFuture().get(Main.STOP_SECONDS, TimeUnit.SECONDS);
        } catch (TimeoutException e) {
            System.getLogger("kiosk").log(System.Logger.Level.WARNING, "Not everything ended in time");
        }
    }
}
