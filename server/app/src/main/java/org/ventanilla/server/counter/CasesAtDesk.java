package org.ventanilla.server.counter;

import java.util.Optional;
import java.util.UUID;
import org.ventanilla.contract.HubViews.CaseAtDesk;
import org.ventanilla.server.casework.CaseFiles;

/** The open case as the agent's desk shows it. */
public final class CasesAtDesk {

    private final OpenCases open;
    private final CaseFiles files;

    public CasesAtDesk(OpenCases open, CaseFiles files) {
        this.open = open;
        this.files = files;
    }

    public Optional<CaseAtDesk> of(UUID session) {
        return open.of(session)
                .flatMap(now -> files.byId(now.pqr())
                        .map(file -> new CaseInWords(file, files.steps(file.id())).atDesk(now.seen())));
    }
}
