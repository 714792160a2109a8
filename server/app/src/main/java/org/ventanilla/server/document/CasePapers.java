package org.ventanilla.server.document;

import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** The pages that went with a petition, for a feature that has asked who may see them. */
public final class CasePapers {

    private final Papers papers;
    private final PaperStore store;
    private final PagesPdf binding;

    public CasePapers(Papers papers, PaperStore store, PagesPdf binding) {
        this.papers = papers;
        this.store = store;
        this.binding = binding;
    }

    /** Those that have arrived whole; empty when none has. */
    public Optional<byte[]> pdf(UUID session, List<UUID> pages) {
        var whole = pages.stream()
                .flatMap(page -> papers.sha256(session, page, Part.PAGE).stream())
                .toList();
        return whole.isEmpty()
                ? Optional.empty()
                : Optional.of(binding.of(whole.stream().map(store::get)));
    }
}
