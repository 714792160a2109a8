package org.ventanilla.kiosk.scan;

/**
 * Takes back some of what lens and colour filter blurred, so that the eye of an 8 is brighter than its lines again: each
 * pixel moves away from the mean of its surroundings (1-4-6-4-1 both ways). After the grain is gone, or grain would grow.
 */
final class Sharpening {
    private static final int REACH = 2;
    /** Sixteenths of the difference. */
    private static final int AMOUNT = 10;

    private Sharpening() {}

    /** What lies outside the outline stays as it is. */
    static Grey within(Grey grey, Outline outline) {
        byte[] out = grey.pixels.clone();
        int[] column = new int[grey.width];
        for (int y = REACH; y < grey.height - REACH; y++) {
            double[] span = outline.span(y + 0.5, REACH);
            int from = (int) Math.max(0, Math.min(span[0] - REACH, grey.width));
            int to = (int) Math.max(0, Math.min(grey.width, span[1] + REACH + 1));
            columns(grey, y, from, to, column);
            int row = y * grey.width;
            for (int x = from + REACH; x < to - REACH; x++) {
                int mean = 6 * column[x] + 4 * (column[x - 1] + column[x + 1]) + column[x - 2] + column[x + 2];
                int own = grey.pixels[row + x] & 255;
                int sharper = own + ((AMOUNT * (256 * own - mean)) >> 12);
                out[row + x] = (byte) Math.max(0, Math.min(sharper, 255));
            }
        }
        return new Grey(grey.width, grey.height, out);
    }

    private static void columns(Grey grey, int y, int from, int to, int[] column) {
        byte[] p = grey.pixels;
        int w = grey.width;
        for (int x = from, i = y * w + from; x < to; x++, i++) {
            column[x] = 6 * (p[i] & 255)
                    + 4 * ((p[i - w] & 255) + (p[i + w] & 255))
                    + (p[i - 2 * w] & 255)
                    + (p[i + 2 * w] & 255);
        }
    }
}
