package org.ventanilla.server.document;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.multipdf.LayerUtility;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.graphics.image.JPEGFactory;
import org.apache.pdfbox.util.Matrix;

/**
 * A page that was handed in, on an A4 of another document, upright or across as it was taken. A scanned one at its true size, or
 * as large as fits; a photo as large as fits. Its bytes go in as they came.
 */
public final class PageSheet {

    private static final PDRectangle ACROSS =
            new PDRectangle(/* width= */ PDRectangle.A4.getHeight(), /* height= */ PDRectangle.A4.getWidth());

    private PageSheet() {}

    /** The margin in points stays free on each side. */
    public static void add(PDDocument document, byte[] page, float margin) {
        add(document, new Sheet(page, List.of()), margin);
    }

    static void add(PDDocument document, Sheet page, float margin) {
        try {
            if (Contents.isPdf(page.bytes())) {
                addScanned(document, page, margin);
            } else {
                addPhoto(document, page, margin);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void addScanned(PDDocument document, Sheet page, float margin) throws IOException {
        try (var scanned = Loader.loadPDF(page.bytes())) {
            var form = new LayerUtility(document).importPageAsForm(scanned, 0);
            var size = form.getBBox();
            var room = new Room(size.getWidth(), size.getHeight(), margin, true);
            var scale = Math.min(1, room.largest);
            try (var content = room.onNewPage(document)) {
                content.transform(room.place(scale));
                content.drawForm(form);
                InvisibleWords.write(content, page.words(), size.getWidth(), size.getHeight());
            }
        }
    }

    private static void addPhoto(PDDocument document, Sheet page, float margin) throws IOException {
        var image = JPEGFactory.createFromByteArray(document, page.bytes());
        var room = new Room(image.getWidth(), image.getHeight(), margin, false);
        try (var content = room.onNewPage(document)) {
            content.transform(room.place(room.largest));
            content.drawImage(image, 0, 0, image.getWidth(), image.getHeight());
            InvisibleWords.write(content, page.words(), image.getWidth(), image.getHeight());
        }
    }

    /** The sheet that something of that size is laid on, and by how much it may grow. What is small enough may stay as it is. */
    private static final class Room {
        private final float width;
        private final float height;
        private final PDRectangle sheet;
        final float largest;

        Room(float width, float height, float margin, boolean mayStay) {
            this.width = width;
            this.height = height;
            var fits = mayStay && width <= PDRectangle.A4.getWidth() - 2 * margin;
            this.sheet = width > height && !fits ? ACROSS : PDRectangle.A4;
            this.largest = Math.min((sheet.getWidth() - 2 * margin) / width, (sheet.getHeight() - 2 * margin) / height);
        }

        PDPageContentStream onNewPage(PDDocument document) throws IOException {
            var page = new PDPage(sheet);
            document.addPage(page);
            return new PDPageContentStream(document, page);
        }

        Matrix place(float scale) {
            return new Matrix(
                    scale,
                    0,
                    0,
                    scale,
                    (sheet.getWidth() - width * scale) / 2,
                    (sheet.getHeight() - height * scale) / 2);
        }
    }
}
