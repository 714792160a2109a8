package org.ventanilla.server.casework.http;

import static org.ventanilla.contract.ProblemCode.FIELD_MISSING;
import static org.ventanilla.contract.ProblemCode.RADICADO_UNKNOWN;

import io.vertx.ext.web.RoutingContext;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.UUID;
import java.util.function.BiConsumer;
import org.ventanilla.contract.Words.Role;
import org.ventanilla.server.access.People;
import org.ventanilla.server.access.http.CurrentStaff;
import org.ventanilla.server.access.http.StaffAuth;
import org.ventanilla.server.calendario.BusinessDays;
import org.ventanilla.server.casework.AssigningCases;
import org.ventanilla.server.casework.CaseFile;
import org.ventanilla.server.casework.CaseFiles;
import org.ventanilla.server.casework.WhatIf;
import org.ventanilla.server.casework.WorkingOnCase;
import org.ventanilla.server.platform.Result;
import org.ventanilla.server.platform.http.Api;
import org.ventanilla.server.platform.http.Problems;
import org.ventanilla.server.platform.http.Results;
import org.ventanilla.server.pqr.Catalogue;
import org.ventanilla.server.pqr.Radicado;

/** {@code /casework}: one case, its moves, and who works on which. */
public final class CaseRoutes {

    record Assignment(UUID analyst, List<String> cases) {}

    /** @param kept the radicados that stayed as they were */
    record Unassigned(List<String> kept) {}

    record Analyst(UUID id, String name) {}

    private final CaseFiles files;
    private final CaseRecords records;
    private final WorkingOnCase working;
    private final AssigningCases assigning;
    private final People people;
    private final Catalogue catalogue;
    private final BusinessDays days;
    private final StaffAuth staff;

    public CaseRoutes(
            CaseFiles files,
            CaseRecords records,
            WorkingOnCase working,
            AssigningCases assigning,
            People people,
            Catalogue catalogue,
            BusinessDays days,
            StaffAuth staff) {
        this.files = files;
        this.records = records;
        this.working = working;
        this.assigning = assigning;
        this.people = people;
        this.catalogue = catalogue;
        this.days = days;
        this.staff = staff;
    }

    public void mount(Api api) {
        var assigners = EnumSet.of(Role.ANALYST, Role.RESPONSIBLE, Role.SUPERVISOR);
        api.on("readCase", staff.caseReader(ctx -> withCase(ctx, (asked, file) -> show(asked, file))));
        api.on("whatIf", staff.caseReader(ctx -> withCase(ctx, this::whatIf)));
        api.on("moveCase", staff.analyst(this::move));
        api.on("listAnalysts", staff.caseReader(this::analysts));
        api.on("assignCases", staff.only(assigners, this::assign));
    }

    private void withCase(RoutingContext ctx, BiConsumer<RoutingContext, CaseFile> work) {
        Radicado.read(ctx.pathParam("radicado"))
                .flatMap(files::of)
                .ifPresentOrElse(file -> work.accept(ctx, file), () -> Problems.send(ctx, RADICADO_UNKNOWN, null));
    }

    private void show(RoutingContext ctx, CaseFile file) {
        Results.json(ctx, records.of(file));
    }

    private void whatIf(RoutingContext ctx, CaseFile file) {
        var on = LocalDate.parse(ctx.request().getParam("on"));
        Results.json(ctx, WhatIf.answered(file, on, days, catalogue));
    }

    private void move(RoutingContext ctx) {
        var body = Results.body(ctx, MoveBody.class);
        var why = body.why();
        if (why != null && why.isBlank()) {
            Problems.send(ctx, FIELD_MISSING, "why");
            return;
        }
        var moved = Radicado.read(ctx.pathParam("radicado"))
                .map(radicado -> working.move(radicado, body.version(), body.asked(), CurrentStaff.of(ctx)))
                .orElse(Result.refused(RADICADO_UNKNOWN));
        Results.send(ctx, moved, this::show);
    }

    private void analysts(RoutingContext ctx) {
        Results.json(
                ctx,
                people.withRole(AssigningCases.ANALYSTS).stream()
                        .map(found -> new Analyst(found.id(), found.name()))
                        .toList());
    }

    private void assign(RoutingContext ctx) {
        var asked = Results.body(ctx, Assignment.class);
        var cases = asked.cases().stream()
                .flatMap(written -> Radicado.read(written).stream())
                .toList();
        Results.send(
                ctx,
                assigning.assign(cases, asked.analyst(), CurrentStaff.of(ctx)),
                (answered, kept) -> Results.json(
                        answered,
                        new Unassigned(kept.stream().map(Radicado::text).toList())));
    }
}
