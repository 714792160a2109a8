package org.ventanilla.server.counter.http;

import io.vertx.core.buffer.Buffer;
import io.vertx.core.http.HttpHeaders;
import io.vertx.ext.web.RoutingContext;
import org.ventanilla.server.access.http.CurrentKiosk;
import org.ventanilla.server.access.http.KioskAuth;
import org.ventanilla.server.counter.ShowingAct;
import org.ventanilla.server.platform.http.Api;
import org.ventanilla.server.platform.http.Results;

/** What the kiosk prints of an act. */
public final class ActRoutes {

    private final ShowingAct acts;
    private final KioskAuth kiosks;

    public ActRoutes(ShowingAct acts, KioskAuth kiosks) {
        this.acts = acts;
        this.kiosks = kiosks;
    }

    public void mount(Api api) {
        api.on("kioskAct", kiosks.enrolled(this::copy));
    }

    private void copy(RoutingContext ctx) {
        Results.send(
                ctx,
                acts.copy(Results.uuid(ctx, "session"), CurrentKiosk.of(ctx)),
                (asked, pdf) -> asked.response()
                        .putHeader(HttpHeaders.CONTENT_TYPE, "application/pdf")
                        .putHeader(HttpHeaders.CACHE_CONTROL, "no-store")
                        .end(Buffer.buffer(pdf)));
    }
}
