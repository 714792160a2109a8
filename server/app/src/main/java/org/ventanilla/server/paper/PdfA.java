package org.ventanilla.server.paper;

import java.awt.color.ColorSpace;
import java.awt.color.ICC_Profile;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.ZoneOffset;
import java.util.Calendar;
import java.util.GregorianCalendar;
import java.util.function.BiConsumer;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.common.PDMetadata;
import org.apache.pdfbox.pdmodel.graphics.color.PDOutputIntent;
import org.apache.pdfbox.pdmodel.interactive.viewerpreferences.PDViewerPreferences;

/**
 * A document that reads the same in thirty years (PDF/A-2b, ISO 19005-2): fonts and the meaning of its colours travel with
 * it, and it says its title and language, so that a reader speaks it in Spanish.
 */
public final class PdfA {

    private static final String MAKER = "Ventanilla";

    private PdfA() {}

    /** The drawing adds the pages. */
    public static byte[] of(About about, BiConsumer<PDDocument, Fonts> drawing) {
        try (var document = new PDDocument();
                var out = new ByteArrayOutputStream()) {
            drawing.accept(document, new Fonts(document));
            label(document, about);
            document.save(out);
            return out.toByteArray();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static Calendar calendar(About about) {
        return GregorianCalendar.from(about.made().atZone(ZoneOffset.UTC));
    }

    private static void label(PDDocument document, About about) throws IOException {
        var information = document.getDocumentInformation();
        information.setTitle(about.title());
        information.setAuthor(about.author());
        information.setCreator(MAKER);
        information.setProducer(MAKER);
        information.setCreationDate(calendar(about));
        information.setModificationDate(calendar(about));
        var catalog = document.getDocumentCatalog();
        catalog.setLanguage("es-CO");
        catalog.setViewerPreferences(titleBar());
        catalog.setMetadata(new PDMetadata(document, new ByteArrayInputStream(Xmp.of(about, MAKER))));
        catalog.addOutputIntent(colours(document));
        document.setDocumentId(about.made().toEpochMilli());
    }

    private static PDViewerPreferences titleBar() {
        var preferences = new PDViewerPreferences(new COSDictionary());
        preferences.getCOSObject().setBoolean(COSName.getPDFName("DisplayDocTitle"), true);
        return preferences;
    }

    private static PDOutputIntent colours(PDDocument document) throws IOException {
        var profile = ICC_Profile.getInstance(ColorSpace.CS_sRGB).getData();
        var intent = new PDOutputIntent(document, new ByteArrayInputStream(profile));
        intent.setInfo("sRGB IEC61966-2.1");
        intent.setOutputCondition("sRGB IEC61966-2.1");
        intent.setOutputConditionIdentifier("sRGB IEC61966-2.1");
        intent.setRegistryName("http://www.color.org");
        return intent;
    }
}
