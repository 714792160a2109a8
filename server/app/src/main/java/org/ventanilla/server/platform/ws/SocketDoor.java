package org.ventanilla.server.platform.ws;

import io.vertx.core.Context;
import io.vertx.core.Future;
import io.vertx.core.Handler;
import io.vertx.core.Promise;
import io.vertx.core.Vertx;
import io.vertx.core.http.HttpServerRequest;
import io.vertx.ext.web.RoutingContext;
import java.util.function.BiConsumer;
import java.util.function.Function;
import java.util.function.Supplier;
import org.ventanilla.contract.ProblemCode;
import org.ventanilla.server.platform.Result;
import org.ventanilla.server.platform.http.Problems;

/**
 * Opens a socket for who the request belongs to; anybody else gets a problem instead of the upgrade. Both {@code who} and
 * {@code open} run on virtual threads; {@code open} is over before the first message is handled.
 */
public final class SocketDoor<P> implements Handler<RoutingContext> {
    private final Function<HttpServerRequest, Result<P>> who;
    private final BiConsumer<P, Socket> open;

    public SocketDoor(Function<HttpServerRequest, Result<P>> who, BiConsumer<P, Socket> open) {
        this.who = who;
        this.open = open;
    }

    @Override
    public void handle(RoutingContext ctx) {
        if (!"websocket".equalsIgnoreCase(ctx.request().getHeader("Upgrade"))) {
            Problems.send(ctx, ProblemCode.ROUTE_UNKNOWN, null);
            return;
        }
        ctx.request().pause(); // no frame may pass before somebody listens
        answered(ctx.vertx(), () -> who.apply(ctx.request()))
                .onSuccess(result -> decide(ctx, result))
                .onFailure(ctx::fail);
    }

    private void decide(RoutingContext ctx, Result<P> result) {
        switch (result) {
            case Result.Done<P> known -> upgrade(ctx, known.value());
            case Result.Refused<P> refused -> Problems.send(ctx, refused.code(), refused.field());
        }
    }

    private void upgrade(RoutingContext ctx, P person) {
        ctx.request()
                .toWebSocket()
                .onSuccess(socket -> new Socket(ctx.vertx(), socket).open(own -> open.accept(person, own)))
                .onFailure(ctx::fail);
    }

    private static <T> Future<T> answered(Vertx vertx, Supplier<T> work) {
        Promise<T> promise = Promise.promise();
        Context eventLoop = vertx.getOrCreateContext();
        Thread.ofVirtual().start(() -> {
            try {
                T answer = work.get();
                eventLoop.runOnContext(nothing -> promise.complete(answer));
            } catch (Throwable fault) {
                eventLoop.runOnContext(nothing -> promise.fail(fault));
            }
        });
        return promise.future();
    }
}
