package org.ventanilla.server.expediente.http;

import io.vertx.core.buffer.Buffer;
import io.vertx.ext.web.RoutingContext;
import java.util.Locale;
import org.ventanilla.server.access.http.CurrentStaff;
import org.ventanilla.server.access.http.StaffAuth;
import org.ventanilla.server.expediente.ListingPresented;
import org.ventanilla.server.expediente.MakingExpediente;
import org.ventanilla.server.platform.http.Api;
import org.ventanilla.server.platform.http.Results;

/** For those who look into cases; the record of all of them for who answers for it. */
public final class ExpedienteRoutes {

    private final MakingExpediente making;
    private final ListingPresented listing;
    private final StaffAuth staff;

    public ExpedienteRoutes(MakingExpediente making, ListingPresented listing, StaffAuth staff) {
        this.making = making;
        this.listing = listing;
        this.staff = staff;
    }

    public void mount(Api api) {
        api.on("expediente", staff.caseReader(this::expediente));
        api.on("presentedCsv", staff.caseReader(this::csv));
        api.on("presentedPdf", staff.caseReader(this::pdf));
    }

    private void expediente(RoutingContext ctx) {
        var radicado = ctx.pathParam("radicado");
        Results.send(
                ctx,
                making.make(radicado, CurrentStaff.of(ctx)),
                (asked, pdf) -> Results.download(
                        asked,
                        "application/pdf",
                        "expediente-" + radicado.toLowerCase(Locale.ROOT) + ".pdf",
                        Buffer.buffer(pdf)));
    }

    private void csv(RoutingContext ctx) {
        Results.send(
                ctx,
                listing.csv(Results.day(ctx, "from"), Results.day(ctx, "until")),
                (asked, csv) -> Results.csv(asked, name(asked, "csv"), csv));
    }

    private void pdf(RoutingContext ctx) {
        Results.send(
                ctx,
                listing.pdf(Results.day(ctx, "from"), Results.day(ctx, "until")),
                (asked, pdf) -> Results.download(asked, "application/pdf", name(asked, "pdf"), Buffer.buffer(pdf)));
    }

    private static String name(RoutingContext ctx, String ending) {
        return "peticiones-" + Results.day(ctx, "from") + "-" + Results.day(ctx, "until") + "." + ending;
    }
}
