package org.ventanilla.server.document;

import java.util.Locale;

/**
 * A page travels in two parts: the preview, so that the agent sees something within seconds, and the page itself. What the camera
 * saw follows only when the agent asks for it.
 */
public enum Part {
    PREVIEW(64 * 1024, 32),
    PAGE(8 * 1024 * 1024, 200),
    ORIGINAL(8 * 1024 * 1024, 200);

    private final int mostBytes;
    private final int leastPixels;

    Part(int mostBytes, int leastPixels) {
        this.mostBytes = mostBytes;
        this.leastPixels = leastPixels;
    }

    public static Part named(String word) {
        return valueOf(word.toUpperCase(Locale.ROOT));
    }

    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }

    int mostBytes() {
        return mostBytes;
    }

    /** Below this, on the shorter side, nobody can read a word. */
    int leastPixels() {
        return leastPixels;
    }
}
