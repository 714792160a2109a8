package org.ventanilla.server.document;

import static org.ventanilla.contract.ProblemCode.PAGE_UNKNOWN;
import static org.ventanilla.contract.ProblemCode.SESSION_OF_OTHER;
import static org.ventanilla.contract.ProblemCode.SESSION_UNKNOWN;

import java.util.List;
import java.util.UUID;
import org.ventanilla.server.platform.Result;
import org.ventanilla.server.session.Session;
import org.ventanilla.server.session.Sessions;

/**
 * Papers are for the agent of their attention, also when the customer has left and the attention is over, and for who works on
 * the case they went with; for nobody else.
 */
public final class ReadingPapers {

    private final Sessions sessions;
    private final Papers papers;
    private final PaperStore store;
    private final BindingPages binding;
    private final DrawingPages drawing = new DrawingPages();

    public ReadingPapers(Sessions sessions, Papers papers, PaperStore store, BindingPages binding) {
        this.sessions = sessions;
        this.papers = papers;
        this.store = store;
        this.binding = binding;
    }

    public Result<PagePicture> part(UUID session, UUID agent, UUID page, Part part) {
        return ofAgent(session, agent).then(own -> ofCase(session, page, part));
    }

    public Result<byte[]> pdf(UUID session, UUID agent) {
        return ofAgent(session, agent).then(own -> {
            var pages = papers.wholePages(session);
            return pages.isEmpty() ? Result.refused(PAGE_UNKNOWN) : Result.done(binding.bound(pages));
        });
    }

    /** For who works on the case that the page went with: that she may is checked there. */
    public Result<PagePicture> ofCase(UUID session, UUID page, Part part) {
        return papers.sha256(session, page, part)
                .map(sha256 -> Result.done(picture(sha256)))
                .orElse(Result.refused(PAGE_UNKNOWN));
    }

    private PagePicture picture(String sha256) {
        var bytes = store.get(sha256);
        return Contents.isPdf(bytes) ? drawing.drawn(sha256, bytes) : new PagePicture(PagePicture.JPEG, bytes);
    }

    /** Those that have arrived whole, in the order in which they are asked for. */
    public Result<byte[]> ofCase(UUID session, List<UUID> pages) {
        var there = papers.whole(session, pages);
        return there.isEmpty() ? Result.refused(PAGE_UNKNOWN) : Result.done(binding.bound(there));
    }

    private Result<Session> ofAgent(UUID session, UUID agent) {
        return sessions.of(session)
                .map(found -> found.agent().filter(agent::equals).isPresent()
                        ? Result.done(found)
                        : Result.<Session>refused(SESSION_OF_OTHER))
                .orElse(Result.refused(SESSION_UNKNOWN));
    }
}
