package org.ventanilla.server.document;

import java.time.Clock;
import java.util.stream.Stream;
import org.ventanilla.server.paper.About;
import org.ventanilla.server.paper.PdfA;

/** Pages as one PDF/A-2b, each on a sheet of its own, with their words to be found and copied. */
public final class PagesPdf {

    private final String entity;
    private final Clock clock;

    public PagesPdf(String entity, Clock clock) {
        this.entity = entity;
        this.clock = clock;
    }

    byte[] of(Stream<Sheet> pages) {
        var about = new About("Papeles entregados", entity, clock.instant());
        return PdfA.of(about, (document, fonts) -> pages.forEach(page -> PageSheet.add(document, page, 0)));
    }
}
