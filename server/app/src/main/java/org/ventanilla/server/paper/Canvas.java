package org.ventanilla.server.paper;

import com.google.zxing.common.BitMatrix;
import java.awt.Color;
import java.io.IOException;
import java.io.UncheckedIOException;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.util.Matrix;

/** One page being drawn, measured from its upper left corner. */
public final class Canvas implements AutoCloseable {

    private final PDPageContentStream content;
    private final Fonts fonts;
    private final float height;

    public Canvas(PDDocument document, Fonts fonts, PDRectangle size) {
        var page = new PDPage(size);
        document.addPage(page);
        this.fonts = fonts;
        this.height = size.getHeight();
        this.content = drawing(() -> new PDPageContentStream(document, page));
    }

    /** @param baseline the line on which the letters stand */
    public void text(Style style, float x, float baseline, String words) {
        var written = fonts.writable(words);
        drawn(() -> {
            content.beginText();
            content.setNonStrokingColor(style.color());
            content.setFont(fonts.of(style), style.size());
            content.newLineAtOffset(x, height - baseline);
            content.showText(written);
            content.endText();
        });
    }

    public void textRight(Style style, float right, float baseline, String words) {
        text(style, right - fonts.width(style, fonts.writable(words)), baseline, words);
    }

    /** Rising from the lower left, from one corner of a box to the other: what must be seen on every page, under its words. */
    public void textRising(Style style, float x, float baseline, double degrees, String words) {
        var written = fonts.writable(words);
        drawn(() -> {
            content.beginText();
            content.setNonStrokingColor(style.color());
            content.setFont(fonts.of(style), style.size());
            content.setTextMatrix(Matrix.getRotateInstance(Math.toRadians(degrees), x, height - baseline));
            content.showText(written);
            content.endText();
        });
    }

    public void box(float x, float top, float width, float boxHeight, Color color) {
        drawn(() -> {
            content.setNonStrokingColor(color);
            content.addRect(x, height - top - boxHeight, width, boxHeight);
            content.fill();
        });
    }

    /** Drawn as areas, not as a picture: it stays sharp on any printer. */
    public void qr(BitMatrix code, float x, float top, float size) {
        var module = size / code.getWidth();
        drawn(() -> {
            content.setNonStrokingColor(Color.BLACK);
            for (int row = 0; row < code.getHeight(); row++) {
                addRow(code, row, x, height - top - (row + 1) * module, module);
            }
            content.fill();
        });
    }

    private void addRow(BitMatrix code, int row, float x, float y, float module) throws IOException {
        for (int from = 0; from < code.getWidth(); from++) {
            var to = from;
            while (to < code.getWidth() && code.get(to, row)) {
                to++;
            }
            if (to > from) {
                content.addRect(x + from * module, y, (to - from) * module, module);
                from = to;
            }
        }
    }

    @Override
    public void close() {
        drawn(content::close);
    }

    private interface Stroke {
        void draw() throws IOException;
    }

    private interface Opening<T> {
        T open() throws IOException;
    }

    private static void drawn(Stroke stroke) {
        try {
            stroke.draw();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static <T> T drawing(Opening<T> opening) {
        try {
            return opening.open();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
