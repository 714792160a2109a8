package org.ventanilla.server.pqr.http;

import io.vertx.core.buffer.Buffer;
import io.vertx.core.http.HttpHeaders;
import io.vertx.ext.web.RoutingContext;
import org.ventanilla.server.access.http.CurrentKiosk;
import org.ventanilla.server.access.http.CurrentStaff;
import org.ventanilla.server.access.http.KioskAuth;
import org.ventanilla.server.access.http.StaffAuth;
import org.ventanilla.server.platform.Result;
import org.ventanilla.server.platform.http.Api;
import org.ventanilla.server.platform.http.Results;
import org.ventanilla.server.pqr.Catalogue;
import org.ventanilla.server.pqr.Constancia;
import org.ventanilla.server.pqr.FilingPqr;
import org.ventanilla.server.pqr.NewPqr;
import org.ventanilla.server.pqr.PqrsInWords;
import org.ventanilla.server.pqr.ReadingConstancia;
import org.ventanilla.server.pqr.paper.Paper;

/** The catalogue, the filing, and the paper that comes of it. */
public final class PqrRoutes {

    private static final int CREATED = 201;

    private final CatalogueJson catalogue;
    private final FilingPqr filing;
    private final PqrsInWords words;
    private final ReadingConstancia constancias;
    private final StaffAuth staff;
    private final KioskAuth kiosks;

    public PqrRoutes(
            Catalogue catalogue,
            FilingPqr filing,
            PqrsInWords words,
            ReadingConstancia constancias,
            StaffAuth staff,
            KioskAuth kiosks) {
        this.catalogue = CatalogueJson.of(catalogue);
        this.filing = filing;
        this.words = words;
        this.constancias = constancias;
        this.staff = staff;
        this.kiosks = kiosks;
    }

    public void mount(Api api) {
        api.on("catalogue", staff.signedIn(ctx -> Results.json(ctx, catalogue)));
        api.on("filePqr", staff.agent(this::file));
        api.on("constancia", staff.signedIn(this::constancia));
        api.on("kioskConstancia", kiosks.enrolled(this::kioskConstancia));
    }

    private void file(RoutingContext ctx) {
        var filed = filing.file(
                Results.uuid(ctx, "session"),
                CurrentStaff.of(ctx),
                ctx.request().getHeader("Idempotency-Key"),
                Results.body(ctx, NewPqr.class));
        Results.send(ctx, filed, (asked, pqr) -> Results.json(asked, CREATED, words.filed(pqr)));
    }

    private void constancia(RoutingContext ctx) {
        send(ctx, constancias.forStaff(ctx.pathParam("radicado"), CurrentStaff.of(ctx)));
    }

    private void kioskConstancia(RoutingContext ctx) {
        send(ctx, constancias.forKiosk(Results.uuid(ctx, "session"), CurrentKiosk.of(ctx)));
    }

    private static void send(RoutingContext ctx, Result<Constancia> result) {
        var paper = Paper.named(ctx.request().getParam("paper"));
        Results.send(
                ctx,
                result,
                (asked, constancia) -> asked.response()
                        .putHeader(HttpHeaders.CONTENT_TYPE, "application/pdf")
                        .putHeader(HttpHeaders.CACHE_CONTROL, "no-store")
                        .putHeader("Content-Disposition", "inline; filename=\"" + constancia.fileName() + "\"")
                        .end(Buffer.buffer(paper.pdf(constancia))));
    }
}
