package org.ventanilla.kiosk.local;

import com.fasterxml.jackson.databind.JsonNode;
import io.vertx.core.Future;
import io.vertx.core.Vertx;
import io.vertx.core.http.HttpServer;
import io.vertx.core.http.HttpServerOptions;
import io.vertx.core.http.ServerWebSocket;
import io.vertx.ext.web.Router;
import io.vertx.ext.web.RoutingContext;
import io.vertx.ext.web.handler.BodyHandler;
import java.util.Map;
import java.util.Objects;
import java.util.function.Supplier;
import org.ventanilla.contract.ProblemCode;
import org.ventanilla.contract.VisitViews.VisitView;
import org.ventanilla.contract.Wire;
import org.ventanilla.contract.seal.EnclosedNote;
import org.ventanilla.kiosk.link.Requests;
import org.ventanilla.kiosk.paper.Aiming;
import org.ventanilla.kiosk.paper.DocumentCamera;
import org.ventanilla.kiosk.paper.Originals;
import org.ventanilla.kiosk.paper.Tray;

/** The routes, in the order in which they are tried: the guard first. */
public final class LocalServer {
    private static final String LOOPBACK = "127.0.0.1";
    private static final long FRAME_BYTES = 25_000_000;
    private static final long LOOK_BYTES = 2_000_000;
    private static final long LAUNCH_BYTES = 1_000;
    private static final int MESSAGE_BYTES = 131_072;
    private static final long HELLO_MS = 5_000;

    private final Vertx vertx;
    private final HttpServer http;
    private final Launch launch;
    private final Pages pages;
    private final Guard guard;

    public LocalServer(Vertx vertx, Launch launch, Pages pages) {
        this.vertx = vertx;
        this.launch = launch;
        this.pages = pages;
        this.http = vertx.createHttpServer(new HttpServerOptions()
                .setHost(LOOPBACK)
                // Whoever offers HTTP/2 is answered in HTTP/1.1, where the Host is a header that the guard can read to
                // the letter.
                .setHttp2ClearTextEnabled(false)
                .setMaxWebSocketFrameSize(MESSAGE_BYTES)
                .setMaxWebSocketMessageSize(MESSAGE_BYTES));
        this.guard = new Guard(this::port, launch);
    }

    /** The port once it listens. */
    public Future<Integer> listen(
            int port,
            Supplier<VisitView> view,
            Tray tray,
            Originals originals,
            DocumentCamera camera,
            Aiming aiming,
            Requests requests) {
        PictureRoutes pictures = new PictureRoutes(pages, view, tray, originals, camera);
        LookRoutes looks = new LookRoutes(view, aiming);
        ServerRoutes fetched = new ServerRoutes(view, requests);
        Router router = Router.router(vertx);
        router.route().handler(SecurityHeaders::add).handler(guard::originOfWrites);
        router.post("/api/launch").handler(body(LAUNCH_BYTES)).handler(this::launch);
        router.route("/api/*").handler(guard::bearer);
        router.post("/api/frames").handler(body(FRAME_BYTES)).handler(pictures::frame);
        router.post("/api/notes").handler(body(EnclosedNote.LARGEST_BYTES)).handler(new NoteRoutes(pages)::note);
        router.post("/api/looks").handler(body(LOOK_BYTES)).handler(looks::look);
        router.get("/api/papers/:id").handler(pictures::paper);
        router.get("/api/originals/:id").handler(pictures::original);
        router.get("/api/camera").handler(pictures::camera);
        router.get("/api/shown/:id").handler(fetched::shown);
        router.get("/api/hand-ins").handler(fetched::handIns);
        router.get("/api/constancia").handler(fetched::constancia);
        router.route("/api/*").handler(ctx -> Problems.send(ctx, ProblemCode.ROUTE_UNKNOWN));
        router.get("/ws").handler(this::socket);
        router.get().handler(new StaticPages()::serve);
        router.route().handler(ctx -> Problems.send(ctx, ProblemCode.ROUTE_UNKNOWN));
        router.route().failureHandler(Problems::failed);
        return http.requestHandler(guard.host(router)).listen(port, LOOPBACK).map(HttpServer::actualPort);
    }

    private int port() {
        return http.actualPort();
    }

    /** In memory: nothing of a person is written to the disk on the way. */
    private static BodyHandler body(long limit) {
        return BodyHandler.create(false).setBodyLimit(limit);
    }

    private void launch(RoutingContext ctx) {
        String key = key(ctx);
        launch.bearerFor(key)
                .ifPresentOrElse(
                        bearer -> ctx.response()
                                .putHeader("Content-Type", "application/json")
                                .end(Wire.write(Map.of("bearer", bearer))),
                        () -> Problems.send(ctx, ProblemCode.LAUNCH_KEY_WRONG));
    }

    private static String key(RoutingContext ctx) {
        try {
            String json = Objects.requireNonNullElse(ctx.body().asString("UTF-8"), "");
            return Wire.read(json, JsonNode.class).path("key").asText();
        } catch (Wire.MalformedMessage e) {
            return "";
        }
    }

    private void socket(RoutingContext ctx) {
        if (!guard.hasOurOrigin(ctx)) {
            Problems.send(ctx, ProblemCode.ORIGIN_FOREIGN);
        } else if (!"websocket".equalsIgnoreCase(ctx.request().getHeader("Upgrade"))) {
            Problems.send(ctx, ProblemCode.ROUTE_UNKNOWN);
        } else {
            ctx.request().toWebSocket().onSuccess(this::opened).onFailure(ctx::fail);
        }
    }

    private void opened(ServerWebSocket socket) {
        PageSocket page = pages.came(socket);
        vertx.setTimer(HELLO_MS, timer -> {
            if (page.isAnonymous()) {
                page.close();
            }
        });
    }
}
