package org.ventanilla.server.app;

import java.nio.file.Path;
import java.time.Duration;
import java.util.Objects;
import java.util.Optional;
import org.ventanilla.server.customer.Billing;
import org.ventanilla.server.document.AskingOriginal;
import org.ventanilla.server.document.BindingPages;
import org.ventanilla.server.document.CasePapers;
import org.ventanilla.server.document.HearingOfPage;
import org.ventanilla.server.document.PagesPdf;
import org.ventanilla.server.document.PaperStore;
import org.ventanilla.server.document.Papers;
import org.ventanilla.server.document.ReadingPapers;
import org.ventanilla.server.document.ReceivingPart;
import org.ventanilla.server.document.http.DocumentRoutes;
import org.ventanilla.server.document.store.EncryptedFolder;
import org.ventanilla.server.document.store.PgPapers;
import org.ventanilla.server.document.text.PageTexts;
import org.ventanilla.server.document.text.Reader;
import org.ventanilla.server.document.text.ReadingPages;
import org.ventanilla.server.document.text.Tesseract;
import org.ventanilla.server.document.text.store.PgPageTexts;
import org.ventanilla.server.platform.http.Api;

/** Feature {@code document}, wired. */
final class DocumentParts {
    private static final Duration PATIENCE = Duration.ofSeconds(30);

    final Papers papers;
    final PaperStore store;
    final ReadingPapers reading;
    final CasePapers casePapers;
    final PageTexts texts;
    final ReadingPages readingPages;
    final ReceivingPart receiving;
    final HearingOfPage hearing;

    private final DocumentRoutes routes;

    DocumentParts(Platform on, AccessParts access, SessionParts session, Billing billing) {
        papers = new PgPapers(on.db());
        store = new EncryptedFolder(
                on.config().data().resolve("papers"), on.config().paperKey());
        texts = new PgPageTexts(on.db());
        BindingPages binding =
                new BindingPages(store, texts, new PagesPdf(on.config().entity(), on.clock()));
        reading = new ReadingPapers(session.sessions, papers, store, binding);
        casePapers = new CasePapers(papers, binding);
        readingPages = new ReadingPages(
                reader(on),
                papers,
                reading,
                texts,
                account -> billing.accountIfReached(account).isPresent(),
                session.sessions,
                on.transactions(),
                on.events());
        hearing = new HearingOfPage(session.sessions, papers);
        receiving = new ReceivingPart(on.transactions(), session.sessions, papers, store, on.events());
        routes = new DocumentRoutes(
                receiving,
                reading,
                new AskingOriginal(on.transactions(), session.sessions, papers, on.events()),
                readingPages,
                access.staffAuth,
                access.kioskAuth);
    }

    /** Where Tesseract is not installed, or not wanted, nothing is read. */
    private static Optional<Reader> reader(Platform on) {
        Optional<Path> program = on.config().ocr()
                ? Tesseract.installed(Objects.requireNonNullElse(System.getenv("PATH"), ""))
                : Optional.empty();
        return program.<Reader>map(found -> new Tesseract(found, PATIENCE));
    }

    void mount(Api api) {
        routes.mount(api);
    }
}
