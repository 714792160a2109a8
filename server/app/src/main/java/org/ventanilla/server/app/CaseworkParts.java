package org.ventanilla.server.app;

import java.time.Clock;
import java.util.List;
import java.util.function.Consumer;
import org.ventanilla.server.casework.AssigningCases;
import org.ventanilla.server.casework.CaseFiles;
import org.ventanilla.server.casework.Interpreters;
import org.ventanilla.server.casework.ListingCases;
import org.ventanilla.server.casework.MovingCase;
import org.ventanilla.server.casework.SavingCaseDraft;
import org.ventanilla.server.casework.WorkingOnCase;
import org.ventanilla.server.casework.http.CaseDraftRoutes;
import org.ventanilla.server.casework.http.CaseListRoutes;
import org.ventanilla.server.casework.http.CasePaperRoutes;
import org.ventanilla.server.casework.http.CaseRecords;
import org.ventanilla.server.casework.http.CaseRoutes;
import org.ventanilla.server.casework.http.InterpreterRoutes;
import org.ventanilla.server.casework.sample.SampleCases;
import org.ventanilla.server.casework.sample.SampleInterpreters;
import org.ventanilla.server.casework.store.PgCaseDrafts;
import org.ventanilla.server.casework.store.PgCaseFiles;
import org.ventanilla.server.casework.store.PgCaseLists;
import org.ventanilla.server.casework.store.PgInterpreters;
import org.ventanilla.server.platform.http.Api;

/** Feature {@code casework}, wired. */
final class CaseworkParts {
    final CaseFiles files;
    final MovingCase moving;
    final SampleCases sample;

    final SampleInterpreters sampleInterpreters;

    private final List<Consumer<Api>> routes;

    CaseworkParts(Platform on, AccessParts access, DocumentParts document, PqrParts pqr) {
        files = new PgCaseFiles(on.db());
        moving = moving(on, pqr, on.clock());
        sample = new SampleCases(files, pqr.past, access.people, past -> moving(on, pqr, past), on.clock());
        Interpreters interpreters = new PgInterpreters(on.db());
        sampleInterpreters = new SampleInterpreters(interpreters);
        var listing = new ListingCases(new PgCaseLists(on.db()), pqr.days, on.clock());
        var drafts = new SavingCaseDraft(on.transactions(), files, new PgCaseDrafts(on.db()), on.clock());
        routes = List.of(
                caseRoutes(on, access, pqr)::mount,
                new CaseListRoutes(listing, files, access.people, pqr.days, access.staffAuth)::mount,
                new CasePaperRoutes(files, document.reading, access.staffAuth)::mount,
                new CaseDraftRoutes(drafts, access.people, access.staffAuth)::mount,
                new InterpreterRoutes(interpreters, pqr.catalogue, access.staffAuth)::mount);
    }

    void mount(Api api) {
        routes.forEach(each -> each.accept(api));
    }

    private CaseRoutes caseRoutes(Platform on, AccessParts access, PqrParts pqr) {
        return new CaseRoutes(
                files,
                new CaseRecords(files, access.people, pqr.catalogue, pqr.days, on.clock()),
                new WorkingOnCase(on.transactions(), files, moving),
                new AssigningCases(access.people, files, moving),
                access.people,
                pqr.catalogue,
                pqr.days,
                access.staffAuth);
    }

    private MovingCase moving(Platform on, PqrParts pqr, Clock clock) {
        return new MovingCase(on.transactions(), files, on.events(), pqr.days, pqr.catalogue, clock);
    }
}
