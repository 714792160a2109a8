package org.ventanilla.server.casework.http;

import io.vertx.ext.web.RoutingContext;
import java.time.Instant;
import java.util.EnumSet;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.ventanilla.contract.Words.Role;
import org.ventanilla.server.access.People;
import org.ventanilla.server.access.Staff;
import org.ventanilla.server.access.http.CurrentStaff;
import org.ventanilla.server.access.http.StaffAuth;
import org.ventanilla.server.casework.CaseDraft;
import org.ventanilla.server.casework.SavingCaseDraft;
import org.ventanilla.server.platform.http.Api;
import org.ventanilla.server.platform.http.Results;

/** Texts about a case, saved while they are written. */
public final class CaseDraftRoutes {

    private final SavingCaseDraft drafts;
    private final People people;
    private final StaffAuth staff;

    private record Typed(String text, int version) {
        @Override
        public String toString() {
            return "***";
        }
    }

    /** @param mine whether whoever asks wrote it */
    private record Draft(String field, String text, int version, Instant at, boolean mine, String author) {}

    public CaseDraftRoutes(SavingCaseDraft drafts, People people, StaffAuth staff) {
        this.drafts = drafts;
        this.people = people;
        this.staff = staff;
    }

    public void mount(Api api) {
        api.on("caseDrafts", staff.caseReader(this::all));
        api.on("saveCaseDraft", staff.analyst(this::save));
    }

    private void all(RoutingContext ctx) {
        var me = CurrentStaff.of(ctx).id();
        var names = people.withRole(EnumSet.of(Role.ANALYST, Role.RESPONSIBLE)).stream()
                .collect(Collectors.toMap(Staff::id, Staff::name));
        Results.send(
                ctx,
                drafts.of(ctx.pathParam("radicado")),
                (asked, found) -> Results.json(
                        asked,
                        found.stream().map(draft -> draft(draft, me, names)).toList()));
    }

    private void save(RoutingContext ctx) {
        var typed = Results.body(ctx, Typed.class);
        var saved = drafts.save(
                ctx.pathParam("radicado"),
                CurrentStaff.of(ctx).id(),
                ctx.pathParam("field"),
                typed.text(),
                typed.version());
        Results.send(ctx, saved, (asked, nothing) -> Results.noContent(asked));
    }

    private static Draft draft(CaseDraft draft, UUID me, Map<UUID, String> names) {
        return new Draft(
                draft.field(),
                draft.body(),
                draft.version(),
                draft.at(),
                draft.staff().equals(me),
                names.getOrDefault(draft.staff(), "—"));
    }
}
