package org.ventanilla.server.app;

import java.time.Clock;
import org.ventanilla.server.casework.CaseFiles;
import org.ventanilla.server.casework.MovingCase;
import org.ventanilla.server.casework.sample.SampleCases;
import org.ventanilla.server.casework.store.PgCaseFiles;

/** Feature {@code casework}, wired. */
final class CaseworkParts {
    final CaseFiles files;
    final MovingCase moving;
    final SampleCases sample;

    CaseworkParts(Platform on, AccessParts access, PqrParts pqr) {
        files = new PgCaseFiles(on.db());
        moving = moving(on, pqr, on.clock());
        sample = new SampleCases(files, pqr.past, access.people, past -> moving(on, pqr, past), on.clock());
    }

    private MovingCase moving(Platform on, PqrParts pqr, Clock clock) {
        return new MovingCase(on.transactions(), files, on.events(), pqr.days, pqr.catalogue, clock);
    }
}
