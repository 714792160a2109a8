package org.ventanilla.server.app;

import org.ventanilla.server.platform.http.Api;
import org.ventanilla.server.sui.DeliveringRows;
import org.ventanilla.server.sui.MakingSui;
import org.ventanilla.server.sui.Notificacion;
import org.ventanilla.server.sui.OtherChannels;
import org.ventanilla.server.sui.Submissions;
import org.ventanilla.server.sui.http.SuiRoutes;
import org.ventanilla.server.sui.store.PgOtherChannels;
import org.ventanilla.server.sui.store.PgSubmissions;
import org.ventanilla.server.sui.store.PgSuiCases;

/** Feature {@code sui}, wired. */
final class SuiParts {
    final OtherChannels channels;

    private final SuiRoutes routes;

    SuiParts(Platform on, AccessParts access, PqrParts pqr) {
        channels = new PgOtherChannels(on.db());
        Submissions submissions = new PgSubmissions(on.db());
        Notificacion electronic =
                Notificacion.of("" + on.config().suiElectronic()).orElseThrow();
        MakingSui making = new MakingSui(
                on.transactions(),
                new PgSuiCases(on.db(), pqr.catalogue, electronic),
                channels,
                submissions,
                pqr.catalogue,
                on.events(),
                on.clock());
        routes = new SuiRoutes(
                making,
                new DeliveringRows(on.transactions(), channels, submissions, making, on.events()),
                channels,
                access.staffAuth);
    }

    void mount(Api api) {
        routes.mount(api);
    }
}
