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

    static String route(RoutingContext ctx) {
        Route route = ctx.currentRoute();
        String path = route == null ? null : route.getName();
        return path == null ? "-" : path;
    }
}
