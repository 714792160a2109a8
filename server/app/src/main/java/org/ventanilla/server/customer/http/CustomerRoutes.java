package org.ventanilla.server.customer.http;

import io.vertx.core.buffer.Buffer;
import io.vertx.core.http.HttpHeaders;
import io.vertx.ext.web.RoutingContext;
import java.util.UUID;
import org.ventanilla.server.access.http.CurrentKiosk;
import org.ventanilla.server.access.http.CurrentStaff;
import org.ventanilla.server.access.http.KioskAuth;
import org.ventanilla.server.access.http.StaffAuth;
import org.ventanilla.server.customer.Identification;
import org.ventanilla.server.customer.Identifying;
import org.ventanilla.server.customer.ReadingAccount;
import org.ventanilla.server.platform.http.Api;
import org.ventanilla.server.platform.http.Results;

/** Who sits at the kiosk and what her account says. */
public final class CustomerRoutes {

    private final Identifying identifying;
    private final ReadingAccount reading;
    private final StaffAuth staff;
    private final KioskAuth kiosks;

    public CustomerRoutes(Identifying identifying, ReadingAccount reading, StaffAuth staff, KioskAuth kiosks) {
        this.identifying = identifying;
        this.reading = reading;
        this.staff = staff;
        this.kiosks = kiosks;
    }

    public void mount(Api api) {
        api.on("findCustomers", staff.agent(this::find));
        api.on("identify", staff.agent(this::identify));
        api.on("account", staff.agent(this::account));
        api.on("invoicePicture", staff.agent(this::invoicePicture));
        api.on("shownPicture", kiosks.enrolled(this::shownPicture));
    }

    private void find(RoutingContext ctx) {
        var number = ctx.request().getParam("number", "");
        Results.send(ctx, reading.candidates(session(ctx), agent(ctx), number), (asked, found) -> {
            Results.json(asked, found.stream().map(AccountJson.Candidate::of).toList());
        });
    }

    private void identify(RoutingContext ctx) {
        var said = Results.body(ctx, Identification.class);
        Results.send(ctx, identifying.identify(session(ctx), agent(ctx), said), (asked, nothing) -> {
            Results.noContent(asked);
        });
    }

    private void account(RoutingContext ctx) {
        Results.send(ctx, reading.account(session(ctx), agent(ctx)), (asked, account) -> {
            Results.json(asked, AccountJson.of(account));
        });
    }

    private void invoicePicture(RoutingContext ctx) {
        var picture = reading.picture(session(ctx), agent(ctx), ctx.pathParam("invoice"));
        Results.send(ctx, picture, CustomerRoutes::png);
    }

    private void shownPicture(RoutingContext ctx) {
        var picture = reading.shown(session(ctx), CurrentKiosk.of(ctx), ctx.pathParam("shown"));
        Results.send(ctx, picture, CustomerRoutes::png);
    }

    /** A café's computer must not keep it. */
    private static void png(RoutingContext ctx, byte[] bytes) {
        ctx.response()
                .putHeader(HttpHeaders.CONTENT_TYPE, "image/png")
                .putHeader(HttpHeaders.CACHE_CONTROL, "no-store")
                .end(Buffer.buffer(bytes));
    }

    private static UUID session(RoutingContext ctx) {
        return Results.uuid(ctx, "session");
    }

    private static UUID agent(RoutingContext ctx) {
        return CurrentStaff.of(ctx).id();
    }
}
