package org.ventanilla.kiosk.scan.pdf;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDResources;
import org.apache.pdfbox.pdmodel.common.PDMetadata;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.common.PDStream;
import org.apache.pdfbox.pdmodel.graphics.color.PDDeviceGray;
import org.apache.pdfbox.pdmodel.graphics.color.PDOutputIntent;
import org.apache.pdfbox.pdmodel.graphics.image.PDImageXObject;
import org.ventanilla.kiosk.jbig2.Bitmap;
import org.ventanilla.kiosk.jbig2.Jbig2;
import org.ventanilla.kiosk.scan.Layers;

/** Writes papers at their true size, one page each. */
public final class PaperPdf {
    private static final double POINTS_PER_MM = 72 / 25.4;

    private PaperPdf() {}

    public static byte[] of(List<Layers> papers) {
        try (PDDocument document = new PDDocument()) {
            long id = 17;
            for (Layers paper : papers) {
                byte[] ink = Jbig2.encode(paper.ink());
                id = 31 * id + Arrays.hashCode(ink);
                document.addPage(page(document, paper, ink));
            }
            // Otherwise taken from the clock: the same paper shall give the same file.
            document.setDocumentId(id);
            document.getDocumentCatalog().setMetadata(packed(new PDMetadata(document), Xmp.PDF_A_2B));
            document.getDocumentCatalog().addOutputIntent(colours(document));
            ByteArrayOutputStream bytes = new ByteArrayOutputStream();
            document.save(bytes);
            return bytes.toByteArray();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static PDOutputIntent colours(PDDocument document) throws IOException {
        PDOutputIntent intent = new PDOutputIntent(document, new ByteArrayInputStream(SrgbProfile.bytes()));
        intent.setOutputConditionIdentifier("sRGB");
        return intent;
    }

    private static PDPage page(PDDocument document, Layers paper, byte[] ink) throws IOException {
        float width = (float) (paper.widthMm() * POINTS_PER_MM);
        float height = (float) (paper.heightMm() * POINTS_PER_MM);
        PDPage page = new PDPage(new PDRectangle(width, height));
        PDResources resources = new PDResources();
        COSName image = resources.add(ink(document, paper.ink(), ink));
        String drawing = String.format(Locale.ROOT, "q %.2f 0 0 %.2f 0 0 cm /%s Do Q", width, height, image.getName());
        page.setResources(resources);
        page.setContents(packed(new PDStream(document), drawing.getBytes(StandardCharsets.US_ASCII)));
        return page;
    }

    private static <S extends PDStream> S packed(S stream, byte[] content) throws IOException {
        try (OutputStream out = stream.createOutputStream(COSName.FLATE_DECODE)) {
            out.write(content);
        }
        return stream;
    }

    private static PDImageXObject ink(PDDocument document, Bitmap ink, byte[] coded) throws IOException {
        return new PDImageXObject(
                document,
                new ByteArrayInputStream(coded),
                COSName.JBIG2_DECODE,
                ink.width(),
                ink.height(),
                1,
                PDDeviceGray.INSTANCE);
    }
}
