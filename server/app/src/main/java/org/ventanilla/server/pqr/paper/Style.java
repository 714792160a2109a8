package org.ventanilla.server.pqr.paper;

import java.awt.Color;

/** How some words look. */
record Style(boolean bold, float size, Color color) {

    static final Color INK = new Color(0x14213d);
    static final Color BRAND = new Color(0x0b4f9e);
    static final Color QUIET = new Color(0x4a5870);
    static final Color PALE = new Color(0xe8eef6);

    private static final float LEADING = 1.32f;

    static Style regular(float size) {
        return new Style(false, size, INK);
    }

    static Style bold(float size) {
        return new Style(true, size, INK);
    }

    Style in(Color other) {
        return new Style(bold, size, other);
    }

    float lineHeight() {
        return size * LEADING;
    }
}
