package org.ventanilla.server.platform.http;

import io.vertx.core.Context;
import io.vertx.core.Handler;
import io.vertx.ext.web.RoutingContext;

/**
 * A route's work on a virtual thread of its own, so that a use case may wait for the database, hash a password or draw a PDF
 * while other requests go on. A fault comes back to the event loop and to the failure handler.
 */
public final class OnVirtualThread {
    private OnVirtualThread() {}

    public static Handler<RoutingContext> run(Handler<RoutingContext> work) {
        return ctx -> {
            Context eventLoop = ctx.vertx().getOrCreateContext();
            Thread.ofVirtual().start(() -> {
                try {
                    work.handle(ctx);
                } catch (Throwable fault) { // whatever it is, the person must get an answer
                    eventLoop.runOnContext(nothing -> ctx.fail(fault));
                }
            });
        };
    }
}
