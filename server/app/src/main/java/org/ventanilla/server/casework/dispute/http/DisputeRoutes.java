package org.ventanilla.server.casework.dispute.http;

import static org.ventanilla.contract.ProblemCode.RADICADO_UNKNOWN;

import io.vertx.ext.web.RoutingContext;
import org.jspecify.annotations.Nullable;
import org.ventanilla.server.access.http.CurrentStaff;
import org.ventanilla.server.access.http.StaffAuth;
import org.ventanilla.server.casework.CaseFile;
import org.ventanilla.server.casework.CaseFiles;
import org.ventanilla.server.casework.dispute.Disputes;
import org.ventanilla.server.casework.dispute.Disputing;
import org.ventanilla.server.platform.Result;
import org.ventanilla.server.platform.http.Api;
import org.ventanilla.server.platform.http.Problems;
import org.ventanilla.server.platform.http.Results;
import org.ventanilla.server.pqr.Radicado;

/** {@code /casework/cases/…/dispute}. */
public final class DisputeRoutes {

    /** {@code Dispute} of openapi.yaml. */
    record DisputeJson(
            @Nullable Long amount,
            @Nullable String invoice,
            @Nullable FlagJson flag) {}

    record FlagJson(
            boolean raised,
            @Nullable String invoice,
            long amount,
            String madeAt,
            int tries,
            @Nullable String problem,
            @Nullable String acknowledgedAt) {

        static FlagJson of(Disputes.Told told) {
            return new FlagJson(
                    told.raised(),
                    told.invoice().isEmpty() ? null : told.invoice(),
                    told.amount(),
                    told.madeAt().toString(),
                    told.tries(),
                    told.problem(),
                    told.acknowledged() == null ? null : told.acknowledged().toString());
        }
    }

    record Lifted(int version) {}

    record Said(int version, long amount, @Nullable String invoice) {}

    private final Disputes disputes;
    private final Disputing disputing;
    private final CaseFiles files;
    private final StaffAuth staff;

    public DisputeRoutes(Disputes disputes, Disputing disputing, CaseFiles files, StaffAuth staff) {
        this.disputes = disputes;
        this.disputing = disputing;
        this.files = files;
        this.staff = staff;
    }

    public void mount(Api api) {
        api.on("caseDispute", staff.caseReader(this::show));
        api.on("setCaseDispute", staff.analyst(this::set));
        api.on("liftCaseDispute", staff.analyst(this::lift));
    }

    private void show(RoutingContext ctx) {
        Radicado.read(ctx.pathParam("radicado"))
                .flatMap(files::of)
                .ifPresentOrElse(
                        file -> Results.json(ctx, json(file)), () -> Problems.send(ctx, RADICADO_UNKNOWN, null));
    }

    private DisputeJson json(CaseFile file) {
        var dispute = disputes.of(file.id());
        return new DisputeJson(
                dispute.map(Disputes.Dispute::amount).orElse(null),
                dispute.map(Disputes.Dispute::invoice)
                        .filter(invoice -> !invoice.isEmpty())
                        .orElse(null),
                disputes.told(file.id()).map(FlagJson::of).orElse(null));
    }

    private void lift(RoutingContext ctx) {
        var said = Results.body(ctx, Lifted.class);
        var done = Radicado.read(ctx.pathParam("radicado"))
                .map(radicado -> disputing.lift(radicado, said.version(), CurrentStaff.of(ctx)))
                .orElse(Result.refused(RADICADO_UNKNOWN));
        Results.send(ctx, done, (asked, file) -> Results.json(asked, json(file)));
    }

    private void set(RoutingContext ctx) {
        var said = Results.body(ctx, Said.class);
        var invoice = said.invoice() == null ? "" : said.invoice().strip();
        var done = Radicado.read(ctx.pathParam("radicado"))
                .map(radicado ->
                        disputing.dispute(radicado, said.version(), invoice, said.amount(), CurrentStaff.of(ctx)))
                .orElse(Result.refused(RADICADO_UNKNOWN));
        Results.send(ctx, done, (asked, file) -> Results.json(asked, json(file)));
    }
}
