package org.ventanilla.server.app;

import java.time.Clock;
import org.ventanilla.server.casework.AssigningCases;
import org.ventanilla.server.casework.CaseFiles;
import org.ventanilla.server.casework.MovingCase;
import org.ventanilla.server.casework.WorkingOnCase;
import org.ventanilla.server.casework.http.CaseRecords;
import org.ventanilla.server.casework.http.CaseRoutes;
import org.ventanilla.server.casework.sample.SampleCases;
import org.ventanilla.server.casework.store.PgCaseFiles;
import org.ventanilla.server.platform.http.Api;

/** Feature {@code casework}, wired. */
final class CaseworkParts {
    final CaseFiles files;
    final MovingCase moving;
    final SampleCases sample;

    private final CaseRoutes routes;

    CaseworkParts(Platform on, AccessParts access, PqrParts pqr) {
        files = new PgCaseFiles(on.db());
        moving = moving(on, pqr, on.clock());
        sample = new SampleCases(files, pqr.past, access.people, past -> moving(on, pqr, past), on.clock());
        routes = new CaseRoutes(
                files,
                new CaseRecords(files, access.people, pqr.catalogue, pqr.days, on.clock()),
                new WorkingOnCase(on.transactions(), files, moving, pqr.radicador),
                new AssigningCases(access.people, files, moving),
                access.people,
                pqr.catalogue,
                pqr.days,
                access.staffAuth);
    }

    void mount(Api api) {
        routes.mount(api);
    }

    private MovingCase moving(Platform on, PqrParts pqr, Clock clock) {
        return new MovingCase(on.transactions(), files, on.events(), pqr.days, pqr.catalogue, clock);
    }
}
