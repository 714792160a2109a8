package org.ventanilla.server.link.http;

import io.vertx.ext.web.RoutingContext;
import java.text.Normalizer;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import org.ventanilla.server.access.http.StaffAuth;
import org.ventanilla.server.link.KioskHours;
import org.ventanilla.server.link.LinkCsv;
import org.ventanilla.server.link.ShowingLinks;
import org.ventanilla.server.link.SiteLink;
import org.ventanilla.server.platform.Result;
import org.ventanilla.server.platform.http.Api;
import org.ventanilla.server.platform.http.Results;

/** For the supervisor, who shows it to the partner and to the provider. */
public final class LinkRoutes {
    private final ShowingLinks showing;
    private final StaffAuth auth;
    private final Clock clock;

    public LinkRoutes(ShowingLinks showing, StaffAuth auth, Clock clock) {
        this.showing = showing;
        this.auth = auth;
        this.clock = clock;
    }

    public void mount(Api api) {
        api.on("listLinks", auth.supervisor(ctx -> Results.send(ctx, sites(ctx), Results::json)));
        api.on("linksCsv", auth.supervisor(this::sitesCsv));
        api.on("kioskLink", auth.supervisor(ctx -> Results.send(ctx, hours(ctx), Results::json)));
        api.on("kioskLinkCsv", auth.supervisor(this::hoursCsv));
    }

    private void sitesCsv(RoutingContext ctx) {
        Results.send(
                ctx,
                sites(ctx),
                (asked, sites) -> Results.csv(asked, "senal-puntos-" + days(asked) + ".csv", LinkCsv.sites(sites)));
    }

    private void hoursCsv(RoutingContext ctx) {
        Results.send(ctx, hours(ctx), (asked, hours) -> {
            String table = LinkCsv.hours(hours, from(asked), until(asked), clock.instant());
            Results.csv(asked, "senal-" + place(hours) + "-" + days(asked) + ".csv", table);
        });
    }

    private Result<List<SiteLink>> sites(RoutingContext ctx) {
        return showing.sites(from(ctx), until(ctx));
    }

    private Result<KioskHours> hours(RoutingContext ctx) {
        return showing.hours(Results.uuid(ctx, "kiosk"), from(ctx), until(ctx));
    }

    private static LocalDate from(RoutingContext ctx) {
        return Results.day(ctx, "from");
    }

    private static LocalDate until(RoutingContext ctx) {
        return Results.day(ctx, "until");
    }

    private static String days(RoutingContext ctx) {
        return from(ctx) + "-" + until(ctx);
    }

    /** In the letters that every header and disk knows. */
    private static String place(KioskHours hours) {
        return Normalizer.normalize(hours.municipality(), Normalizer.Form.NFD)
                .replaceAll("[^A-Za-z ]", "")
                .strip()
                .replace(' ', '-')
                .toLowerCase(Locale.ROOT);
    }
}
