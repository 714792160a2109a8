package org.ventanilla.server.casework.http;

import io.vertx.ext.web.RoutingContext;
import java.util.EnumSet;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.ventanilla.contract.ProblemCode;
import org.ventanilla.contract.Words.Role;
import org.ventanilla.contract.Words.Service;
import org.ventanilla.server.access.People;
import org.ventanilla.server.access.http.CurrentStaff;
import org.ventanilla.server.access.http.StaffAuth;
import org.ventanilla.server.calendario.BusinessDays;
import org.ventanilla.server.casework.CaseFiles;
import org.ventanilla.server.casework.CaseSearch;
import org.ventanilla.server.casework.Light;
import org.ventanilla.server.casework.ListingCases;
import org.ventanilla.server.platform.http.Api;
import org.ventanilla.server.platform.http.Problems;
import org.ventanilla.server.platform.http.Results;
import org.ventanilla.server.pqr.Radicado;

/** Lists of cases. What is looked for travels in the body: a cédula must not stand in an address. */
public final class CaseListRoutes {

    private static final Set<Role> ON_CASES = EnumSet.of(Role.ANALYST, Role.RESPONSIBLE);

    private final ListingCases listing;
    private final CaseFiles files;
    private final People people;
    private final BusinessDays days;
    private final StaffAuth staff;

    /** As it is asked; what is left out is any. */
    private record Asked(
            CaseSearch.Whose whose,
            @Nullable String words,
            @Nullable String state,
            @Nullable Service service,
            @Nullable Light light,
            @Nullable UUID after) {

        CaseSearch search() {
            return new CaseSearch(whose, words == null || words.isBlank() ? null : words, state, service, light, after);
        }

        @Override
        public String toString() {
            return "***";
        }
    }

    public CaseListRoutes(ListingCases listing, CaseFiles files, People people, BusinessDays days, StaffAuth staff) {
        this.listing = listing;
        this.files = files;
        this.people = people;
        this.days = days;
        this.staff = staff;
    }

    public void mount(Api api) {
        api.on("searchCases", staff.caseReader(this::search));
        api.on("relatedCases", staff.caseReader(this::related));
    }

    private void search(RoutingContext ctx) {
        var asked = Results.body(ctx, Asked.class).search();
        Results.json(ctx, CaseListJson.of(listing.page(CurrentStaff.of(ctx).id(), asked), around()));
    }

    private void related(RoutingContext ctx) {
        var file = Radicado.read(ctx.pathParam("radicado")).flatMap(files::of);
        if (file.isEmpty()) {
            Problems.send(ctx, ProblemCode.RADICADO_UNKNOWN, null);
        } else {
            Results.json(ctx, CaseListJson.rows(listing.relatedTo(file.get()), around()));
        }
    }

    private CaseListJson.Around around() {
        return CaseListJson.Around.of(people.withRole(ON_CASES), listing.today(), days);
    }
}
