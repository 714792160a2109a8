package org.ventanilla.server.platform.http;

import io.vertx.core.Handler;
import io.vertx.ext.web.RoutingContext;
import io.vertx.ext.web.openapi.router.RouterBuilder;

/** Where a feature hangs its work on the operations of {@code openapi.yaml}. */
public final class Api {
    private final RouterBuilder operations;

    public Api(RouterBuilder operations) {
        this.operations = operations;
    }

    /** The work runs on a virtual thread, after the request was checked against the contract. */
    public void on(String operationId, Handler<RoutingContext> work) {
        operations.getRoute(operationId).addHandler(OnVirtualThread.run(ctx -> {
            RequestLog.name(ctx, operationId);
            work.handle(ctx);
        }));
    }
}
