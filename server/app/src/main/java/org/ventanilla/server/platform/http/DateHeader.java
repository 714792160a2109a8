package org.ventanilla.server.platform.http;

import io.vertx.core.Handler;
import io.vertx.core.http.HttpHeaders;
import io.vertx.ext.web.RoutingContext;
import java.time.InstantSource;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;

/** What time it is here (RFC 9110 section 6.6.1): a kiosk measures by it how wrong its own clock is. */
public record DateHeader(InstantSource clock) implements Handler<RoutingContext> {

    @Override
    public void handle(RoutingContext ctx) {
        String now = DateTimeFormatter.RFC_1123_DATE_TIME.format(clock.instant().atOffset(ZoneOffset.UTC));
        ctx.response().putHeader(HttpHeaders.DATE, now);
        ctx.next();
    }
}
