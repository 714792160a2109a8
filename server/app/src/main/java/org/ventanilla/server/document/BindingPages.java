package org.ventanilla.server.document;

import java.util.List;

/** Pages that have arrived, as one PDF in which their words are found. */
public final class BindingPages {

    private final PaperStore store;
    private final PlacedWords words;
    private final PagesPdf pdf;

    public BindingPages(PaperStore store, PlacedWords words, PagesPdf pdf) {
        this.store = store;
        this.words = words;
        this.pdf = pdf;
    }

    byte[] bound(List<Papers.Whole> pages) {
        return pdf.of(pages.stream().map(page -> new Sheet(store.get(page.sha256()), words.on(page.page()))));
    }
}
