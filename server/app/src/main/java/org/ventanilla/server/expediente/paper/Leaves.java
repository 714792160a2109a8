package org.ventanilla.server.expediente.paper;

import java.io.Closeable;
import java.io.IOException;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.ventanilla.server.document.PageSheet;
import org.ventanilla.server.document.Sha256;
import org.ventanilla.server.expediente.Piece;

/** A piece as pages, open until the book that takes them is written. */
final class Leaves implements Closeable {

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
        return new Leaves(piece, bytes, piece.form() == Piece.Form.PAGE ? page(bytes) : Loader.loadPDF(bytes));
    }

    int count() {
        return pages.getNumberOfPages();
    }

    byte[] original() {
        return original;
    }

    /** With room for the number of the leaf. */
    private static PDDocument page(byte[] bytes) {
        var document = new PDDocument();
        PageSheet.add(document, bytes, MARGIN);
        return document;
    }

    @Override
    public void close() throws IOException {
        pages.close();
    }
}
