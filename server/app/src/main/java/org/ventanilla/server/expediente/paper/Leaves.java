package org.ventanilla.server.expediente.paper;

import java.io.Closeable;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.ventanilla.server.calendario.Bogota;
import org.ventanilla.server.calendario.SpanishDates;
import org.ventanilla.server.document.PageSheet;
import org.ventanilla.server.document.Sha256;
import org.ventanilla.server.expediente.Piece;
import org.ventanilla.server.paper.About;
import org.ventanilla.server.paper.Letter;
import org.ventanilla.server.paper.Letterhead;

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

    static Leaves of(Piece piece, Letterhead head) throws IOException {
        var bytes = piece.bytes().get();
        return new Leaves(
                piece,
                bytes,
                switch (piece.form()) {
                    case PAGE -> page(bytes);
                    case TEXT -> Loader.loadPDF(text(piece, bytes, head));
                    case PDF, SIGNED -> Loader.loadPDF(bytes);
                });
    }

    private static byte[] text(Piece piece, byte[] bytes, Letterhead head) {
        return new Letter(
                        new About(piece.title(), head.entity(), piece.at()),
                        head,
                        piece.number().isEmpty() ? "Mensaje" : piece.number(),
                        SpanishDates.withYear(Bogota.dateOf(piece.at())) + ", " + SpanishDates.clock(piece.at()),
                        null,
                        null)
                .pdf(prose -> prose.title(piece.title())
                        .text(new String(bytes, StandardCharsets.UTF_8))
                        .rule()
                        .small("SHA-256 de este texto: " + Sha256.of(bytes)));
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
