package org.ventanilla.server.sui.http;

import io.vertx.core.http.HttpHeaders;
import io.vertx.ext.web.RoutingContext;
import java.time.YearMonth;
import org.ventanilla.contract.ProblemCode;
import org.ventanilla.contract.Words.Service;
import org.ventanilla.server.access.http.CurrentStaff;
import org.ventanilla.server.access.http.StaffAuth;
import org.ventanilla.server.platform.http.Api;
import org.ventanilla.server.platform.http.Problems;
import org.ventanilla.server.platform.http.Results;
import org.ventanilla.server.sui.DeliveringRows;
import org.ventanilla.server.sui.MakingSui;
import org.ventanilla.server.sui.MakingSui.Csv;
import org.ventanilla.server.sui.OtherChannels;

/** A month's file and the other channels' rows, for the supervisor. */
public final class SuiRoutes {

    /** A body of {@code addSuiChannel}. */
    record NewChannel(String name) {}

    private final MakingSui making;
    private final DeliveringRows delivering;
    private final OtherChannels channels;
    private final StaffAuth auth;

    public SuiRoutes(MakingSui making, DeliveringRows delivering, OtherChannels channels, StaffAuth auth) {
        this.making = making;
        this.delivering = delivering;
        this.channels = channels;
        this.auth = auth;
    }

    public void mount(Api api) {
        api.on("suiPreflight", auth.supervisor(this::preflight));
        api.on("suiFile", auth.supervisor(this::file));
        api.on("submitSui", auth.supervisor(this::submit));
        api.on("deliverSuiRows", auth.supervisor(this::deliver));
        api.on("addSuiChannel", auth.supervisor(this::addChannel));
        api.on("removeSuiChannel", auth.supervisor(this::removeChannel));
    }

    private void preflight(RoutingContext ctx) {
        Results.json(ctx, SuiJson.of(making.preflight(month(ctx), service(ctx))));
    }

    private void file(RoutingContext ctx) {
        Results.send(ctx, making.csv(month(ctx), service(ctx)), SuiRoutes::send);
    }

    private static void send(RoutingContext ctx, Csv csv) {
        ctx.response()
                .putHeader(HttpHeaders.CONTENT_TYPE, "text/csv;charset=UTF-8")
                .putHeader(HttpHeaders.CACHE_CONTROL, "no-store")
                .putHeader("Content-Disposition", "attachment; filename=\"" + csv.name() + "\"")
                .end(csv.text());
    }

    private void submit(RoutingContext ctx) {
        var submitted = making.submit(month(ctx), service(ctx), CurrentStaff.of(ctx));
        Results.send(ctx, submitted, (asked, done) -> preflight(asked));
    }

    private void deliver(RoutingContext ctx) {
        var body = ctx.body().buffer();
        var file = body == null ? new byte[0] : body.getBytes();
        var take = ctx.request().getParam("take");
        if (take.equals("none")) {
            Results.json(ctx, delivering.look(month(ctx), service(ctx), file));
        } else {
            var channel = ctx.request().getParam("channel");
            var goodOnes = take.equals("good");
            var by = CurrentStaff.of(ctx);
            Results.send(ctx, delivering.take(channel, month(ctx), service(ctx), file, goodOnes, by), Results::json);
        }
    }

    private void addChannel(RoutingContext ctx) {
        var name = Results.body(ctx, NewChannel.class).name().strip();
        if (name.isEmpty()) {
            Problems.send(ctx, ProblemCode.FIELD_MISSING, "name");
        } else {
            channels.add(name);
            Results.noContent(ctx);
        }
    }

    private void removeChannel(RoutingContext ctx) {
        channels.remove(ctx.pathParam("channel"));
        Results.noContent(ctx);
    }

    private static YearMonth month(RoutingContext ctx) {
        return YearMonth.parse(ctx.pathParam("month"));
    }

    private static Service service(RoutingContext ctx) {
        return Service.valueOf(ctx.pathParam("service"));
    }
}
