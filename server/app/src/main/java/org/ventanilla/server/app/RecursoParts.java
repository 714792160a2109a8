package org.ventanilla.server.app;

import org.ventanilla.server.platform.http.Api;
import org.ventanilla.server.recurso.FilingRecurso;
import org.ventanilla.server.recurso.FollowingSspd;
import org.ventanilla.server.recurso.Judging;
import org.ventanilla.server.recurso.ReadingRecurso;
import org.ventanilla.server.recurso.RecordingQueja;
import org.ventanilla.server.recurso.Recursos;
import org.ventanilla.server.recurso.SendingToSspd;
import org.ventanilla.server.recurso.Settling;
import org.ventanilla.server.recurso.http.RecursoRoutes;
import org.ventanilla.server.recurso.store.PgRecursos;
import org.ventanilla.server.session.Confirmations;

/** Feature {@code recurso}, wired. */
final class RecursoParts {
    final Recursos recursos;
    final Settling settling;

    private final RecursoRoutes routes;

    RecursoParts(
            Platform on,
            AccessParts access,
            CustomerParts customer,
            PqrParts pqr,
            CaseworkParts casework,
            NotificationParts notification,
            Confirmations confirmations) {
        recursos = new PgRecursos(on.db());
        Judging judging = new Judging(recursos, customer.billing, pqr.days);
        settling = new Settling(on.transactions(), recursos, casework.files, casework.moving, pqr.days, on.clock());
        SendingToSspd sending = new SendingToSspd(
                on.transactions(),
                recursos,
                casework.files,
                casework.moving,
                on.calendar().clocks(),
                pqr.days);
        RecordingQueja quejas =
                new RecordingQueja(on.transactions(), recursos, casework.files, casework.moving, pqr.days);
        routes = new RecursoRoutes(
                new ReadingRecurso(casework.files, judging, customer.billing, pqr.issuer, on.clock()),
                new FilingRecurso(
                        on.transactions(),
                        casework.files,
                        pqr.filing,
                        casework.moving,
                        (about, at, actor) -> notification.byConduct.serve(about.id(), at, actor),
                        judging,
                        recursos,
                        confirmations,
                        on.clock()),
                sending,
                new FollowingSspd(recursos, casework.files, sending, quejas),
                quejas,
                pqr.pqrs,
                access.staffAuth);
    }

    void mount(Api api) {
        routes.mount(api);
    }
}
