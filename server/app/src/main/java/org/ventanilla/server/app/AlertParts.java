package org.ventanilla.server.app;

import org.ventanilla.server.casework.alert.Alerts;
import org.ventanilla.server.casework.alert.RaisingAlert;
import org.ventanilla.server.casework.alert.WatchingTerms;
import org.ventanilla.server.casework.alert.http.AlertRoutes;
import org.ventanilla.server.casework.alert.store.PgAlerts;
import org.ventanilla.server.platform.http.Api;

/** What of {@code casework} watches the clock, wired. */
final class AlertParts {
    final WatchingTerms watching;
    final RaisingAlert telling;

    private final AlertRoutes routes;

    AlertParts(Platform on, AccessParts access, CaseworkParts casework) {
        Alerts alerts = new PgAlerts(on.db());
        telling = new RaisingAlert(on.transactions(), alerts, on.events(), on.clock());
        watching = new WatchingTerms(
                on.transactions(),
                alerts,
                casework.moving,
                telling,
                on.calendar().days(),
                on.calendar().clocks(),
                on.clock());
        routes = new AlertRoutes(
                alerts, casework.files, casework.moving, on.calendar().days(), access.staffAuth, on.clock());
    }

    void mount(Api api) {
        routes.mount(api);
    }
}
