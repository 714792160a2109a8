package org.ventanilla.server.paper;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import javax.xml.transform.TransformerException;
import org.apache.xmpbox.XMPMetadata;
import org.apache.xmpbox.type.BadFieldValueException;
import org.apache.xmpbox.xml.XmpSerializer;

/** The label of a PDF that an archive reads: what it is, and that it is PDF/A-2b. */
final class Xmp {

    private static final int PART = 2;
    private static final String CONFORMANCE = "B";

    private Xmp() {}

    static byte[] of(About about, String maker) {
        try (var out = new ByteArrayOutputStream()) {
            new XmpSerializer().serialize(label(about, maker), out, true);
            return out.toByteArray();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (TransformerException | BadFieldValueException e) {
            throw new IllegalStateException("a label of our own making is not well formed", e);
        }
    }

    private static XMPMetadata label(About about, String maker) throws BadFieldValueException {
        var metadata = XMPMetadata.createXMPMetadata();
        var archive = metadata.createAndAddPDFAIdentificationSchema();
        archive.setPart(PART);
        archive.setConformance(CONFORMANCE);
        var core = metadata.createAndAddDublinCoreSchema();
        core.setTitle(about.title());
        core.addCreator(about.author());
        core.addLanguage("es-CO");
        var basic = metadata.createAndAddXMPBasicSchema();
        basic.setCreateDate(PdfA.calendar(about));
        basic.setModifyDate(PdfA.calendar(about));
        basic.setCreatorTool(maker);
        metadata.createAndAddAdobePDFSchema().setProducer(maker);
        return metadata;
    }
}
