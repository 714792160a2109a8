package org.ventanilla.server.access.http;

import io.vertx.core.Handler;
import io.vertx.core.http.HttpServerRequest;
import io.vertx.ext.web.RoutingContext;
import java.time.Clock;
import java.util.Optional;
import java.util.UUID;
import org.ventanilla.contract.ProblemCode;
import org.ventanilla.server.access.Device;
import org.ventanilla.server.access.Devices;
import org.ventanilla.server.access.KioskSigningIn;
import org.ventanilla.server.access.Tokens;
import org.ventanilla.server.platform.Result;
import org.ventanilla.server.platform.http.Results;

/** Which kiosk a request comes from, by its bearer. Call it from virtual threads: it asks the database. */
public final class KioskAuth {
    private static final String BEARER = "Bearer ";

    private final Devices devices;
    private final Clock clock;

    public KioskAuth(Devices devices, Clock clock) {
        this.devices = devices;
        this.clock = clock;
    }

    /** Also for a socket's upgrade. A revoked kiosk learns that it is. */
    public Result<UUID> of(HttpServerRequest request) {
        return bearer(request)
                .flatMap(token -> devices.ofToken(Tokens.hash(token), clock.instant()))
                .map(KioskSigningIn::ifEnrolled)
                .orElse(Result.refused(ProblemCode.KIOSK_UNKNOWN))
                .map(Device::kiosk);
    }

    /** {@link CurrentKiosk} knows which it is, in {@code work}. */
    public Handler<RoutingContext> enrolled(Handler<RoutingContext> work) {
        return ctx -> Results.send(ctx, of(ctx.request()), (known, kiosk) -> {
            CurrentKiosk.set(ctx, kiosk);
            work.handle(ctx);
        });
    }

    private static Optional<String> bearer(HttpServerRequest request) {
        String header = request.getHeader("Authorization");
        return header == null || !header.startsWith(BEARER)
                ? Optional.empty()
                : Optional.of(header.substring(BEARER.length()));
    }
}
