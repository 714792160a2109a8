package org.ventanilla.server.exchange.http;

import io.vertx.ext.web.RoutingContext;
import org.ventanilla.server.access.http.CurrentStaff;
import org.ventanilla.server.access.http.StaffAuth;
import org.ventanilla.server.exchange.ImportingCases;
import org.ventanilla.server.platform.http.Api;
import org.ventanilla.server.platform.http.Results;

/** Open cases of the system before us, for the supervisor. */
public final class ExchangeRoutes {

    private final ImportingCases importing;
    private final StaffAuth auth;

    public ExchangeRoutes(ImportingCases importing, StaffAuth auth) {
        this.importing = importing;
        this.auth = auth;
    }

    public void mount(Api api) {
        api.on("importCases", auth.supervisor(this::importCases));
    }

    private void importCases(RoutingContext ctx) {
        var body = ctx.body().buffer();
        var file = body == null ? new byte[0] : body.getBytes();
        var take = ctx.request().getParam("take");
        Results.json(
                ctx,
                take.equals("none")
                        ? importing.look(file)
                        : importing.take(file, take.equals("good"), CurrentStaff.of(ctx)));
    }
}
