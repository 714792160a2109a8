package org.ventanilla.kiosk.local;

import io.vertx.core.http.HttpServerResponse;
import io.vertx.ext.web.RoutingContext;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.ventanilla.contract.Problem;
import org.ventanilla.contract.ProblemCode;
import org.ventanilla.contract.Wire;

/** Refusals as {@code application/problem+json}. */
final class Problems {
    private static final Logger LOG = LoggerFactory.getLogger(Problems.class);
    private static final int TOO_LARGE = 413;
    private static final int FAULT = 500;

    private Problems() {}

    static void send(RoutingContext ctx, ProblemCode code) {
        send(ctx, Problem.of(code));
    }

    static void send(RoutingContext ctx, Problem problem) {
        send(ctx.response(), problem);
    }

    static void send(HttpServerResponse response, Problem problem) {
        response.setStatusCode(problem.status())
                .putHeader("Content-Type", "application/problem+json")
                .end(Wire.write(problem));
    }

    /** What a handler did not refuse itself: too large a body, or a fault of ours. */
    static void failed(RoutingContext ctx) {
        if (ctx.response().ended()) {
            return;
        }
        if (ctx.statusCode() < FAULT) {
            send(ctx, ctx.statusCode() == TOO_LARGE ? ProblemCode.IMAGE_TOO_LARGE : ProblemCode.BODY_MALFORMED);
            return;
        }
        LOG.atError()
                .setCause(ctx.failure())
                .addKeyValue("path", ctx.normalizedPath())
                .log("A request failed");
        send(ctx, ProblemCode.FAULT);
    }
}
