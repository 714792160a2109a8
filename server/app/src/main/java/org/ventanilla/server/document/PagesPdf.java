package org.ventanilla.server.document;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.stream.Stream;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.graphics.image.JPEGFactory;
import org.apache.pdfbox.pdmodel.graphics.image.PDImageXObject;

/** Pages as one document: each on A4, upright or across as it was taken, as large as it fits. The JPEGs go in as they came. */
final class PagesPdf {

    private static final PDRectangle ACROSS =
            new PDRectangle(/* width= */ PDRectangle.A4.getHeight(), /* height= */ PDRectangle.A4.getWidth());

    private PagesPdf() {}

    static byte[] of(Stream<byte[]> jpegs) {
        try (var document = new PDDocument();
                var out = new ByteArrayOutputStream()) {
            for (var jpeg : (Iterable<byte[]>) jpegs::iterator) {
                addPage(document, JPEGFactory.createFromByteArray(document, jpeg));
            }
            document.save(out);
            return out.toByteArray();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void addPage(PDDocument document, PDImageXObject image) throws IOException {
        var across = image.getWidth() > image.getHeight();
        var sheet = across ? ACROSS : PDRectangle.A4;
        var scale = Math.min(sheet.getWidth() / image.getWidth(), sheet.getHeight() / image.getHeight());
        var width = image.getWidth() * scale;
        var height = image.getHeight() * scale;
        var page = new PDPage(sheet);
        document.addPage(page);
        try (var content = new PDPageContentStream(document, page)) {
            content.drawImage(image, (sheet.getWidth() - width) / 2, (sheet.getHeight() - height) / 2, width, height);
        }
    }
}
