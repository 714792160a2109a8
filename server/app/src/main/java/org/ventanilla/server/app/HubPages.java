package org.ventanilla.server.app;

import io.vertx.core.Vertx;
import io.vertx.core.buffer.Buffer;
import io.vertx.core.http.HttpHeaders;
import io.vertx.ext.web.Router;
import io.vertx.ext.web.RoutingContext;
import io.vertx.ext.web.handler.StaticHandler;
import org.ventanilla.contract.ProblemCode;
import org.ventanilla.server.platform.http.Problems;

/**
 * The staff's pages, built into folder {@code hub} of the class path. What carries a hash in its name never changes; the
 * entry page is asked for each time, so that a new version is seen at once.
 */
final class HubPages {
    private static final String ENTRY = "hub/index.html";

    private HubPages() {}

    static void mount(Vertx vertx, Router router) {
        if (!vertx.fileSystem().existsBlocking(ENTRY)) {
            return; // a build without pages
        }
        Buffer entry = vertx.fileSystem().readFileBlocking(ENTRY);
        router.get("/hub/*").handler(HubPages::cacheOrGoToFolder);
        router.get("/hub/*").handler(StaticHandler.create("hub").setCachingEnabled(false));
        router.get("/hub/assets/*").handler(ctx -> Problems.send(ctx, ProblemCode.ROUTE_UNKNOWN, null));
        // Whatever the page's own address is, the page finds its way.
        router.get("/hub/*")
                .handler(ctx -> ctx.response()
                        .putHeader(HttpHeaders.CONTENT_TYPE, "text/html;charset=UTF-8")
                        .end(entry));
    }

    private static void cacheOrGoToFolder(RoutingContext ctx) {
        if ("/hub".equals(ctx.request().path())) {
            Web.redirect(ctx, "/hub/");
            return;
        }
        boolean hashed = ctx.request().path().startsWith("/hub/assets/");
        ctx.response()
                .putHeader(HttpHeaders.CACHE_CONTROL, hashed ? "public, max-age=31536000, immutable" : "no-cache");
        ctx.next();
    }
}
