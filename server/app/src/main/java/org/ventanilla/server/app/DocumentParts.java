package org.ventanilla.server.app;

import org.ventanilla.server.document.CasePapers;
import org.ventanilla.server.document.PaperStore;
import org.ventanilla.server.document.Papers;
import org.ventanilla.server.document.ReadingPapers;
import org.ventanilla.server.document.ReceivingPart;
import org.ventanilla.server.document.http.DocumentRoutes;
import org.ventanilla.server.document.store.EncryptedFolder;
import org.ventanilla.server.document.store.PgPapers;
import org.ventanilla.server.platform.http.Api;

/** Feature {@code document}, wired. */
final class DocumentParts {
    final Papers papers;
    final PaperStore store;
    final ReadingPapers reading;
    final CasePapers casePapers;

    private final DocumentRoutes routes;

    DocumentParts(Platform on, AccessParts access, SessionParts session) {
        papers = new PgPapers(on.db());
        store = new EncryptedFolder(
                on.config().data().resolve("papers"), on.config().paperKey());
        reading = new ReadingPapers(session.sessions, papers, store);
        casePapers = new CasePapers(papers, store);
        routes = new DocumentRoutes(
                new ReceivingPart(on.transactions(), session.sessions, papers, store, on.events()),
                reading,
                access.staffAuth,
                access.kioskAuth);
    }

    void mount(Api api) {
        routes.mount(api);
    }
}
