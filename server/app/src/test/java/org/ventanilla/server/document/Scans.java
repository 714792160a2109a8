package org.ventanilla.server.document;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Objects;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;

/** Pages as the kiosk's scanner wrote them, and what somebody could make of them. */
public final class Scans {

    /** What is done to a document. */
    @FunctionalInterface
    interface Tampering {
        void with(PDDocument document) throws IOException;
    }

    private Scans() {}

    /** A bill, 1:1. */
    public static byte[] bill() {
        return read("/papers/recibo.pdf");
    }

    /** Both sides of a card on one A4. */
    public static byte[] card() {
        return read("/papers/cedula.pdf");
    }

    /** A card with a face: ink, and a picture laid over it. */
    public static byte[] face() {
        return read("/papers/foto.pdf");
    }

    static byte[] tampered(Tampering tampering) {
        try (var document = Loader.loadPDF(bill());
                var out = new ByteArrayOutputStream()) {
            tampering.with(document);
            document.save(out);
            return out.toByteArray();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static byte[] read(String name) {
        try (var in = Scans.class.getResourceAsStream(name)) {
            return Objects.requireNonNull(in, name).readAllBytes();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
