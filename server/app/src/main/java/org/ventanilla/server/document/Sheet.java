package org.ventanilla.server.document;

import java.util.List;

/** A page as it came, and what was read on it. Not copied: nobody writes into it. */
final class Sheet {

    private final byte[] bytes;
    private final List<PlacedWord> words;

    Sheet(byte[] bytes, List<PlacedWord> words) {
        this.bytes = bytes;
        this.words = words;
    }

    byte[] bytes() {
        return bytes;
    }

    List<PlacedWord> words() {
        return words;
    }
}
