package org.ventanilla.server.document;

import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** The pages that went with a petition, for a feature that has asked who may see them. */
public final class CasePapers {

    private final Papers papers;
    private final BindingPages binding;

    public CasePapers(Papers papers, BindingPages binding) {
        this.papers = papers;
        this.binding = binding;
    }

    /** Those that have arrived whole; empty when none has. */
    public Optional<byte[]> pdf(UUID session, List<UUID> pages) {
        var whole = papers.whole(session, pages);
        return whole.isEmpty() ? Optional.empty() : Optional.of(binding.bound(whole));
    }
}
