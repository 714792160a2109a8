package org.ventanilla.server.pqr.paper;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.function.BiConsumer;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.ventanilla.server.pqr.Constancia;

/** A PDF from its drawing: fonts embedded, title and language said, so that a reader speaks it in Spanish. */
final class Document {

    private Document() {}

    static byte[] of(Constancia constancia, BiConsumer<PDDocument, Fonts> drawing) {
        try (var document = new PDDocument();
                var out = new ByteArrayOutputStream()) {
            document.getDocumentInformation()
                    .setTitle("Constancia " + constancia.radicado().text());
            document.getDocumentInformation().setAuthor(constancia.issuer().entity());
            document.getDocumentCatalog().setLanguage("es-CO");
            drawing.accept(document, new Fonts(document));
            document.save(out);
            return out.toByteArray();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
