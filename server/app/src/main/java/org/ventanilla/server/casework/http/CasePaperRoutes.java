package org.ventanilla.server.casework.http;

import io.vertx.core.buffer.Buffer;
import io.vertx.core.http.HttpHeaders;
import io.vertx.ext.web.RoutingContext;
import org.ventanilla.contract.ProblemCode;
import org.ventanilla.server.access.http.StaffAuth;
import org.ventanilla.server.casework.CaseFile;
import org.ventanilla.server.casework.CaseFiles;
import org.ventanilla.server.document.PagePicture;
import org.ventanilla.server.document.Part;
import org.ventanilla.server.document.ReadingPapers;
import org.ventanilla.server.platform.Result;
import org.ventanilla.server.platform.http.Api;
import org.ventanilla.server.platform.http.Results;
import org.ventanilla.server.pqr.Annex;
import org.ventanilla.server.pqr.Radicado;

/** The papers that went with a case, for who works on cases. */
public final class CasePaperRoutes {

    private final CaseFiles files;
    private final ReadingPapers papers;
    private final StaffAuth staff;

    public CasePaperRoutes(CaseFiles files, ReadingPapers papers, StaffAuth staff) {
        this.files = files;
        this.papers = papers;
        this.staff = staff;
    }

    public void mount(Api api) {
        api.on("casePaperPart", staff.caseReader(this::paper));
        api.on("casePapersPdf", staff.caseReader(this::pdf));
    }

    private void paper(RoutingContext ctx) {
        var page = Results.uuid(ctx, "page");
        var found = asked(ctx)
                .then(file -> file.pqr().annexes().stream()
                                .anyMatch(annex -> annex.page().equals(page))
                        ? papers.ofCase(file.pqr().session(), page, Part.named(ctx.pathParam("part")))
                        : Result.<PagePicture>refused(ProblemCode.PAGE_UNKNOWN));
        Results.send(ctx, found, (known, picture) -> send(known, picture.type(), picture.bytes()));
    }

    private void pdf(RoutingContext ctx) {
        var found = asked(ctx)
                .then(file -> papers.ofCase(
                        file.pqr().session(),
                        file.pqr().annexes().stream().map(Annex::page).toList()));
        Results.send(ctx, found, (known, pdf) -> send(known, "application/pdf", pdf));
    }

    private Result<CaseFile> asked(RoutingContext ctx) {
        return Radicado.read(ctx.pathParam("radicado"))
                .flatMap(files::of)
                .map(Result::done)
                .orElse(Result.refused(ProblemCode.RADICADO_UNKNOWN));
    }

    private static void send(RoutingContext ctx, String type, byte[] bytes) {
        ctx.response()
                .putHeader(HttpHeaders.CONTENT_TYPE, type)
                .putHeader(HttpHeaders.CACHE_CONTROL, "no-store")
                .end(Buffer.buffer(bytes));
    }
}
