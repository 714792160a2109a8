package org.ventanilla.server.platform.http;

import io.vertx.core.buffer.Buffer;
import io.vertx.core.http.HttpHeaders;
import io.vertx.ext.web.RoutingContext;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.UUID;
import java.util.function.BiConsumer;
import org.ventanilla.contract.ProblemCode;
import org.ventanilla.contract.Wire;
import org.ventanilla.server.platform.Result;

/** Answers a request with what a use case said, and reads what the use case needs. */
public final class Results {
    private static final int NO_CONTENT = 204;

    private Results() {}

    public static <T> void send(RoutingContext ctx, Result<T> result, BiConsumer<RoutingContext, T> whenDone) {
        switch (result) {
            case Result.Done<T> done -> whenDone.accept(ctx, done.value());
            case Result.Refused<T> refused -> Problems.send(ctx, refused.code(), refused.field());
        }
    }

    public static void json(RoutingContext ctx, Object answer) {
        json(ctx, 200, answer);
    }

    public static void json(RoutingContext ctx, int status, Object answer) {
        ctx.response()
                .setStatusCode(status)
                .putHeader(HttpHeaders.CONTENT_TYPE, "application/json")
                .end(Wire.write(answer));
    }

    public static void noContent(RoutingContext ctx) {
        ctx.response().setStatusCode(NO_CONTENT).end();
    }

    /** The body as the contract promised it. */
    public static <T> T body(RoutingContext ctx, Class<T> type) {
        try {
            return Wire.read(ctx.body().asString(), type);
        } catch (Wire.MalformedMessage e) {
            throw new Refusal(ProblemCode.BODY_MALFORMED);
        }
    }

    /** To be kept by who asked for it, and by nobody on the way. */
    public static void download(RoutingContext ctx, String type, String name, Buffer bytes) {
        ctx.response()
                .putHeader(HttpHeaders.CONTENT_TYPE, type)
                .putHeader(HttpHeaders.CACHE_CONTROL, "no-store")
                .putHeader("Content-Disposition", "attachment; filename=\"" + name + "\"")
                .end(bytes);
    }

    public static void csv(RoutingContext ctx, String name, String table) {
        download(ctx, "text/csv; charset=utf-8", name, Buffer.buffer(table));
    }

    /** A day that was asked for, {@code 2026-11-23}. */
    public static LocalDate day(RoutingContext ctx, String name) {
        try {
            return LocalDate.parse(ctx.request().getParam(name));
        } catch (DateTimeParseException e) {
            throw new Refusal(ProblemCode.BODY_MALFORMED);
        }
    }

    /** An id in the path; what is none belongs to nothing. */
    public static UUID uuid(RoutingContext ctx, String name) {
        try {
            return UUID.fromString(ctx.pathParam(name));
        } catch (IllegalArgumentException e) {
            throw new Refusal(ProblemCode.ROUTE_UNKNOWN);
        }
    }
}
