package org.ventanilla.server.app;

import org.ventanilla.server.exchange.ImportingCases;
import org.ventanilla.server.exchange.http.ExchangeRoutes;
import org.ventanilla.server.exchange.sample.SampleYear;
import org.ventanilla.server.exchange.store.PgOpenCases;
import org.ventanilla.server.platform.http.Api;

/** Feature {@code exchange}, wired. Where the numbers come from is chosen in {@link PqrParts}. */
final class ExchangeParts {
    final SampleYear year;

    private final ExchangeRoutes routes;

    ExchangeParts(Platform on, AccessParts access, KioskParts kiosk, PqrParts pqr) {
        ImportingCases importing = new ImportingCases(
                on.transactions(),
                new PgOpenCases(on.db(), pqr.cases),
                pqr.catalogue,
                pqr.hours,
                pqr.days,
                on.events(),
                on.clock());
        routes = new ExchangeRoutes(importing, access.staffAuth);
        year = new SampleYear(on.db(), access.people, kiosk.kiosks, pqr.catalogue, pqr.hours, pqr.days, on.clock());
    }

    void mount(Api api) {
        routes.mount(api);
    }
}
