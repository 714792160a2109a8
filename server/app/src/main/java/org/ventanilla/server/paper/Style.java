package org.ventanilla.server.paper;

import java.awt.Color;

/** How some words look. */
public record Style(boolean bold, float size, Color color) {

    public static final Color INK = new Color(0x14213d);
    public static final Color BRAND = new Color(0x0b4f9e);
    public static final Color QUIET = new Color(0x4a5870);
    public static final Color PALE = new Color(0xe8eef6);

    private static final float LEADING = 1.32f;

    public static Style regular(float size) {
        return new Style(false, size, INK);
    }

    public static Style bold(float size) {
        return new Style(true, size, INK);
    }

    public Style in(Color other) {
        return new Style(bold, size, other);
    }

    public float lineHeight() {
        return size * LEADING;
    }
}
