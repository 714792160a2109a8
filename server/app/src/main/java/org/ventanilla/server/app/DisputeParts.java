package org.ventanilla.server.app;

import org.ventanilla.server.casework.dispute.Disputes;
import org.ventanilla.server.casework.dispute.Disputing;
import org.ventanilla.server.casework.dispute.FlaggingDisputes;
import org.ventanilla.server.casework.dispute.http.DisputeRoutes;
import org.ventanilla.server.casework.dispute.store.PgDisputes;
import org.ventanilla.server.platform.http.Api;

/** What of {@code casework} tells billing not to suspend, wired. */
final class DisputeParts {
    final FlaggingDisputes flagging;

    private final DisputeRoutes routes;

    DisputeParts(Platform on, AccessParts access, CustomerParts customer, CaseworkParts casework, AlertParts alerts) {
        Disputes disputes = new PgDisputes(on.db());
        flagging = new FlaggingDisputes(
                on.transactions(),
                disputes,
                customer.flags,
                alerts.telling,
                on.calendar().days(),
                on.calendar().clocks(),
                on.clock());
        routes = new DisputeRoutes(
                disputes,
                new Disputing(on.transactions(), casework.files, casework.moving, disputes, on.clock()),
                casework.files,
                access.staffAuth);
    }

    void mount(Api api) {
        routes.mount(api);
    }
}
