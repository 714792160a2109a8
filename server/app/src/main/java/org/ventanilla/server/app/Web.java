package org.ventanilla.server.app;

import io.vertx.core.http.HttpHeaders;
import io.vertx.core.http.HttpServer;
import io.vertx.core.http.HttpServerOptions;
import io.vertx.ext.web.Router;
import io.vertx.ext.web.RoutingContext;
import io.vertx.ext.web.handler.BodyHandler;
import io.vertx.ext.web.openapi.router.RequestExtractor;
import io.vertx.ext.web.openapi.router.RouterBuilder;
import io.vertx.openapi.contract.OpenAPIContract;
import java.util.Map;
import org.ventanilla.contract.ProblemCode;
import org.ventanilla.server.platform.http.Api;
import org.ventanilla.server.platform.http.DateHeader;
import org.ventanilla.server.platform.http.OnVirtualThread;
import org.ventanilla.server.platform.http.Problems;
import org.ventanilla.server.platform.http.RequestLog;
import org.ventanilla.server.platform.http.Results;
import org.ventanilla.server.platform.http.SecurityHeaders;
import org.ventanilla.server.platform.ws.Socket;

/** The one HTTP port: the API of the contract, the sockets, the staff's pages, the public pages, health. */
final class Web {
    private static final int SEE_OTHER = 303;
    /** A page of paper at a camera's full resolution, with room. */
    private static final long MAX_BODY_BYTES = 16L * 1024 * 1024;
    /** Nothing said for so long: the link is gone. Uploads over a bad one still say something. */
    private static final int IDLE_SECONDS = 60;

    private final Platform platform;
    private final Features features;
    private final OpenAPIContract contract;

    Web(Platform platform, Features features, OpenAPIContract contract) {
        this.contract = contract;
        this.platform = platform;
        this.features = features;
    }

    HttpServer open() {
        HttpServerOptions options = new HttpServerOptions()
                .setPort(platform.config().port())
                .setIdleTimeout(IDLE_SECONDS)
                .setMaxWebSocketFrameSize(Socket.MAX_MESSAGE_BYTES)
                .setMaxWebSocketMessageSize(Socket.MAX_MESSAGE_BYTES);
        return platform.vertx()
                .createHttpServer(options)
                .requestHandler(router())
                .listen()
                .await();
    }

    private Router router() {
        Router router = Router.router(platform.vertx());
        router.route().handler(new RequestLog());
        router.route().failureHandler(new Problems());
        features.upload.mount(router); // without the headers for browsers: over a kiosk's link each byte counts
        router.route().handler(new SecurityHeaders(platform.config().https()));
        router.route("/api/v1/*").handler(new DateHeader(platform.clock()));
        router.route("/api/v1/*").subRouter(api());
        router.get("/openapi.yaml").handler(Web::contractFile);
        router.get("/health/live").handler(ctx -> Results.json(ctx, Map.of("status", "UP")));
        router.get("/health/ready").handler(OnVirtualThread.run(this::ready));
        router.get("/").handler(ctx -> redirect(ctx, "/seguimiento"));
        HubPages.mount(platform.vertx(), router);
        features.mount(router);
        router.route().last().handler(ctx -> Problems.send(ctx, ProblemCode.ROUTE_UNKNOWN, null));
        return router;
    }

    private Router api() {
        RouterBuilder operations = RouterBuilder.create(platform.vertx(), contract, RequestExtractor.withBodyHandler());
        operations.rootHandler(BodyHandler.create(false).setBodyLimit(MAX_BODY_BYTES));
        features.mount(new Api(operations));
        Router api = operations.createRouter();
        api.route().failureHandler(new Problems());
        return api;
    }

    private static void contractFile(RoutingContext ctx) {
        ctx.response().putHeader(HttpHeaders.CONTENT_TYPE, "application/yaml").sendFile(ApiContract.FILE);
    }

    private void ready(RoutingContext ctx) {
        platform.db().one("select 1");
        Results.json(ctx, Map.of("status", "UP"));
    }

    static void redirect(RoutingContext ctx, String to) {
        ctx.response()
                .setStatusCode(SEE_OTHER)
                .putHeader(HttpHeaders.LOCATION, to)
                .end();
    }
}
