package org.ventanilla.server.counter;

import java.awt.Color;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Optional;
import javax.imageio.ImageIO;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.rendering.ImageType;
import org.apache.pdfbox.rendering.PDFRenderer;

/** A sheet of a paper as a picture for the kiosk's screen: large enough to be read there, in grey, so that it travels fast. */
final class Sheets {

    private static final float DPI = 130;
    private static final int MARGIN = 40;

    private Sheets() {}

    static int count(byte[] pdf) {
        return with(pdf, PDDocument::getNumberOfPages);
    }

    /** @param number from 1; empty when there is no such sheet */
    static Optional<byte[]> png(byte[] pdf, int number) {
        return with(
                pdf,
                document -> number < 1 || number > document.getNumberOfPages()
                        ? Optional.empty()
                        : Optional.of(
                                png(new PDFRenderer(document).renderImageWithDPI(number - 1, DPI, ImageType.GRAY))));
    }

    /** Without the white below the last line: it would only make the letters smaller. */
    static Optional<byte[]> cropped(byte[] pdf) {
        return with(pdf, document -> {
            var sheet = new PDFRenderer(document).renderImageWithDPI(0, DPI, ImageType.GRAY);
            var foot = (int) (sheet.getHeight() * 0.92);
            return Optional.of(png(sheet.getSubimage(0, 0, sheet.getWidth(), lastLine(sheet, foot) + MARGIN)));
        });
    }

    private static int lastLine(BufferedImage sheet, int from) {
        for (int y = from; y > 0; y--) {
            for (int x = 0; x < sheet.getWidth(); x++) {
                if (sheet.getRGB(x, y) != Color.WHITE.getRGB()) {
                    return Math.min(y, sheet.getHeight() - MARGIN);
                }
            }
        }
        return from;
    }

    private interface Reading<T> {
        T of(PDDocument document) throws IOException;
    }

    private static <T> T with(byte[] pdf, Reading<T> reading) {
        try (var document = Loader.loadPDF(pdf)) {
            return reading.of(document);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static byte[] png(BufferedImage picture) throws IOException {
        var out = new ByteArrayOutputStream();
        ImageIO.write(picture, "png", out);
        return out.toByteArray();
    }
}
