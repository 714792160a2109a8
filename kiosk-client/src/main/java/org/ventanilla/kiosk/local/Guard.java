package org.ventanilla.kiosk.local;

import io.vertx.core.Handler;
import io.vertx.core.http.HttpMethod;
import io.vertx.core.http.HttpServerRequest;
import io.vertx.ext.web.RoutingContext;
import java.util.List;
import java.util.Set;
import java.util.function.IntSupplier;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.ventanilla.contract.Problem;
import org.ventanilla.contract.ProblemCode;

/**
 * Who may speak to us at all. The Host must be ours to the letter: a foreign name that resolves to this computer (DNS rebinding) makes a
 * browser treat us as that site. The Origin must be ours on every write and socket: any site may send those without asking.
 */
final class Guard {
    private static final Set<HttpMethod> READS = Set.of(HttpMethod.GET, HttpMethod.HEAD);
    private static final String BEARER = "Bearer ";

    private final IntSupplier port;
    private final Launch launch;

    Guard(IntSupplier port, Launch launch) {
        this.port = port;
        this.launch = launch;
    }

    /** Stands before the router, which would stumble over a Host that is no host at all. */
    Handler<HttpServerRequest> host(Handler<HttpServerRequest> inside) {
        return request -> {
            List<String> hosts = request.headers().getAll("Host");
            if (hosts.size() == 1 && isOurs(hosts.getFirst(), "")) {
                inside.handle(request);
            } else {
                Problems.send(request.response(), Problem.of(ProblemCode.ORIGIN_FOREIGN));
            }
        };
    }

    void originOfWrites(RoutingContext ctx) {
        boolean reads = READS.contains(ctx.request().method());
        pass(ctx, reads || hasOurOrigin(ctx), ProblemCode.ORIGIN_FOREIGN);
    }

    void bearer(RoutingContext ctx) {
        String header = ctx.request().getHeader("Authorization");
        boolean known = header != null && header.startsWith(BEARER) && launch.admits(header.substring(BEARER.length()));
        pass(ctx, known, ProblemCode.SIGNED_OUT);
    }

    boolean hasOurOrigin(RoutingContext ctx) {
        return isOurs(ctx.request().getHeader("Origin"), "http://");
    }

    private boolean isOurs(@Nullable String value, String scheme) {
        return value != null && names(scheme).contains(value);
    }

    private Set<String> names(String scheme) {
        return Set.of("localhost", "127.0.0.1").stream()
                .map(host -> scheme + host + ":" + port.getAsInt())
                .collect(Collectors.toSet());
    }

    private static void pass(RoutingContext ctx, boolean may, ProblemCode otherwise) {
        if (may) {
            ctx.next();
        } else {
            Problems.send(ctx, otherwise);
        }
    }
}
