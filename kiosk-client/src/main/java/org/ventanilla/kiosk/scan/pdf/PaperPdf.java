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
import org.apache.pdfbox.pdmodel.graphics.image.JPEGFactory;
import org.apache.pdfbox.pdmodel.graphics.image.PDImageXObject;
import org.ventanilla.kiosk.jbig2.Bitmap;
import org.ventanilla.kiosk.jbig2.Jbig2;
import org.ventanilla.kiosk.scan.Layers;
import org.ventanilla.kiosk.scan.Leaf;
import org.ventanilla.kiosk.scan.Leaf.Placed;
import org.ventanilla.kiosk.scan.Photo;

/** Writes papers at their true size, one page each. */
public final class PaperPdf {
    private static final double POINTS_PER_MM = 72 / 25.4;

    private PaperPdf() {}

    /** One paper on each page. */
    public static byte[] of(List<Layers> papers) {
        return ofLeaves(papers.stream().map(Leaf::of).toList());
    }

    public static byte[] ofLeaves(List<Leaf> leaves) {
        try (PDDocument document = new PDDocument()) {
            long id = 17;
            for (Leaf leaf : leaves) {
                List<byte[]> inks = leaf.papers().stream()
                        .map(placed -> Jbig2.encode(placed.paper().ink()))
                        .toList();
                for (byte[] ink : inks) {
                    id = 31 * id + Arrays.hashCode(ink);
                }
                for (Placed placed : leaf.papers()) {
                    for (Photo photo : placed.paper().photos()) {
                        id = 31 * id + Arrays.hashCode(photo.jpeg());
                    }
                }
                document.addPage(page(document, leaf, inks));
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

    private static PDPage page(PDDocument document, Leaf leaf, List<byte[]> inks) throws IOException {
        PDPage page = new PDPage(new PDRectangle(points(leaf.widthMm()), points(leaf.heightMm())));
        PDResources resources = new PDResources();
        StringBuilder drawing = new StringBuilder();
        for (int i = 0; i < inks.size(); i++) {
            Placed placed = leaf.papers().get(i);
            COSName image = resources.add(ink(document, placed.paper().ink(), inks.get(i)));
            drawing.append(String.format(Locale.ROOT, "q %s cm /%s Do", place(leaf, placed), image.getName()));
            for (Photo photo : placed.paper().photos()) {
                COSName grey = resources.add(JPEGFactory.createFromByteArray(document, photo.jpeg()));
                drawing.append(String.format(Locale.ROOT, " q %s cm /%s Do Q", place(photo), grey.getName()));
            }
            drawing.append(" Q\n");
        }
        page.setResources(resources);
        page.setContents(packed(new PDStream(document), drawing.toString().getBytes(StandardCharsets.US_ASCII)));
        return page;
    }

    /** The matrix that lays a square of one unit, whose bottom left is the origin, where the paper lies. */
    private static String place(Leaf leaf, Placed placed) {
        float x = points(placed.leftMm());
        float y = points(leaf.heightMm() - placed.topMm() - placed.heightMm());
        float w = points(placed.widthMm());
        float h = points(placed.heightMm());
        return switch (placed.quarterTurns()) {
            case 0 -> String.format(Locale.ROOT, "%.2f 0 0 %.2f %.2f %.2f", w, h, x, y);
            case 1 -> String.format(Locale.ROOT, "0 %.2f %.2f 0 %.2f %.2f", -h, w, x, y + h);
            case 2 -> String.format(Locale.ROOT, "%.2f 0 0 %.2f %.2f %.2f", -w, -h, x + w, y + h);
            default -> String.format(Locale.ROOT, "0 %.2f %.2f 0 %.2f %.2f", h, -w, x + w, y);
        };
    }

    /** In the paper's own square of one unit, however that is turned. */
    private static String place(Photo photo) {
        double bottom = 1 - photo.top() - photo.height();
        return String.format(
                Locale.ROOT, "%.4f 0 0 %.4f %.4f %.4f", photo.width(), photo.height(), photo.left(), bottom);
    }

    private static float points(double mm) {
        return (float) (mm * POINTS_PER_MM);
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
