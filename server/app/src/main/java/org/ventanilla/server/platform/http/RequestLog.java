package org.ventanilla.server.platform.http;

import io.vertx.core.Handler;
import io.vertx.ext.web.Route;
import io.vertx.ext.web.RoutingContext;
import java.util.concurrent.TimeUnit;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** One line for each answer. It names the route, never the path or the query: a cédula may stand there. */
public final class RequestLog implements Handler<RoutingContext> {
    private static final Logger LOG = LoggerFactory.getLogger(RequestLog.class);
    private static final String OPERATION = "operation";

    @Override
    public void handle(RoutingContext ctx) {
        long start = System.nanoTime();
        ctx.addEndHandler(ended -> LOG.atInfo()
                .addKeyValue("method", ctx.request().method().name())
                .addKeyValue("route", route(ctx))
                .addKeyValue("status", ctx.response().getStatusCode())
                .addKeyValue("ms", TimeUnit.NANOSECONDS.toMillis(System.nanoTime() - start))
                .log("answered"));
        ctx.next();
    }

    static void name(RoutingContext ctx, String operation) {
        ctx.put(OPERATION, operation);
    }

    static String route(RoutingContext ctx) {
        String operation = ctx.get(OPERATION);
        Route route = ctx.currentRoute();
        String path = operation != null || route == null ? operation : route.getName();
        return path == null ? "-" : path;
    }
}
