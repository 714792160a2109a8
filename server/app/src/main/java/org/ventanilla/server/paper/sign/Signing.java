package org.ventanilla.server.paper.sign;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.GregorianCalendar;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.interactive.digitalsignature.PDSignature;
import org.apache.pdfbox.pdmodel.interactive.digitalsignature.SignatureOptions;

/** Signs whole documents. The bytes before stay as they are: the signature is added after them. Thread-safe. */
public final class Signing {

    private static final int ROOM = 16 * 1024;

    private final Signatory signatory;
    private final String entity;

    public Signing(Signatory signatory, String entity) {
        this.signatory = signatory;
        this.entity = entity;
    }

    /**
     * @param reason what the signature is for, shown by the reader
     * @param at when, as the signer claims it (PAdES B-B has no witness for it)
     */
    public byte[] sign(byte[] pdf, String reason, Instant at) {
        try (var document = Loader.loadPDF(pdf);
                var options = new SignatureOptions();
                var out = new ByteArrayOutputStream()) {
            options.setPreferredSignatureSize(ROOM);
            document.setDocumentId(at.toEpochMilli());
            document.addSignature(signature(reason, at), content -> Cms.of(content.readAllBytes(), signatory), options);
            document.saveIncremental(out);
            return out.toByteArray();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private PDSignature signature(String reason, Instant at) {
        var signature = new PDSignature();
        signature.setFilter(PDSignature.FILTER_ADOBE_PPKLITE);
        signature.setSubFilter(PDSignature.SUBFILTER_ETSI_CADES_DETACHED);
        signature.setName(entity);
        signature.setReason(reason);
        signature.setSignDate(GregorianCalendar.from(at.atZone(ZoneOffset.UTC)));
        return signature;
    }
}
