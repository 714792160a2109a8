package org.ventanilla.server.expediente.http;

import io.vertx.core.buffer.Buffer;
import io.vertx.core.http.HttpHeaders;
import io.vertx.ext.web.RoutingContext;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.Locale;
import org.ventanilla.contract.ProblemCode;
import org.ventanilla.server.access.http.CurrentStaff;
import org.ventanilla.server.access.http.StaffAuth;
import org.ventanilla.server.expediente.ListingPresented;
import org.ventanilla.server.expediente.MakingExpediente;
import org.ventanilla.server.platform.http.Api;
import org.ventanilla.server.platform.http.Refusal;
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
                (asked, pdf) -> file(
                        asked,
                        "application/pdf",
                        "expediente-" + radicado.toLowerCase(Locale.ROOT) + ".pdf",
                        Buffer.buffer(pdf)));
    }

    private void csv(RoutingContext ctx) {
        Results.send(
                ctx,
                listing.csv(day(ctx, "from"), day(ctx, "until")),
                (asked, csv) -> file(
                        asked,
                        "text/csv; charset=utf-8",
                        name(asked, "csv"),
                        Buffer.buffer(csv.getBytes(StandardCharsets.UTF_8))));
    }

    private void pdf(RoutingContext ctx) {
        Results.send(
                ctx,
                listing.pdf(day(ctx, "from"), day(ctx, "until")),
                (asked, pdf) -> file(asked, "application/pdf", name(asked, "pdf"), Buffer.buffer(pdf)));
    }

    private static void file(RoutingContext ctx, String type, String name, Buffer bytes) {
        ctx.response()
                .putHeader(HttpHeaders.CONTENT_TYPE, type)
                .putHeader(HttpHeaders.CACHE_CONTROL, "no-store")
                .putHeader("Content-Disposition", "attachment; filename=\"" + name + "\"")
                .end(bytes);
    }

    private static String name(RoutingContext ctx, String ending) {
        return "peticiones-" + day(ctx, "from") + "-" + day(ctx, "until") + "." + ending;
    }

    private static LocalDate day(RoutingContext ctx, String name) {
        try {
            return LocalDate.parse(ctx.request().getParam(name));
        } catch (DateTimeParseException e) {
            throw new Refusal(ProblemCode.BODY_MALFORMED);
        }
    }
}
