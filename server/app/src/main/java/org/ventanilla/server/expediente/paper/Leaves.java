package org.ventanilla.server.expediente.paper;

import java.io.Closeable;
import java.io.IOException;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.graphics.image.JPEGFactory;
import org.ventanilla.server.document.Sha256;
import org.ventanilla.server.expediente.Piece;

/** A piece as pages, open until the book that takes them is written. */
final class Leaves implements Closeable {

    private static final PDRectangle ACROSS =
            new PDRectangle(/* width= */ PDRectangle.A4.getHeight(), /* height= */ PDRectangle.A4.getWidth());
    private static final float MARGIN = 28;

    final Piece piece;
    final String sha256;
    final PDDocument pages;
    private final byte[] original;

    private Leaves(Piece piece, byte[] original, PDDocument pages) {
        this.piece = piece;
        this.sha256 = Sha256.of(original);
        this.original = original;
        this.pages = pages;
    }

    static Leaves of(Piece piece) throws IOException {
        var bytes = piece.bytes().get();
        return new Leaves(piece, bytes, piece.form() == Piece.Form.JPEG ? photo(bytes) : Loader.loadPDF(bytes));
    }

    int count() {
        return pages.getNumberOfPages();
    }

    byte[] original() {
        return original;
    }

    /** On A4, upright or across as it was taken, with room for the number of the leaf. */
    private static PDDocument photo(byte[] jpeg) throws IOException {
        var document = new PDDocument();
        var image = JPEGFactory.createFromByteArray(document, jpeg);
        var sheet = image.getWidth() > image.getHeight() ? ACROSS : PDRectangle.A4;
        var scale = Math.min(
                (sheet.getWidth() - 2 * MARGIN) / image.getWidth(),
                (sheet.getHeight() - 2 * MARGIN) / image.getHeight());
        var width = image.getWidth() * scale;
        var height = image.getHeight() * scale;
        var page = new PDPage(sheet);
        document.addPage(page);
        try (var content = new PDPageContentStream(document, page)) {
            content.drawImage(image, (sheet.getWidth() - width) / 2, (sheet.getHeight() - height) / 2, width, height);
        }
        return document;
    }

    @Override
    public void close() throws IOException {
        pages.close();
    }
}
