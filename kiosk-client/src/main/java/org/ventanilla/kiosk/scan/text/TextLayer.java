package org.ventanilla.kiosk.scan.text;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.PDPageContentStream.AppendMode;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.pdmodel.font.PDType1Font;
import org.apache.pdfbox.pdmodel.font.Standard14Fonts.FontName;
import org.apache.pdfbox.pdmodel.font.encoding.GlyphList;
import org.apache.pdfbox.pdmodel.font.encoding.WinAnsiEncoding;
import org.apache.pdfbox.pdmodel.graphics.state.RenderingMode;
import org.apache.pdfbox.util.Matrix;

/**
 * Words over the papers of a PDF, in rendering mode 3: they are found and copied, not seen. Text that is never drawn needs no
 * embedded font in PDF/A-2b (ISO 19005-2, 6.2.11.4.1).
 */
public final class TextLayer {
    private static final float UNITS = 1000;

    private TextLayer() {}

    /** Words for each page, in the order of the pages. */
    public static byte[] over(byte[] pdf, List<List<Word>> words) {
        try (PDDocument document = Loader.loadPDF(pdf);
                ByteArrayOutputStream bytes = new ByteArrayOutputStream()) {
            PDFont font = new PDType1Font(FontName.HELVETICA);
            for (int i = 0; i < words.size(); i++) {
                write(document, document.getPage(i), font, words.get(i));
            }
            document.setDocumentId((long) words.hashCode());
            document.save(bytes);
            return bytes.toByteArray();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void write(PDDocument document, PDPage page, PDFont font, List<Word> words) throws IOException {
        PDRectangle size = page.getMediaBox();
        try (PDPageContentStream content = new PDPageContentStream(document, page, AppendMode.APPEND, true, true)) {
            content.beginText();
            content.setRenderingMode(RenderingMode.NEITHER);
            for (Word word : words) {
                String text = writable(word.text());
                float high = (float) (word.height() * size.getHeight());
                float natural = font.getStringWidth(text) / UNITS * high;
                if (natural > 0 && high > 0) {
                    content.setFont(font, high);
                    content.setHorizontalScaling((float) (100 * word.width() * size.getWidth() / natural));
                    content.setTextMatrix(Matrix.getTranslateInstance((float) (word.left() * size.getWidth()), (float)
                            ((1 - word.top() - word.height()) * size.getHeight())));
                    content.showText(text + " ");
                }
            }
            content.endText();
        }
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
