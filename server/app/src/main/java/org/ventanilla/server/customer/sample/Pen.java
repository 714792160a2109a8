package org.ventanilla.server.customer.sample;

import java.awt.Color;
import java.awt.Font;
import java.awt.FontFormatException;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.io.IOException;
import java.io.UncheckedIOException;

/** Writes and draws on a bill in few words; left-aligned at x, or right-aligned where it says so. */
final class Pen {

    static final Color INK = new Color(0x14213d);
    static final Color BRAND = new Color(0x0b4f9e);
    static final Color QUIET = new Color(0x5c6b85);
    static final Color PALE = new Color(0xe8eef6);

    private static final Font REGULAR = font("/fonts/AtkinsonHyperlegibleNext-Regular.ttf");
    private static final Font BOLD = font("/fonts/AtkinsonHyperlegibleNext-Bold.ttf");

    private final Graphics2D on;

    Pen(Graphics2D on) {
        this.on = on;
        on.setRenderingHint(RenderingHints.KEY_ANTIALIASING, RenderingHints.VALUE_ANTIALIAS_ON);
        on.setRenderingHint(RenderingHints.KEY_TEXT_ANTIALIASING, RenderingHints.VALUE_TEXT_ANTIALIAS_ON);
        on.setRenderingHint(RenderingHints.KEY_FRACTIONALMETRICS, RenderingHints.VALUE_FRACTIONALMETRICS_ON);
    }

    void text(String words, int x, int y, int size, Color color) {
        write(words, x, y, REGULAR, size, color);
    }

    void bold(String words, int x, int y, int size, Color color) {
        write(words, x, y, BOLD, size, color);
    }

    void boldRight(String words, int right, int y, int size, Color color) {
        bold(words, right - width(words, BOLD, size), y, size, color);
    }

    void textRight(String words, int right, int y, int size, Color color) {
        text(words, right - width(words, REGULAR, size), y, size, color);
    }

    void centered(String words, int middle, int y, int size, Color color) {
        bold(words, middle - width(words, BOLD, size) / 2, y, size, color);
    }

    void box(int x, int y, int width, int height, Color color) {
        on.setColor(color);
        on.fillRoundRect(x, y, width, height, 16, 16);
    }

    void bar(int x, int y, int width, int height, Color color) {
        on.setColor(color);
        on.fillRect(x, y, width, height);
    }

    void line(int x, int y, int toX) {
        bar(x, y, toX - x, 2, PALE);
    }

    /** Across the page and pale, so that everything below it can still be read. */
    void stamp(String words, int x, int y) {
        var before = on.getTransform();
        on.rotate(Math.toRadians(-38), x, y);
        write(words, x, y, BOLD, 92, new Color(0xa4, 0x16, 0x1a, 46));
        on.setTransform(before);
    }

    private void write(String words, int x, int y, Font font, int size, Color color) {
        on.setFont(font.deriveFont((float) size));
        on.setColor(color);
        on.drawString(words, x, y);
    }

    private int width(String words, Font font, int size) {
        return on.getFontMetrics(font.deriveFont((float) size)).stringWidth(words);
    }

    private static Font font(String path) {
        try (var in = Pen.class.getResourceAsStream(path)) {
            if (in == null) {
                throw new IllegalStateException(path + " is not on the class path");
            }
            return Font.createFont(Font.TRUETYPE_FONT, in);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (FontFormatException e) {
            throw new IllegalStateException(path + " is not a font", e);
        }
    }
}
