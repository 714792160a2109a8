package org.ventanilla.server.access.http;

import io.vertx.ext.web.RoutingContext;
import java.util.UUID;

/** Which kiosk this request comes from, after {@link KioskAuth} let it in. */
public final class CurrentKiosk {
    private static final String KEY = "kiosk";

    private CurrentKiosk() {}

    public static UUID of(RoutingContext ctx) {
        UUID kiosk = ctx.get(KEY);
        if (kiosk == null) {
            throw new IllegalStateException("the route does not ask which kiosk it is");
        }
        return kiosk;
    }

    static void set(RoutingContext ctx, UUID kiosk) {
        ctx.put(KEY, kiosk);
    }
}
