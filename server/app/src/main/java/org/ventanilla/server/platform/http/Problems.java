package org.ventanilla.server.platform.http;

import io.vertx.core.Handler;
import io.vertx.core.http.HttpHeaders;
import io.vertx.core.http.HttpServerResponse;
import io.vertx.core.json.DecodeException;
import io.vertx.ext.web.RoutingContext;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.ventanilla.contract.Problem;
import org.ventanilla.contract.ProblemCode;
import org.ventanilla.contract.Wire;
import org.ventanilla.server.platform.db.DbFault;

/** Every refusal and fault as {@code application/problem+json}; a fault is logged here and nowhere else. */
public final class Problems implements Handler<RoutingContext> {
    private static final Logger LOG = LoggerFactory.getLogger(Problems.class);
    private static final int FAULT = 500;

    @Override
    public void handle(RoutingContext ctx) {
        Throwable fault = ctx.failure();
        if (fault instanceof Refusal refusal) {
            send(ctx, refusal.code(), null);
            return;
        }
        ProblemCode code = of(ctx, fault);
        if (code.status() >= FAULT) {
            LOG.atError()
                    .addKeyValue("route", RequestLog.route(ctx))
                    .setCause(fault)
                    .log("fault");
        }
        send(ctx, code, null);
    }

    public static void send(RoutingContext ctx, ProblemCode code, @Nullable String field) {
        HttpServerResponse response = ctx.response();
        if (response.headWritten()) {
            ctx.request().connection().close(); // half an answer is out: only an end tells that it is not whole
            return;
        }
        response.setStatusCode(code.status())
                .putHeader(HttpHeaders.CONTENT_TYPE, "application/problem+json")
                .putHeader(HttpHeaders.CACHE_CONTROL, "no-store")
                .end(Wire.write(Problem.at(code, field)));
    }

    private static ProblemCode of(RoutingContext ctx, @Nullable Throwable fault) {
        if (fault instanceof DecodeException) {
            return ProblemCode.BODY_MALFORMED;
        }
        return fault instanceof DbFault db && db.isUnreachable()
                ? ProblemCode.SERVER_UNREACHABLE
                : ofStatus(ctx.statusCode());
    }

    /** What the router and the contract's check refuse by themselves. */
    private static ProblemCode ofStatus(int status) {
        return switch (status) {
            case 400, 406, 415 -> ProblemCode.BODY_MALFORMED;
            case 404, 405 -> ProblemCode.ROUTE_UNKNOWN;
            case 413 -> ProblemCode.IMAGE_TOO_LARGE;
            default -> ProblemCode.FAULT;
        };
    }
}
