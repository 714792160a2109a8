package org.ventanilla.kiosk.scan;

import java.awt.image.BufferedImage;
import java.awt.image.Raster;

/** JPEGs in four inks, which Java unpacks but does not turn into colours. Adobe writes them inverted. */
final class Cmyk {
    private Cmyk() {}

    static boolean isCmyk(byte[] bytes) {
        return bytes.length > 2 && (bytes[0] & 255) == 0xFF && JpegSegments.colours(bytes) == 4;
    }

    static BufferedImage toRgb(Raster inks, byte[] bytes) {
        int adobe = JpegSegments.find(bytes, JpegSegments.APP14, "Adobe");
        boolean ycck = adobe >= 0 && adobe + 11 < bytes.length && bytes[adobe + 11] == 2;
        int flip = adobe >= 0 ? 0 : 255;
        BufferedImage out = new BufferedImage(inks.getWidth(), inks.getHeight(), BufferedImage.TYPE_INT_RGB);
        int[] row = new int[inks.getWidth() * 4];
        for (int y = 0; y < inks.getHeight(); y++) {
            inks.getPixels(inks.getMinX(), inks.getMinY() + y, inks.getWidth(), 1, row);
            for (int x = 0; x < inks.getWidth(); x++) {
                int[] c = {row[4 * x], row[4 * x + 1], row[4 * x + 2]};
                if (ycck) {
                    c = rgb(c);
                }
                int k = row[4 * x + 3] ^ flip;
                out.setRGB(x, y, (ink(c[0] ^ flip, k) << 16) | (ink(c[1] ^ flip, k) << 8) | ink(c[2] ^ flip, k));
            }
        }
        return out;
    }

    private static int ink(int colour, int key) {
        return colour * key / 255;
    }

    private static int[] rgb(int[] ycc) {
        double cb = ycc[1] - 128;
        double cr = ycc[2] - 128;
        return new int[] {
            Math.clamp(Math.round(ycc[0] + 1.402 * cr), 0, 255),
            Math.clamp(Math.round(ycc[0] - 0.344136 * cb - 0.714136 * cr), 0, 255),
            Math.clamp(Math.round(ycc[0] + 1.772 * cb), 0, 255)
        };
    }
}
