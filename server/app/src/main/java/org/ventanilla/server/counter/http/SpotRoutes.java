package org.ventanilla.server.counter.http;

import io.vertx.ext.web.RoutingContext;
import org.ventanilla.server.access.http.CurrentStaff;
import org.ventanilla.server.access.http.StaffAuth;
import org.ventanilla.server.counter.DecidingOnTheSpot;
import org.ventanilla.server.platform.http.Api;
import org.ventanilla.server.platform.http.Results;
import org.ventanilla.server.pqr.Respuesta;

/** Decided while she is there. */
public final class SpotRoutes {

    record Said(Respuesta respuesta, String reasons) {}

    record Decided(String answer) {}

    private final DecidingOnTheSpot deciding;
    private final StaffAuth staff;

    public SpotRoutes(DecidingOnTheSpot deciding, StaffAuth staff) {
        this.deciding = deciding;
        this.staff = staff;
    }

    public void mount(Api api) {
        api.on("decideOnTheSpot", staff.agent(this::decide));
    }

    private void decide(RoutingContext ctx) {
        var said = Results.body(ctx, Said.class);
        Results.send(
                ctx,
                deciding.decide(
                        Results.uuid(ctx, "session"),
                        ctx.pathParam("radicado"),
                        said.respuesta(),
                        said.reasons(),
                        CurrentStaff.of(ctx)),
                (asked, answer) -> Results.json(asked, new Decided(answer.text())));
    }
}
