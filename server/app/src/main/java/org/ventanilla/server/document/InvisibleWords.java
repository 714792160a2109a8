package org.ventanilla.server.document;

import java.io.IOException;
import java.util.List;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.pdmodel.font.PDType1Font;
import org.apache.pdfbox.pdmodel.font.Standard14Fonts.FontName;
import org.apache.pdfbox.pdmodel.font.encoding.GlyphList;
import org.apache.pdfbox.pdmodel.font.encoding.WinAnsiEncoding;
import org.apache.pdfbox.pdmodel.graphics.state.RenderingMode;
import org.apache.pdfbox.util.Matrix;

/**
 * Words over what was scanned, in rendering mode 3: they are found and copied, not seen. Text that is never drawn needs no
 * embedded font in PDF/A-2b (ISO 19005-2, 6.2.11.4.1).
 */
final class InvisibleWords {

    private static final float UNITS = 1000;
    private static final PDFont FONT = new PDType1Font(FontName.HELVETICA);

    private InvisibleWords() {}

    /** On a page of that size in points, whose lower left corner is where the content now stands. */
    static void write(PDPageContentStream content, List<PlacedWord> words, float width, float height)
            throws IOException {
        if (words.isEmpty()) {
            return;
        }
        content.beginText();
        content.setRenderingMode(RenderingMode.NEITHER);
        for (var word : words) {
            var text = writable(word.text());
            var high = (float) (word.height() * height);
            var natural = FONT.getStringWidth(text) / UNITS * high;
            if (natural > 0 && high > 0) {
                content.setFont(FONT, high);
                content.setHorizontalScaling((float) (100 * word.width() * width / natural));
                content.setTextMatrix(Matrix.getTranslateInstance(
                        (float) (word.left() * width), (float) ((1 - word.top() - word.height()) * height)));
                content.showText(text + " ");
            }
        }
        content.endText();
    }

    /** What the font has no letter for is left out. */
    private static String writable(String text) {
        return text.codePoints()
                .filter(letter -> WinAnsiEncoding.INSTANCE.contains(
                        GlyphList.getAdobeGlyphList().codePointToName(letter)))
                .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                .toString();
    }
}
